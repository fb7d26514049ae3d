package org.depeche.text;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Mends subjects and objects: who does, what is done, who receives. */
final class ArgumentMends {

  static final Set<String> GIVING =
      Rows.of("da/giving.tsv", 3).stream().map(r -> r[0]).collect(Collectors.toUnmodifiableSet());
  private static final Set<String> FRONTED =
      Set.of("det", "dette", "den", "som", "hvad", "hvilket", "der");

  private final Words words;
  private final ObjectMends objects;
  private final LateMends late;
  private final FrontedTimeMends times;

  ArgumentMends(Words words) {
    this.words = words;
    this.objects = new ObjectMends(words);
    this.late = new LateMends(words);
    this.times = new FrontedTimeMends(words);
  }

  /** Mends the arguments of one verb, or the place of a word that brings in what is said. */
  void apply(int verb) {
    if (words.tag(verb).isVerb()) {
      nounOnName(verb);
      nameBeforeName(verb);
      times.apply(verb);
      objectOnName(verb);
      threeSubjects(verb);
      twoSubjects(verb);
      frontedObject(verb);
      agreed(verb);
      missingSubject(verb);
      objects.apply(verb);
      joinedVerb(verb);
      moreOfIt(verb);
      recipient(verb);
      predicate(verb);
      bareRole(verb);
    }
    late.apply(verb);
  }

  /**
   * "giver Iran skylden", "lover Iran 50 lastbiler": a thing right after a name is no part of it.
   */
  private void nounOnName(int verb) {
    for (int name = verb + 1; name + 1 < words.size; name++) {
      int noun = name + 1;
      int head = words.heads[noun];
      boolean stray =
          words.tag(name) == Tag.NAME
              && head < noun
              && words.tag(head) == Tag.NAME
              && words.heads[head] == verb
              && (head == name || isJoined(head, name))
              && words.relations[noun].equals("nobj")
              && (words.tag(noun).isNoun()
                  || words.tag(noun) == Tag.NUMERAL && GIVING.contains(words.lemmas[verb]));
      if (stray) {
        boolean first = !words.has(verb, "dobj") || words.relations[head].equals("dobj");
        words.hang(noun, verb, first ? "dobj" : "iobj");
      }
    }
  }

  /**
   * "Her lovede Putin kansler Merkel gas", "gav X Italiens premierminister": the name before a
   * whole one is that of another.
   */
  private void nameBeforeName(int verb) {
    int first = verb + 1;
    int second = verb + 2;
    boolean inverted =
        second < words.size
            && words.tag(verb).isFinite()
            && words.tag(first) == Tag.NAME
            && (words.tag(second) == Tag.NAME && words.fixed[second] || isOwner(second))
            && words.heads[first] == second
            && words.heads[second] == verb
            && IntStream.of(words.children(verb, "subj"))
                .allMatch(s -> s == second || s < verb && FRONTED.contains(words.lower[s]));
    if (inverted) {
      words.hang(first, verb, "subj");
      words.hang(second, verb, words.has(verb, "dobj") ? "iobj" : "dobj");
    }
  }

  private boolean isOwner(int name) {
    return words.tag(name) == Tag.NAME_GENITIVE && words.has(name, "possd");
  }

  /** "indledte X og Y forhandlinger" */
  private boolean isJoined(int first, int last) {
    int and = words.heads[last];
    return and < words.size
        && words.tag(and) == Tag.CONJUNCTION_COORDINATING
        && words.heads[and] == first;
  }

  /**
   * "gav værten, X, tilsagn om", "sendte præsidenten, X, et brev til Y": what is given is no
   * apposition to whoever gives it.
   */
  private void objectOnName(int verb) {
    if (!GIVING.contains(words.lemmas[verb]) || words.has(verb, "dobj")) {
      return;
    }
    for (int i = verb + 2; i + 1 < words.size; i++) {
      boolean stray =
          words.tag(i - 1) == Tag.MARK_COMMA
              && words.tag(i - 2) == Tag.NAME
              && words.heads[i] < i
              && words.heads[i] > verb
              && words.tag(words.heads[i]) == Tag.NAME
              && Set.of("appa", "title", "nobj").contains(words.relations[i])
              && (words.tag(i) == Tag.NOUN_SINGULAR || words.tag(i) == Tag.PRONOUN_INDEFINITE)
              && words.tag(i + 1) != Tag.NAME;
      if (stray) {
        words.hang(i, verb, "dobj");
        return;
      }
    }
  }

  /** "X lovede Y tre milliarder": of what stands behind the verb, the first receives. */
  private void threeSubjects(int verb) {
    if (!GIVING.contains(words.lemmas[verb])) {
      return;
    }
    int[] subjects = words.children(verb, "subj");
    boolean three =
        subjects.length == 3 && subjects[0] < verb && subjects[1] > verb && isPerson(subjects[1]);
    if (three) {
      words.relations[subjects[1]] = "iobj";
      words.relations[subjects[2]] = "dobj";
    }
  }

