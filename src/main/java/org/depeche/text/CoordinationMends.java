package org.depeche.text;

import java.util.Set;

/** Mends what is joined with what. */
final class CoordinationMends {

  private static final Set<String> OF_PEOPLE =
      Set.of("med", "til", "fra", "hos", "af", "mellem", "for");
  private static final Set<String> THEN =
      Set.of("derefter", "derpå", "siden", "senere", "bagefter", "dernæst", "så");
  private static final int FARTHEST = 5;

  private final Words words;

  CoordinationMends(Words words) {
    this.words = words;
  }

  /** "samtaler med X og formanden, Y": who is named behind a name is joined with it. */
  void secondName(int at) {
    int head = words.heads[at];
    if (!words.lower[at].equals("og") || head >= at || head < 0 || !isThing(head)) {
      return;
    }
    int[] second = words.children(at, "conj");
    int name = at > 0 && words.tag(at - 1) == Tag.MARK_OTHER ? at - 2 : at - 1;
    boolean named = name > head && words.tag(name).isName() && isBroughtBelow(name, head);
    if (named && second.length == 1 && isPerson(second[0])) {
      words.hang(at, name, "coord");
    }
  }

  /**
   * "siden X blev modtaget og afleverede et brev": with no comma before it, and none open, the
   * second verb goes with the nearest one of the same tense.
   */
  void secondVerb(int verb) {
    int and = verb - 1;
    if (and < 2
        || !words.lower[and].equals("og")
        || !words.tag(verb).isFinite()
        || words.heads[verb] != and) {
      return;
    }
    int near = and - 1;
    int commas = 0;
    while (near > 0 && !words.tag(near).isFinite()) {
      commas += words.tag(near) == Tag.MARK_COMMA ? 1 : 0;
      near--;
    }
    boolean closed = words.tag(and - 1) != Tag.MARK_COMMA && commas % 2 == 0;
    int head = words.heads[and];
    boolean below = closed && head >= 0 && head < near && words.tags[near] == words.tags[verb];
    if (below && words.tag(head).isVerb() && words.isUnder(near, head)) {
      words.hang(and, near, "coord");
    }
  }

  /** "X afviste det, men lovede Y et brev": the subject is the one before, and Y receives. */
  void sharedSubject(int verb) {
    int and = verb - 1;
    int before = and < 1 ? words.size : words.heads[and];
    boolean second =
        before < and
            && words.tag(and) == Tag.CONJUNCTION_COORDINATING
            && words.heads[verb] == and
            && words.tag(verb).isFinite()
            && words.tag(before).isFinite()
            && words.has(before, "subj")
            && words.children(before, "subj")[0] < before;
    for (int subject : second ? words.children(verb, "subj") : new int[0]) {
      if (subject > verb) {
        words.relations[subject] = words.has(verb, "dobj") ? "iobj" : "dobj";
      }
    }
  }

  /**
   * "X, og Y's leder, Z, blev enige": where no verb is the root, the one that is joined with those
   * who are named is, and they are its subject.
   */
  void verbOfNamed(int verb) {
    int and = words.heads[verb];
    boolean joined =
        words.tag(verb).isFinite()
            && words.relations[verb].equals("conj")
            && and < verb
            && words.tag(and) == Tag.CONJUNCTION_COORDINATING;
    int first = joined ? words.heads[and] : words.size;
    boolean named =
        first < and
            && words.heads[first] == words.size
            && words.tag(first).isName()
            && words.children(and, "conj")[0] < verb
            && !words.has(verb, "subj");
    if (named) {
      words.hang(verb, words.size, words.relations[first]);
      words.hang(first, verb, "subj");
    }
  }

  /**
   * "har taget ansvaret og indvilliget i at", "har været i A og talt med X": what is right behind
   * the second verb is its own.
   */
  void behindSecond(int preposition) {
    int verb = preposition - 1;
    boolean before =
        verb > 1
            && preposition + 1 < words.size
            && words.tag(preposition) == Tag.PREPOSITION
            && (words.lower[preposition + 1].equals("at") || words.tag(verb) == Tag.VERB_PARTICIPLE)
            && words.tag(verb).isVerb()
            && words.relations[verb].equals("conj")
            && words.heads[preposition] < verb
            && words.isUnder(verb, words.heads[preposition]);
    if (before) {
      words.hang(preposition, verb, "pobj");
    }
  }

  /** "et brev til både X og Y": they are whom the preposition brings. */
  void bothBehindPreposition(int both) {
    int preposition = both - 1;
    int name = both + 1;
    if (preposition < 0
        || !words.lower[both].equals("både")
        || words.tag(preposition) != Tag.PREPOSITION
        || words.has(preposition, "nobj")) {
      return;
    }
    while (name < words.size - 1 && words.relations[name].equals("namef")) {
      name = words.heads[name];
    }
    if (name >= words.size) {
      return;
    }
    boolean before = words.tag(name).isName() && words.heads[name] > name;
    boolean loose =
        words.heads[name] < preposition
            && (words.tag(name).isName()
                || words.tag(name).isNoun()
                || words.tag(name).isGenitive());
    if (before || loose) {
      words.hang(name, preposition, "nobj");
      words.hang(both, name, "mod");
    }
  }

