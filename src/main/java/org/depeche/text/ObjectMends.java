package org.depeche.text;

import java.util.Set;
import java.util.stream.IntStream;

/** Mends objects that the parser takes for part of the subject, or for what is said of it. */
final class ObjectMends {

  private static final Set<String> COPULAS =
      Set.of("være", "blive", "hedde", "kalde", "synes", "forblive", "udnævne", "vælge", "gøre");

  private static final Set<String> FRONTED = Set.of("det", "dette");
  private static final Set<String> YES_AND_NO = Set.of("ja", "nej");

  private final Words words;

  ObjectMends(Words words) {
    this.words = words;
  }

  /** Mends the objects of one verb. */
  void apply(int verb) {
    thingBehindName(verb);
    secondNamed(verb);
    loneConjunct(verb);
    relativeSubject(verb);
    noPredicate(verb);
    behindTime(verb);
    boolean giving = ArgumentMends.GIVING.contains(words.lemmas[verb]);
    if (giving) {
      thingForEachOther(verb);
    }
    yesOfName(verb);
    bothBehindName(verb);
    succeeding(verb);
    if (giving) {
      twoObjects(verb);
      receiverBehindName(verb);
      receiverBehindOffice(verb);
    }
    boundThemselves(verb);
  }

  /**
   * "lovede kronprinsen X tre milliarder", "sendte paven Y's præsident, X, et brev": the office is
   * who gives, and no title of the name behind it, which would be bare ("kronprins X").
   */
  private void receiverBehindOffice(int verb) {
    int office = verb + 1;
    int receiver = verb + 2;
    boolean behind =
        receiver < words.size
            && verb > 0
            && words.tag(verb).isFinite()
            && words.tag(verb - 1) != Tag.MARK_COMMA // "…, skriver avisen X"
            && words.tag(office) == Tag.NOUN_SINGULAR_DEFINITE
            && words.heads[office] == verb
            && words.relations[office].equals("subj")
            && words.heads[receiver] == office
            && words.relations[receiver].equals("appr")
            && words.tag(receiver).isName()
            && !words.has(verb, "iobj");
    int thing = receiver + 1;
    boolean onName =
        behind
            && thing < words.size
            && words.heads[thing] == receiver
            && words.relations[thing].equals("nobj")
            && words.tag(thing).isNoun();
    if (onName) {
      words.hang(thing, verb, "dobj"); // "gav kronprinsen X løfte om"
    }
    if (behind && IntStream.of(words.children(verb, "dobj")).anyMatch(i -> i > receiver)) {
      words.hang(receiver, verb, "iobj");
    }
  }

  /** "Det forpligter de to lande sig til": who stands before "sig" does it. */
  private void boundThemselves(int verb) {
    boolean that = verb > 0 && FRONTED.contains(words.lower[verb - 1]);
    int[] subjects = that ? words.children(verb, "subj") : new int[0];
    int[] objects = that ? words.children(verb, "dobj") : new int[0];
    boolean swapped =
        subjects.length == 1
            && subjects[0] == verb - 1
            && objects.length == 2
            && objects[0] > verb
            && words.tag(objects[0]) != Tag.PRONOUN_REFLEXIVE
            && words.tag(objects[1]) == Tag.PRONOUN_REFLEXIVE
            && words.isUnder(objects[1] - 1, objects[0]);
    if (swapped) {
      words.relations[subjects[0]] = "dobj";
      words.relations[objects[0]] = "subj";
    }
  }

  /**
   * "Her overrakte ministeren, X, Y et brev": a name behind the name of the subject, with no "og",
   * is that of who gets what follows.
   */
  private void receiverBehindName(int verb) {
    int[] objects = words.children(verb, "dobj");
    int receiver = objects.length == 1 ? objects[0] - 1 : -1;
    boolean behind =
        receiver > verb + 2
            && words.tag(receiver) == Tag.NAME
            && words.relations[receiver].equals("conj")
            && words.tag(receiver - 1) == Tag.MARK_COMMA
            && words.relations[words.heads[receiver]].equals("appa")
            && !words.has(verb, "iobj");
    if (behind) {
      words.hang(receiver, verb, "iobj");
    }
  }

  /**
   * "lovede naboen gas", "gav landet våben": of two things behind such a verb the first gets it.
   */
  private void twoObjects(int verb) {
    int[] objects = words.children(verb, "dobj");
    boolean two =
        objects.length == 2
            && objects[0] == verb + 1
            && !words.has(verb, "iobj")
            && words.tag(objects[1]).isNoun();
    if (two) {
      words.relations[objects[0]] = "iobj";
    } else if (objects.length == 1 && objects[0] == verb + 1) {
      thingBehindPhrase(verb, objects[0]);
    }
  }