  private void twoSubjects(int verb) {
    int[] subjects = words.children(verb, "subj");
    if (subjects.length < 2) {
      return;
    }
    int first = subjects[0];
    int second = subjects[1];
    boolean sameSide = (first < verb) == (second < verb);
    if (FRONTED.contains(words.lower[first]) && first < verb) {
      // "det brev, som Trump har sendt"; but "det var Kim, der …"
      words.relations[first] = "dobj";
    } else if (!sameSide) {
      // "Noget løfte fik Zelenskyj ikke"
      if (isPerson(second) && !isPerson(first)) {
        words.relations[first] = "dobj";
      } else if (isPerson(second) && GIVING.contains(words.lemmas[verb])) {
        receives(verb, second);
      } else if (isPerson(second) && first < verb && !words.lemmas[verb].equals("være")) {
        words.relations[second] = "dobj"; // "X fik Y og Z til at mødes"
      }
    } else if (first > verb && words.tag(second - 1) == Tag.MARK_COMMA) {
      // "gav værten, Indonesiens præsident, sit ord"
      words.hang(second, first, "appa");
    } else if (first > verb) {
      words.relations[second] = words.lemmas[verb].equals("være") ? "pred" : "dobj";
    } else if (hasComma(first, second)) {
      // "Værten, Finlands præsident, …"
      words.hang(second, first, "appa");
    } else {
      // "brevet, hvis indhold Kim kender"
      words.relations[first] = "dobj";
    }
  }

  /** "Chávez gav Santos sit ord": who stands behind the verb receives what hangs on the name. */
  private void receives(int verb, int name) {
    words.relations[name] = "iobj";
    for (int thing : words.children(name, "dobj")) {
      words.hang(thing, verb, "dobj");
    }
  }

  /** "Det oplyser ministeriet": who says it is the subject. */
  private void frontedObject(int verb) {
    if (!words.tag(verb).isFinite() || !LateMends.SAYING.contains(words.lemmas[verb])) {
      return;
    }
    int[] subjects = words.children(verb, "subj");
    int[] things = words.children(verb, "dobj");
    int[] objects = things.length == 0 ? words.children(verb, "iobj") : things;
    boolean swapped =
        subjects.length == 1
            && objects.length == 1
            && Set.of("det", "dette").contains(words.lower[subjects[0]])
            && subjects[0] == verb - 1
            && objects[0] > verb
            && isNominal(words, objects[0]);
    if (swapped) {
      words.relations[subjects[0]] = "dobj";
      words.relations[objects[0]] = "subj";
    }
  }

  /** "Det blev X og Y enige om": who agrees is the subject. */
  private void agreed(int verb) {
    if (!words.lemmas[verb].equals("blive")) {
      return;
    }
    int[] subjects = words.children(verb, "subj");
    int[] predicates = words.children(verb, "pred");
    boolean swapped =
        subjects.length == 1
            && subjects[0] == verb - 1
            && words.lower[subjects[0]].equals("det")
            && predicates.length == 2
            && predicates[0] > verb
            && isNominal(words, predicates[0])
            && words.lemmas[predicates[1]].equals("enig");
    if (swapped) {
      words.relations[subjects[0]] = "dobj";
      words.relations[predicates[0]] = "subj";
    }
  }

  /** "I dag rejser Erdogan": what follows a finite verb that has no subject is the subject. */
  private void missingSubject(int verb) {
    boolean main = words.heads[verb] == words.size || words.relations[verb].equals("qobj");
    int next = verb + 1;
    boolean missing =
        main
            && words.tag(verb).isFinite()
            && next < words.size
            && words.heads[next] == verb
            && words.relations[next].equals("dobj")
            && words.tag(next).isName()
            && !words.has(verb, "subj")
            && !words.has(verb, "expl");
    if (missing) {
      words.relations[next] = "subj";
    }
  }

  /** "X kom og bad Y om det": right behind "og" a verb has its subject from the one before. */
  private void joinedVerb(int verb) {
    boolean joined =
        verb > 1
            && words.tag(verb).isFinite()
            && words.relations[verb].equals("conj")
            && words.heads[verb] == verb - 1
            && words.lower[verb - 1].equals("og");
    int[] subjects = joined ? words.children(verb, "subj") : new int[0];
    if (subjects.length == 1 && subjects[0] > verb && words.tag(subjects[0]).isName()) {
      words.relations[subjects[0]] = "dobj";
    }
  }

