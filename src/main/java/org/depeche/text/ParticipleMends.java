package org.depeche.text;

import java.util.Set;

/** Mends participles that the parser takes for a past, or for a part of a noun. */
final class ParticipleMends {

  private final Words words;

  ParticipleMends(Words words) {
    this.words = words;
  }

  /** "har den 14. november mødtes": a past in -s below "have" or "være" is a participle. */
  void perfectInS(int i) {
    int head = haveBefore(i) ? i - 1 : words.heads[i];
    boolean below =
        words.tag(i) == Tag.VERB_PAST_S
            && head >= 0
            && head < i
            && Set.of("have", "være").contains(words.lemmas[head])
            && (Set.of("dobj", "pred", "vobj", "dep").contains(words.relations[i])
                || words.relations[i].equals("mod") && words.children(head, "vobj").length == 0
                || words.relations[i].equals("subj") && words.children(head, "subj")[0] < head)
            && words.children(i, "subj").length == 0;
    if (below) {
      words.tags[i] = Tag.VERB_PARTICIPLE.ordinal();
      words.hang(i, head, "vobj");
    }
  }

  /** "har lørdag holdt et møde": a past below "have" is a participle. */
  void perfect(int i) {
    int head = words.heads[i];
    boolean below =
        words.tag(i) == Tag.VERB_PAST
            && words.relations[i].equals("vobj")
            && head < i
            && words.lemmas[head].equals("have")
            && words.tag(head).isVerb()
            && words.children(i, "subj").length == 0;
    if (below) {
      words.tags[i] = Tag.VERB_PARTICIPLE.ordinal();
    }
  }

  /**
   * "havde i et langt brev bedt X om": behind "have" without a verb of its own, a participle that
   * has an object is that verb.
   */
  void participleOnNoun(int i) {
    boolean loose =
        words.tag(i) == Tag.VERB_PARTICIPLE
            && words.relations[i].equals("mod")
            && words.heads[i] < i
            && words.tag(i - 1).isNoun()
            && words.children(i, "dobj").length > 0;
    int verb = loose ? words.verbAbove(i) : words.size;
    if (verb < words.size
        && words.lemmas[verb].equals("have")
        && words.tag(verb).isFinite()
        && words.children(verb, "vobj").length == 0
        && words.children(verb, "dobj").length == 0) {
      words.hang(i, verb, "vobj");
    }
  }

  /** "skulle de have mødtes": right behind the infinitive it belongs to it. */
  private boolean haveBefore(int i) {
    return i > 0
        && words.lower[i - 1].equals("have")
        && words.tag(i - 1).isInfinitive()
        && words.relations[i].equals("dep");
  }
}