  /** "samlede de to ledere samt X": it joins those who are named, and no verbs. */
  void asWellAs(int samt) {
    int verb = words.heads[samt];
    boolean stray =
        words.lower[samt].equals("samt")
            && samt > 0
            && verb < samt
            && words.tag(verb).isVerb()
            && words.children(samt, "conj").length == 1
            && !words.tag(words.children(samt, "conj")[0]).isVerb();
    int top = samt - 1;
    while (stray && top > verb && words.heads[top] != verb && words.heads[top] < samt) {
      top = words.heads[top];
    }
    if (stray && top > verb && words.heads[top] == verb) {
      words.hang(samt, top, "coord");
    }
  }

  /** "både til A, hvor X ventede, og til B for at se Y": what "både" opens "og" goes on with. */
  void bothPhrases(int both) {
    int first = both + 1;
    if (!words.lower[both].equals("både")
        || first >= words.size
        || words.tag(first) != Tag.PREPOSITION) {
      return;
    }
    for (int and = first + 2; and + 2 < words.size; and++) {
      int second = and + 1;
      boolean same =
          words.lower[and].equals("og")
              && words.lower[second].equals(words.lower[first])
              && words.heads[second] == and;
      if (same) {
        int verb = words.verbAbove(first);
        words.hang(and, first, "coord");
        if (verb < words.size && words.lower[and + 3 < words.size ? and + 3 : and].equals("for")) {
          words.hang(and + 3, verb, "mod");
        }
        return;
      }
    }
  }

  /** "X har inviteret både Y og Z": where the verb has its subject they are the object. */
  void bothAsObject(int both) {
    int first = both + 1;
    if (!words.lower[both].equals("både") || both < 2) {
      return;
    }
    while (first < words.size - 1 && words.relations[first].equals("namef")) {
      first = words.heads[first];
    }
    int verb = both - 1;
    while (verb >= 0 && !words.tag(verb).isVerb()) {
      verb--;
    }
    boolean loose =
        first < words.size
            && verb >= 0
            && words.relations[first].equals("subj")
            && words.heads[first] < both
            && (words.tag(first).isName() || words.tag(first).isNoun());
    for (int i = 0; loose && i < both; i++) {
      int head = words.heads[i];
      if (words.relations[i].equals("subj") && (head == verb || head == words.heads[verb])) {
        words.hang(first, verb, "dobj");
        words.hang(both, first, "mod");
        return;
      }
    }
  }

  /** "X besøgte først Y og derefter Z": Z is visited too, and who visits stands before the verb. */
  void andThen(int last) {
    int and = last - 2;
    int verb = words.heads[last];
    boolean subject =
        and > 0
            && words.relations[last].equals("subj")
            && words.lower[and].equals("og")
            && THEN.contains(words.lower[and + 1])
            && verb < and
            && words.tag(verb).isFinite();
    int[] objects = subject ? words.children(verb, "dobj") : new int[0];
    int met = objects.length == 0 ? -1 : objects[objects.length - 1];
    if (met < verb || met > and || objects.length > 2) {
      return;
    }
    if (objects.length == 2 && objects[0] < verb) {
      words.relations[objects[0]] = "subj";
    }
    words.hang(and, met, "coord");
    words.hang(last, and, "conj");
  }

  /** "har inviteret både X og Y til A": they are no part of the phrase that follows them. */
  void bothNamed(int both) {
    int preposition = words.heads[both];
    boolean stray =
        words.lower[both].equals("både")
            && preposition > both + 1
            && preposition < words.size
            && words.tag(preposition) == Tag.PREPOSITION;
    int verb = stray ? words.heads[preposition] : words.size;
    if (verb >= both || !words.tag(verb).isVerb()) {
      return;
    }
    for (int i = both + 1; i < preposition; i++) {
      if (words.heads[i] == preposition) {
        words.hang(i, verb, "dobj");
        words.hang(both, i, "mod");
      }
    }
  }

  /** "tog imod ham, X og Y": those who are named behind the pronoun are joined with it. */
  void behindPronoun(int name) {
    int pronoun = name - 2;
    boolean listed =
        pronoun > 0
            && words.tag(name).isName()
            && words.tag(name - 1) == Tag.MARK_COMMA
            && words.tag(pronoun) == Tag.PRONOUN_OBLIQUE
            && Set.of("conj", "dobj").contains(words.relations[name])
            && words.has(name, "coord")
            && words.heads[name] < pronoun
            && words.isUnder(pronoun, words.heads[name]);
    if (listed) {
      words.hang(name, pronoun, "conj");
    }
  }

  private boolean isThing(int i) {
    return words.tag(i).isVerb() || words.tag(i).isNoun() && !Titles.isTitle(words.lemmas[i]);
  }

  private boolean isPerson(int i) {
    return words.tag(i).isName() || Titles.isTitle(words.lemmas[i]);
  }

  /** Whether a preposition below the head brings the name, as it brings people and no places. */
  private boolean isBroughtBelow(int name, int head) {
    boolean brought = false;
    int up = words.heads[name];
    for (int steps = 0; steps < FARTHEST && up > head && up < words.size; steps++) {
      brought |= OF_PEOPLE.contains(words.lower[up]);
      up = words.heads[up];
    }
    return brought && up == head;
  }
}