  /** "Kim lovede Trump, at …", "lovede briterne missiler": of two objects the first receives. */
  private void recipient(int verb) {
    if (!GIVING.contains(words.lemmas[verb])) {
      return;
    }
    for (int thing : words.children(verb, "dobj")) {
      boolean owned =
          thing > verb + 1
              && words.heads[thing - 1] == thing
              && words.relations[thing - 1].equals("subj")
              && words.tag(thing - 1).isNoun();
      if (owned) {
        words.hang(thing - 1, verb, "iobj");
      }
      thingOnReceiver(verb, thing);
    }
    int[] objects = words.children(verb, "dobj");
    boolean two =
        objects.length == 2
            && objects[0] > verb
            && (isPerson(objects[0]) || receives(objects[0]) || isContent(words, objects[1]))
            && words.tag(objects[0]) != Tag.PRONOUN_REFLEXIVE
            && words.tag(objects[1]) != Tag.PRONOUN_REFLEXIVE;
    if (two) {
      words.relations[objects[0]] = "iobj";
    }
  }

  /** "lovede onsdag Norge flere fly": what stands behind a name with its noun is what is given. */
  private void moreOfIt(int verb) {
    boolean giving = GIVING.contains(words.lemmas[verb]);
    int[] objects = giving ? words.children(verb, "dobj") : new int[0];
    int thing = objects.length == 1 ? objects[0] + 1 : words.size;
    boolean given =
        thing < words.size
            && objects[0] > verb
            && words.tag(objects[0]) == Tag.NAME
            && words.heads[thing] == verb
            && words.relations[thing].equals("dep")
            && words.has(thing, "nobj");
    if (given) {
      words.relations[thing] = "dobj";
    }
  }

  /** "lovede de to lande Danmarks støtte": what is whose is no apposition to who gets it. */
  private void thingOnReceiver(int verb, int receiver) {
    for (int owner : words.children(receiver, "appr")) {
      boolean thing = receiver > verb && words.tag(owner - 1).isNoun() && isOwner(owner);
      if (thing) {
        words.hang(owner, verb, "dobj");
        words.relations[receiver] = "iobj";
      }
    }
  }

  /** "blev de enige": what stands beside a pronoun is said of it by the verb. */
  private void predicate(int verb) {
    if (!Set.of("være", "blive").contains(words.lemmas[verb])) {
      return;
    }
    for (int subject : words.children(verb, "subj")) {
      int next = subject + 1;
      boolean beside =
          subject > verb
              && words.lower[subject].matches("de|vi|i|han|hun")
              && next < words.size
              && words.heads[next] == subject
              && words.tag(next) == Tag.ADJECTIVE
              && !words.has(verb, "pred");
      if (beside) {
        words.tags[subject] = Tag.PRONOUN_NOMINATIVE.ordinal();
        words.lemmas[subject] = words.lower[subject];
        words.hang(next, verb, "pred");
      }
    }
  }

  /** "Vært var X", "Værter ved mødet var X og Y": a bare role is said of whoever is named. */
  private void bareRole(int verb) {
    if (!words.lemmas[verb].equals("være")) {
      return;
    }
    int[] subjects = words.children(verb, "subj");
    int[] predicates = words.children(verb, "pred");
    boolean swapped =
        subjects.length == 1
            && predicates.length == 1
            && subjects[0] == 0
            && words.tag(0).isNoun()
            && !words.tag(0).isDefinite()
            && predicates[0] > verb
            && words.tag(predicates[0]) == Tag.NAME;
    if (swapped) {
      words.relations[0] = "pred";
      words.relations[predicates[0]] = "subj";
    }
  }

  private boolean receives(int i) {
    return words.tag(i) == Tag.PRONOUN_OBLIQUE
        || Set.of("nogen", "ingen", "alle").contains(words.lower[i]);
  }

  /** "lovede sin vært, at …", "lovede vælgerne ikke at …" */
  static boolean isContent(Words words, int i) {
    return words.tag(i) == Tag.INFINITIVE_MARKER || words.lower[i].equals("at");
  }

  private boolean isPerson(int i) {
    return words.tag(i).isName() || words.tag(i) == Tag.PRONOUN_NOMINATIVE;
  }

  /** Whether a word can be a thing or somebody: a noun, a name, a number, a determiner. */
  static boolean isNominal(Words words, int i) {
    Tag tag = words.tag(i);
    return tag.isNoun() || tag.isName() || tag == Tag.NUMERAL || isDeterminer(tag);
  }

  static boolean isDeterminer(Tag tag) {
    return tag.isPronoun() && tag != Tag.PRONOUN_RELATIVE && tag != Tag.PRONOUN_REFLEXIVE;
  }

  private boolean hasComma(int from, int to) {
    return IntStream.range(from, to).anyMatch(i -> words.tag(i) == Tag.MARK_COMMA);
  }
}
