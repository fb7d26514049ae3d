package org.depeche.text;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Mends who does it and to whom where both stand behind the verb, or who does it joined in two. */
final class InversionMends {

  private static final Set<String> OCCASIONS = Set.of("under", "ved", "efter", "inden", "før");

  private static final Set<String> POINTING = Set.of("det", "dette");

  private final Words words;

  InversionMends(Words words) {
    this.words = words;
  }

  /** Mends the subject and the objects of a verb, or the office that a name belongs to. */
  void apply(int word) {
    if (words.tag(word) == Tag.NAME) {
      nearestNamed(word);
    }
    if (words.tag(word) == Tag.VERB_PARTICIPLE) {
      frontedContent(word);
    }
    if (words.tag(word).isFinite()) {
      bothAsSubject(word);
      officeInFront(word);
      ownerBehindSubject(word);
      nameBehindNamed(word);
      if (ArgumentMends.GIVING.contains(words.lemmas[word])) {
        amountBehindReceiver(word);
        frontedThing(word);
        frontedPointer(word);
        nameBehindNameOfSubject(word);
      }
      nameBehindOccasion(word);
      nameBehindTime(word);
    }
  }

  /** "Fredag deltager både X og Y i mødet": those who do it are no part of the phrase behind. */
  private void bothAsSubject(int verb) {
    int both = verb + 1;
    if (both + 1 >= words.size || !words.lower[both].equals("både") || words.has(verb, "subj")) {
      return;
    }
    int name = both + 1;
    while (name < words.size - 1 && words.relations[name].equals("namef")) {
      name = words.heads[name];
    }
    int head = words.heads[name];
    boolean stray =
        (words.tag(name).isName() || words.tag(name).isNoun())
            && head > name
            && head < words.size
            && words.tag(head) == Tag.PREPOSITION
            && words.heads[head] == verb;
    if (stray) {
      words.hang(name, verb, "subj");
      words.hang(both, name, "mod");
    }
  }

  /**
   * "Den egyptiske leder inviterede X", "Det egyptiske udenrigsministerium indkaldte Ys
   * ambassadør": of two who can do it, the one before the verb does.
   */
  private void officeInFront(int verb) {
    int[] subjects = words.children(verb, "subj");
    boolean two =
        subjects.length == 2
            && subjects[0] < verb
            && subjects[1] > verb
            && words.tag(subjects[0]).isPronoun()
            && words.tag(subjects[1]).isName()
            && words.children(verb, "dobj").length == 0
            && words.children(verb, "vobj").length == 0
            && IntStream.of(words.children(subjects[0], "nobj")).anyMatch(this::isActor);
    if (two) {
      words.relations[subjects[1]] = "dobj";
    }
  }

  private boolean isActor(int noun) {
    String lemma = words.lemmas[noun];
    return Titles.isTitle(lemma)
        || Stream.of("leder", "ministerium", "regering").anyMatch(lemma::endsWith);
  }

  /** "Tirsdag besøgte X Egyptens præsident, Y": behind who does it stands to whom, as an owner. */
  private void ownerBehindSubject(int verb) {
    int subject = verb + 1;
    int owner = verb + 2;
    boolean joined =
        owner + 1 < words.size
            && words.tag(subject) == Tag.NAME
            && words.tag(owner) == Tag.NAME_GENITIVE
            && words.heads[subject] == verb
            && words.relations[subject].equals("subj")
            && words.heads[owner] == subject
            && words.relations[owner].equals("nobj")
            && words.children(verb, "dobj").length == 0
            && IntStream.of(words.children(owner, "possd"))
                .anyMatch(i -> Titles.isTitle(words.lemmas[i]));
    if (!joined) {
      return;
    }
    words.hang(owner, verb, "dobj");
    for (int i = owner + 1; i < words.size; i++) {
      boolean second = words.heads[i] == verb && words.relations[i].equals("subj");
      if (second) {
        words.hang(i, owner, "appa");
      } else if (words.heads[i] == subject) {
        words.heads[i] = owner;
      }
    }
  }

