package org.depeche.text;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Mends what a verb of saying or giving has behind other clauses and phrases: "…, at", "at gå". */
final class LateMends {

  static final Set<String> SAYING =
      Rows.of("da/saying.tsv", 3).stream().map(r -> r[0]).collect(Collectors.toUnmodifiableSet());

  /** What brings in what is promised: "enige om at", "forpligter sig til at". */
  private static final Set<String> OPENING = Set.of("om", "til");

  /** How many words can stand between what brings it in and its "at". */
  private static final int FAR = 8;

  private final Words words;

  LateMends(Words words) {
    this.words = words;
  }

  /** Mends the place of a word that brings in what is said. */
  void apply(int at) {
    contentOfRecipient(at);
    lateContent(at);
    lateRecipient(at);
    secondComplement(at);
    lateInfinitive(at);
    reaching(at);
  }

  /** "Brevet nåede X": what comes to somebody stands first, and nobody reaches it. */
  private void reaching(int verb) {
    if (!words.lemmas[verb].equals("nå")) {
      return;
    }
    int[] subjects = words.children(verb, "subj");
    int[] objects = words.children(verb, "dobj");
    boolean swapped =
        subjects.length == 1
            && subjects[0] > verb
            && words.tag(subjects[0]).isName()
            && objects.length == 1
            && objects[0] < verb
            && words.tag(objects[0]).isNoun();
    if (swapped) {
      words.relations[objects[0]] = "subj";
      words.relations[subjects[0]] = "dobj";
    }
  }

  /**
   * "har lovet sin kollega, X, at": what is said belongs to the verb and not to whom it is said.
   */
  private void contentOfRecipient(int at) {
    int to = words.heads[at];
    boolean behind =
        at > 1
            && words.lower[at].equals("at")
            && words.tag(at) == Tag.CONJUNCTION_SUBORDINATING
            && words.tag(at - 1) == Tag.MARK_COMMA
            && to < at
            && words.relations[to].matches("[di]obj")
            && words.relations[at].equals("dobj");
    int verb = behind ? words.heads[to] : words.size;
    if (verb < to && words.tag(verb).isVerb() && says(verb)) {
      words.relations[to] = "iobj";
      words.hang(at, verb, "dobj");
    }
  }

  /**
   * "lovede hun irerne, da hun besøgte Dublin, at …": what is said belongs to the verb that says
   * it, where the one before it has its object already.
   */
  private void lateContent(int at) {
    int near = words.heads[at];
    boolean late =
        at > 1
            && words.lower[at].equals("at")
            && words.tag(at) != Tag.INFINITIVE_MARKER
            && words.tag(at - 1) == Tag.MARK_COMMA
            && near < at
            && words.tag(near).isVerb()
            && !says(near)
            && hasThing(near);
    int verb = late ? sayingAbove(near) : words.size;
    if (verb < words.size
        && IntStream.of(words.children(verb, "dobj"))
            .noneMatch(o -> ArgumentMends.isContent(words, o))) {
      words.hang(at, verb, "dobj");
    }
  }

  /**
   * "lovede han i et brev, som alle har læst, Barrow at gå": behind a clause that says something
   * else stands who receives, and what.
   */
  private void lateRecipient(int at) {
    int to = at - 1;
    boolean late =
        at > 2
            && words.tag(at) == Tag.INFINITIVE_MARKER
            && words.tag(to).isName()
            && words.tag(at - 2) == Tag.MARK_COMMA
            && words.heads[at] < at - 2
            && !says(words.heads[at]);
    int verb = late ? sayingAbove(words.heads[at]) : words.size;
    boolean open =
        verb < words.size
            && ArgumentMends.GIVING.contains(words.lemmas[verb])
            && !words.has(verb, "iobj")
            && IntStream.of(words.children(verb, "dobj"))
                .noneMatch(
                    o -> ArgumentMends.isNominal(words, o) || ArgumentMends.isContent(words, o));
    if (open) {
      words.hang(to, verb, "iobj");
      words.hang(at, verb, "dobj");
    }
  }

  private boolean says(int verb) {
    return SAYING.contains(words.lemmas[verb]) || ArgumentMends.GIVING.contains(words.lemmas[verb]);
  }

  private boolean hasThing(int verb) {
    return IntStream.of(words.children(verb, "dobj"))
        .anyMatch(o -> ArgumentMends.isNominal(words, o) && o > verb);
  }

  private int sayingAbove(int verb) {
    int at = words.heads[verb];
    for (int steps = 0; at < words.size && steps < words.size; steps++) {
      if (words.tag(at).isVerb() && says(at)) {
        return at;
      }
      at = words.heads[at];
    }
    return words.size;
  }

  /**
   * "forpligtede sig til i løbet af få dage at sende", "enige om i fællesskab at bygge": how or
   * when stands before what is promised.
   */
  private void lateInfinitive(int at) {
    boolean late =
        at > 2
            && words.tag(at) == Tag.INFINITIVE_MARKER
            && words.tag(at - 1) != Tag.PREPOSITION
            && words.tag(at + 1).isInfinitive();
    for (int to = at - 2; late && to > 0 && at - to < FAR && isOfPhrase(to + 1); to--) {
      if (OPENING.contains(words.lower[to]) && words.tag(to + 1) == Tag.PREPOSITION) {
        words.tags[to] = Tag.PREPOSITION.ordinal();
        if (words.heads[to + 1] != at + 1) {
          words.hang(to + 1, at + 1, "mod");
        }
        words.hang(at, to, "nobj");
        return;
      }
    }
  }

  /** Whether a word can stand in the phrase before what is promised. */
  private boolean isOfPhrase(int i) {
    Tag tag = words.tag(i);
    return !tag.isVerb() && !tag.isMark() && tag != Tag.INFINITIVE_MARKER;
  }

  /** "lovede på vegne af X at sende": a preposition that has its noun has no infinitive too. */
  private void secondComplement(int at) {
    int preposition = words.heads[at];
    boolean second =
        words.tag(at) == Tag.INFINITIVE_MARKER
            && preposition < at - 1
            && words.tag(preposition) == Tag.PREPOSITION
            && IntStream.of(words.children(preposition, "nobj"))
                .anyMatch(i -> i > preposition && i < at && words.tag(i).isName());
    int verb = second ? sayingAbove(preposition) : words.size;
    if (verb < words.size
        && IntStream.of(words.children(verb, "dobj"))
            .noneMatch(o -> ArgumentMends.isContent(words, o))) {
      words.hang(at, verb, "dobj");
    }
  }
}