  /** "lovede de fattige lande gratis korn": a thing without a preposition is what they get. */
  private void thingBehindPhrase(int verb, int first) {
    int thing = first + 1;
    while (thing < words.size && words.isUnder(thing, first)) {
      thing++;
    }
    int begin = thing;
    while (thing < words.size && words.tag(thing).isAdjective()) {
      thing++;
    }
    boolean two =
        begin > first + 1
            && thing < words.size
            && words.tag(thing).isNoun()
            && !isTime(thing)
            && words.heads[thing] == verb
            && words.relations[thing].equals("mod")
            && !words.has(verb, "iobj");
    if (two) {
      words.relations[first] = "iobj";
      words.relations[thing] = "dobj";
      for (int i = begin; i < thing; i++) {
        words.hang(i, thing, "mod");
      }
    }
  }

  /** "Der holdt Y's præsident, X, møde med": what stands behind a name is not its title. */
  private void thingBehindName(int verb) {
    for (int thing = verb + 2; thing < words.size; thing++) {
      boolean stray =
          (words.relations[thing].equals("title") || isOwnedTwice(thing))
              && words.heads[thing] < thing
              && words.tag(thing) == Tag.NOUN_SINGULAR
              && words.isUnder(thing, verb);
      if (stray) {
        if (!words.has(verb, "subj") && words.heads[verb + 1] == verb) {
          words.relations[verb + 1] = "subj";
        }
        words.hang(thing, verb, "dobj");
      }
    }
  }

  /** "Y's præsident, X, møde": whether a noun behind a name is one more that the owner has. */
  private boolean isOwnedTwice(int thing) {
    return words.relations[thing].equals("possd")
        && words.lower[thing - 1].equals(",")
        && words.tag(thing - 2).isName()
        && words.children(words.heads[thing], "possd")[0] < thing;
  }

  /** "lykkedes det X at": who is named behind "lykkes" is whom it befalls. */
  private void succeeding(int verb) {
    if (!words.lemmas[verb].equals("lykkes") || words.has(verb, "iobj")) {
      return;
    }
    int name = verb + 1;
    while (name < words.size && !words.tag(name).isName() && !words.lower[name].equals("at")) {
      name++;
    }
    int top = name;
    for (int steps = 0;
        top < words.size && words.heads[top] > verb && steps < words.size;
        steps++) {
      top = words.heads[top];
    }
    if (name < words.size && words.tag(name).isName() && top < words.size && top != verb) {
      words.hang(top, verb, "iobj");
    }
  }

  /** "bød X, Y, begge ledere på frokost": "begge" is no part of what comes after its noun. */
  private void bothBehindName(int verb) {
    for (int both = verb + 1; both + 2 < words.size; both++) {
      int preposition = both + 2;
      boolean stray =
          words.lower[both].equals("begge")
              && words.tag(both + 1).isNoun()
              && words.heads[both] == preposition
              && words.tag(preposition) == Tag.PREPOSITION
              && words.heads[preposition] == verb;
      if (stray) {
        words.hang(both, verb, "dobj");
      }
    }
  }

  /** "Det sagde X ja til": the "ja" does not say anything, and X is no part of it. */
  private void yesOfName(int verb) {
    for (int yes : words.children(verb, "subj")) {
      int name = yes - 1;
      boolean stray =
          name > verb
              && words.tag(name) == Tag.NAME
              && YES_AND_NO.contains(words.lower[yes])
              && words.heads[name] == yes;
      if (stray) {
        words.hang(name, verb, "subj");
        words.relations[yes] = "dobj";
      }
    }
  }

  /** "lover hinanden hjælp": what stands right behind those who get it is what they get. */
  private void thingForEachOther(int verb) {
    for (int each : words.children(verb, "dobj")) {
      int thing = each + 1;
      boolean stray =
          words.tag(each) == Tag.PRONOUN_RECIPROCAL
              && thing < words.size
              && words.tag(thing).isNoun()
              && words.heads[thing] == verb;
      if (stray) {
        words.relations[each] = "iobj";
        words.relations[thing] = "dobj";
      }
    }
  }