  /**
   * "Da besøger X's præsident, A, B i Paris": a name behind the name of the subject, with no comma
   * behind it and no "og", is whom it is done to.
   */
  private void nameBehindNamed(int verb) {
    if (words.has(verb, "dobj") || words.has(verb, "pred")) {
      return;
    }
    for (int subject : words.children(verb, "subj")) {
      int[] named = subject > verb ? words.children(subject, "appa") : new int[0];
      int second = named.length == 2 ? named[1] : 0;
      int begin = second;
      while (begin > 0 && words.heads[begin - 1] == second && words.tag(begin - 1).isName()) {
        begin--;
      }
      boolean object =
          begin > 2
              && words.tag(second) == Tag.NAME
              && words.tag(begin - 1) == Tag.MARK_COMMA
              && words.tag(begin - 2) == Tag.NAME
              && words.tag(named[0]) == Tag.NAME
              && second + 1 < words.size
              && !words.tag(second + 1).isMark()
              && !words.has(subject, "coord")
              && !words.has(second, "coord");
      if (object) {
        words.hang(second, verb, "dobj");
      }
    }
  }

  /** "Det har X lovet Y": what is promised stands first, so that Y is who gets it. */
  private void frontedContent(int verb) {
    int have = words.heads[verb];
    boolean given = have < verb && ArgumentMends.GIVING.contains(words.lemmas[verb]);
    int[] objects = given ? words.children(verb, "dobj") : new int[0];
    if (given && words.lemmas[have].equals("have")) {
      giverBehindHave(have, verb);
    }
    boolean fronted =
        objects.length == 1
            && objects[0] > verb
            && words.tag(objects[0]).isName()
            && IntStream.of(words.children(have, "dobj"))
                .anyMatch(i -> i < have && (POINTING.contains(words.lower[i]) || isAmount(i)));
    if (fronted) {
      words.relations[objects[0]] = "iobj";
    }
  }

  /** "Fem skibe har X's præsident, Y, lovet": who stands behind "har" has done it. */
  private void giverBehindHave(int have, int verb) {
    int[] things = words.children(have, "subj");
    int[] givers = words.children(have, "dobj");
    boolean turned =
        things.length == 1
            && things[0] < have
            && isAmount(things[0])
            && givers.length == 1
            && givers[0] == have + 1
            && givers[0] < verb
            && words.tag(givers[0]).isName();
    if (turned) {
      words.relations[things[0]] = "dobj";
      words.relations[givers[0]] = "subj";
    }
  }

  /** "fem skibe". */
  private boolean isAmount(int number) {
    return words.tag(number) == Tag.NUMERAL
        && IntStream.of(words.children(number, "nobj"))
            .anyMatch(i -> words.tag(i).isNoun() && !Titles.isTitle(words.lemmas[i]));
  }

  /** "Det løfte gav X Y": the thing stands first, then who gives it, then who gets it. */
  private void frontedThing(int verb) {
    int[] things = words.children(verb, "subj");
    int[] givers = words.children(verb, "iobj");
    int[] receivers = words.children(verb, "dobj");
    boolean fronted =
        things.length == 1
            && things[0] + 1 == verb - 1
            && words.heads[verb - 1] == things[0]
            && words.tag(verb - 1).isNoun()
            && !Titles.isTitle(words.lemmas[verb - 1])
            && givers.length == 1
            && givers[0] > verb
            && receivers.length == 1
            && receivers[0] > givers[0]
            && words.tag(givers[0]).isName()
            && words.tag(receivers[0]).isName();
    if (fronted) {
      words.relations[things[0]] = "dobj";
      words.relations[givers[0]] = "subj";
      words.relations[receivers[0]] = "iobj";
    }
  }

  /** "Det lovede X Y": what it was stands first, then who gives it, then who gets it. */
  private void frontedPointer(int verb) {
    if (verb != 1 || !POINTING.contains(words.lower[0]) || !words.relations[0].equals("subj")) {
      return;
    }
    int[] givers = words.children(verb, "iobj");
    int[] receivers = words.children(verb, "dobj");
    boolean fronted =
        givers.length == 1
            && givers[0] == verb + 1
            && receivers.length == 1
            && receivers[0] > givers[0]
            && words.tag(givers[0]).isName()
            && words.tag(receivers[0]).isName();
    if (fronted) {
      words.relations[0] = "dobj";
      words.relations[givers[0]] = "subj";
      words.relations[receivers[0]] = "iobj";
    }
  }

