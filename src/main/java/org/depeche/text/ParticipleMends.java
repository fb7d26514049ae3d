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
                || words.relations[i].equals("mod") && !words.has(head, "vobj")
                || words.relations[i].equals("subj") && words.children(head, "subj")[0] < head)
            && !words.has(i, "subj");
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
            && !words.has(i, "subj");
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
            && words.has(i, "dobj");
    int verb = loose ? words.verbAbove(i) : words.size;
    if (verb < words.size
        && words.lemmas[verb].equals("have")
        && words.tag(verb).isFinite()
        && !words.has(verb, "vobj")
        && !words.has(verb, "dobj")) {
      words.hang(i, verb, "vobj");
    }
  }

  /** "har klaget i et brev underskrevet af X": a second participle tells of the noun before it. */
  void secondParticiple(int i) {
    int verb = words.heads[i];
    boolean second =
        i > 0
            && words.tag(i) == Tag.VERB_PARTICIPLE
            && i + 1 < words.size
            && words.lower[i + 1].equals("af")
            && words.tag(i - 1).isNoun()
            && words.relations[i].equals("vobj")
            && verb < i
            && words.children(verb, "vobj").length == 2
            && words.children(verb, "vobj")[0] < i - 1;
    if (second) {
      words.hang(i, i - 1, "mod");
    }
  }

  /** "Et brev dateret den 4. maj fra X er lækket": who or what it is about is the noun before. */
  void participleAsSubject(int i) {
    int verb = words.heads[i];
    boolean subject =
        i > 0
            && words.tag(i) == Tag.VERB_PARTICIPLE
            && words.relations[i].equals("subj")
            && verb > i
            && words.tag(verb).isFinite()
            && words.tag(i - 1).isNoun();
    int noun = i - 1;
    while (subject && words.heads[noun] < noun && words.relations[noun].equals("nobj")) {
      noun = words.heads[noun];
    }
    if (subject && words.heads[noun] == i) {
      words.hang(noun, verb, "subj");
      words.hang(i, i - 1, "mod");
      for (int at = i + 1; at < verb; at++) {
        if (words.heads[at] == i && words.tag(at) == Tag.PREPOSITION) {
          words.hang(at, noun, "mod");
        }
      }
    }
  }

  /**
   * "I et brev dateret den 4. maj havde X …": a participle between the noun that opens its sentence
   * and the verb tells of the noun, and so does what stands behind it.
   */
  void participleOfOpening(int i) {
    int verb = words.heads[i];
    boolean opening =
        words.tag(i) == Tag.VERB_PARTICIPLE
            && i > 1
            && verb > i + 1
            && words.tag(0) == Tag.PREPOSITION
            && (words.heads[0] == verb || words.heads[0] == i)
            && words.tag(i - 1).isNoun()
            && words.tag(verb).isFinite();
    for (int at = 1; opening && at < verb; at++) {
      opening = at == i || !words.tag(at).isMark() && !words.tag(at).isVerb();
    }
    if (opening) {
      words.hang(0, verb, "mod");
      words.hang(i, i - 1, "mod");
      for (int at = i + 1; at < verb; at++) {
        if (words.heads[at] == verb) {
          words.hang(at, i, words.relations[at]);
        }
      }
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