  /** "besøgte i maj X's præsident": who is named behind a time is not part of it. */
  private void behindTime(int verb) {
    if (words.has(verb, "dobj")) {
      return;
    }
    for (int i = verb + 3; i < words.size; i++) {
      int head = words.heads[i];
      boolean inTime =
          head > verb
              && head < i
              && words.tag(i).isName()
              && (isTime(head) || head + 1 < i && isTime(head + 1))
              && words.heads[upToPreposition(head)] == verb;
      if (inTime && isTime(beginning(i) - 1)) {
        words.hang(i, verb, "dobj");
        return;
      }
    }
  }

  private boolean isTime(int i) {
    return TimePhrases.isTime(words.lower[i]) || words.tag(i) == Tag.NUMERAL;
  }

  /** The preposition of the phrase in which a time stands. */
  private int upToPreposition(int i) {
    int at = i;
    while (words.tag(at) != Tag.PREPOSITION && words.heads[at] < at) {
      at = words.heads[at];
    }
    return at;
  }

  /** Where the title or the first name before a name stands. */
  private int beginning(int name) {
    int first = name;
    while (first > 0
        && !isTime(first - 1) // "besøger på mandag Oslo"
        && words.heads[first - 1] == name
        && (words.tag(first - 1) == Tag.NAME || words.relations[first - 1].equals("title"))) {
      first--;
    }
    return first;
  }

  /** "besøgte først X's premierminister": what one does to somebody is not said of oneself. */
  private void noPredicate(int verb) {
    if (COPULAS.contains(words.lemmas[verb])) {
      return;
    }
    boolean open = !words.has(verb, "dobj") && !words.has(verb, "iobj");
    for (int i : words.children(verb, "pred")) {
      if (open && i > verb && words.tag(i).isName()) {
        words.relations[i] = "dobj";
        return;
      }
    }
  }

  /**
   * "I dag besøger X's præsident, A, Y's kansler, B": who has a title and a name is no apposition
   * to another who has both.
   */
  private void secondNamed(int verb) {
    for (int subject : words.children(verb, "subj")) {
      for (int i = Math.max(verb, subject) + 3; i < words.size && subject > verb; i++) {
        int name = i - 2;
        boolean second =
            words.tag(i - 1) == Tag.MARK_COMMA
                && words.tag(name) == Tag.NAME
                && words.heads[name] == subject
                && (words.heads[i] == subject || words.heads[i] == name)
                && (words.tag(i) == Tag.NAME_GENITIVE || ArgumentMends.isDeterminer(words.tag(i)))
                && isNamed(i)
                && !words.has(subject, "coord")
                && !words.has(i, "coord");
        if (second) {
          words.hang(i, verb, "dobj");
          for (int thing : words.children(i, "appa")) {
            if (words.tag(thing) == Tag.PRONOUN_INDEFINITE) {
              words.hang(thing, verb, "dobj");
            }
          }
          return;
        }
      }
    }
  }

  /**
   * "beder X's premierminister, A, B om at": a name behind a comma without any "og" is no further
   * subject.
   */
  private void loneConjunct(int verb) {
    for (int subject : words.children(verb, "subj")) {
      for (int i = subject + 2; i < words.size && subject > verb; i++) {
        int head = words.heads[i];
        boolean lone =
            words.relations[i].equals("conj")
                && words.tag(i) == Tag.NAME
                && (head == subject || head > subject && words.heads[head] == subject)
                && words.tag(beginning(i) - 1) == Tag.MARK_COMMA
                && i + 1 < words.size
                && words.tag(i + 1) == Tag.PREPOSITION
                && !words.lower[i + 1].equals("fra")
                && !words.has(subject, "coord")
                && !words.has(head, "coord")
                && !words.has(i, "coord");
        if (lone) {
          words.hang(i, verb, "dobj");
          return;
        }
      }
    }
  }

  /**
   * "det topmøde, som de to holdt", "det brev, som X sendte ham": who stands right behind "som".
   */
  private void relativeSubject(int verb) {
    boolean received = words.has(verb, "dobj");
    relativeSubject(verb, "dobj");
    if (received) {
      relativeSubject(verb, "mod");
    }
  }

  private void relativeSubject(int verb, String relation) {
    for (int som : words.children(verb, relation)) {
      int next = som + 1;
      boolean lost =
          words.tag(som) == Tag.SOM
              && next < verb
              && words.heads[next] == som
              && words.relations[next].equals("nobj")
              && !words.tag(next).isVerb()
              && !words.has(verb, "subj");
      if (lost) {
        words.hang(next, verb, "subj");
      }
    }
  }

  private boolean isNamed(int i) {
    return IntStream.of(words.children(i, "appa"))
        .anyMatch(n -> n > i && words.tag(n) == Tag.NAME && words.tag(i + 1) != Tag.NAME);
  }
}