  /** "Det lovede minister A (V) B": two names, each found whole, are two people. */
  private void nameBehindNameOfSubject(int verb) {
    int first = verb + 1;
    while (first < words.size && words.relations[first].equals("title")) {
      first++;
    }
    int second = first + 1;
    boolean joined =
        verb == 1
            && second < words.size
            && POINTING.contains(words.lower[0])
            && words.heads[0] == verb
            && words.tag(first) == Tag.NAME
            && words.tag(second) == Tag.NAME
            && words.relations[first].equals("namef")
            && words.heads[first] == second
            && words.heads[second] == verb;
    if (!joined) {
      return;
    }
    for (int i = verb + 1; i < first; i++) {
      words.heads[i] = words.heads[i] == second ? first : words.heads[i];
    }
    words.hang(first, verb, "subj");
    words.relations[second] = "iobj";
    words.relations[0] = "dobj";
  }

  /**
   * "Han lovede ukrainerne endnu en milliard": the amount is given, and who is before it gets it.
   */
  private void amountBehindReceiver(int verb) {
    int[] subjects = words.children(verb, "subj");
    int[] objects = words.children(verb, "dobj");
    boolean second =
        subjects.length == 2
            && subjects[0] < verb
            && objects.length == 1
            && objects[0] > verb
            && subjects[1] > objects[0]
            && IntStream.range(objects[0] + 1, subjects[1])
                .allMatch(i -> words.tag(i) == Tag.ADVERB || words.isUnder(i, objects[0]));
    if (second) {
      words.relations[objects[0]] = "iobj";
      words.relations[subjects[1]] = "dobj";
    }
  }

  /** "inviterede under middagen X til A": no dinner is called X. */
  private void nameBehindOccasion(int verb) {
    if (words.has(verb, "dobj") || words.has(verb, "iobj")) {
      return;
    }
    for (int noun = verb + 2; noun + 1 < words.size; noun++) {
      int preposition = words.heads[noun];
      boolean occasion =
          words.tag(noun) == Tag.NOUN_SINGULAR_DEFINITE
              && OCCASIONS.contains(words.lower[preposition < words.size ? preposition : 0])
              && preposition < noun
              && words.heads[preposition] == verb
              && words.relations[noun].equals("nobj")
              && !Titles.isTitle(words.lemmas[noun]);
      int[] named = occasion ? words.children(noun, "appr") : new int[0];
      if (named.length == 1 && words.tag(named[0]) == Tag.NAME) {
        words.hang(named[0], verb, "dobj");
        return;
      }
    }
  }

  /**
   * "inviterede i sidste uge X til A", "inviterer i et brev X": a preposition brings in one thing,
   * and X is another.
   */
  private void nameBehindTime(int verb) {
    if (words.has(verb, "dobj") || words.has(verb, "iobj") || words.has(verb, "pred")) {
      return;
    }
    for (int name = verb + 3; name < words.size; name++) {
      int preposition = words.heads[name];
      boolean second =
          words.tag(name).isName()
              && preposition > verb
              && preposition < name - 1
              && words.tag(preposition) == Tag.PREPOSITION
              && words.relations[name].equals("nobj")
              && words.tag(name - 1) != Tag.CONJUNCTION_COORDINATING
              && !words.tag(name - 1).isMark()
              && !words.tag(name - 1).isName()
              && words.children(preposition, "nobj")[0] < name
              && words.isUnder(name - 1, preposition)
              && words.isUnder(preposition, verb);
      if (second && IntStream.range(verb + 1, name).noneMatch(i -> words.tag(i).isVerb())) {
        words.hang(name, verb, "dobj");
        return;
      }
    }
  }

  /** "fløj præsidenten til A, hvor emiren, X, ventede": X is the office right before the comma. */
  private void nearestNamed(int name) {
    int head = words.heads[name];
    int begin = name;
    while (begin > 0 && words.heads[begin - 1] == name && words.tag(begin - 1).isName()) {
      begin--;
    }
    int office = begin - 2;
    boolean far =
        words.relations[name].equals("appa")
            && office > head
            && words.tag(begin - 1) == Tag.MARK_COMMA
            && words.tag(office).isNoun()
            && Titles.isTitle(words.lemmas[office])
            && IntStream.range(head + 1, office).anyMatch(i -> words.tag(i).isFinite());
    if (far) {
      int owner = words.heads[office];
      boolean owned =
          owner < office
              && (words.relations[office].equals("possd") || words.relations[office].equals("nobj"))
              && words.tag(owner) != Tag.PREPOSITION;
      words.hang(name, owned ? owner : office, "appa");
    }
  }
}
