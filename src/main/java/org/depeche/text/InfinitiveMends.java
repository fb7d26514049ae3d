package org.depeche.text;

/** Mends infinitives that the parser hangs on another verb than the one that brings them. */
final class InfinitiveMends {

  private final Words words;

  InfinitiveMends(Words words) {
    this.words = words;
  }

  /**
   * "tilbyder at lade X og Y mødes", "lod X og Y mødes": what somebody lets others do hangs on the
   * letting.
   */
  void letting(int verb) {
    boolean stray =
        words.tag(verb) == Tag.VERB_PRESENT_S || words.tag(verb) == Tag.VERB_INFINITIVE_S;
    int above = stray && words.relations[verb].equals("vobj") ? words.heads[verb] : words.size;
    if (above >= verb) {
      return;
    }
    int let = verb - 1;
    while (let > above && !words.tag(let).isVerb()) {
      let--;
    }
    boolean lets =
        let >= above
            && words.lemmas[let].equals("lade")
            && words.has(let, "dobj")
            && !words.has(verb, "subj");
    if (lets) {
      words.tags[verb] = Tag.VERB_INFINITIVE_S.ordinal();
      words.hang(verb, let, "vobj");
    }
  }

  /** "at rejse til A og mødes med X": what is joined with an infinitive is one. */
  void joined(int verb) {
    int and = words.heads[verb];
    boolean conjunct =
        words.tag(verb) == Tag.VERB_PRESENT_S
            && words.relations[verb].equals("conj")
            && and < words.size
            && words.relations[and].equals("coord")
            && !words.has(verb, "subj");
    if (conjunct && words.tag(words.heads[and]).isInfinitive()) {
      words.tags[verb] = Tag.VERB_INFINITIVE_S.ordinal();
    }
  }
}
