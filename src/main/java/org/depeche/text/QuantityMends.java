package org.depeche.text;

/** Mends what the parser does with "flere våben", and with who is named right behind a year. */
final class QuantityMends {

  private final Words words;

  QuantityMends(Words words) {
    this.words = words;
  }

  /** Gives a verb its object. */
  void apply(int i) {
    moreOfIt(i);
    ownerBehindTime(i);
  }

  /** "USA lovede flere våben", "Kongen lovede mere hjælp til X": that is what is promised. */
  private void moreOfIt(int i) {
    int verb = i - 1;
    boolean behind =
        verb > 0
            && i + 1 < words.size
            && words.tag(i) == Tag.ADJECTIVE_COMPARATIVE
            && words.tag(i + 1).isNoun()
            && words.heads[i + 1] == i
            && words.tag(verb).isFinite()
            && !words.has(verb, "dobj");
    boolean second = behind && words.children(verb, "subj").length == 2;
    boolean stray = behind && words.relations[i].equals("mod") && words.heads[i] > i;
    if (second && words.relations[i].equals("subj") || stray) {
      words.hang(i, verb, "dobj");
    }
  }

  /**
   * "lovede i 2015 Tyrkiets leder, X, hjælp", "mødte i al hemmelighed USA's udsending": who is
   * named behind a preposition and its noun is no second noun of it.
   */
  private void ownerBehindTime(int i) {
    int verb = -1;
    if (i > 2 && words.tag(i) == Tag.NAME_GENITIVE && words.relations[i].equals("nobj")) {
      int preposition = words.heads[i];
      boolean year =
          preposition < i && words.tag(preposition) == Tag.NUMERAL && preposition == i - 1;
      preposition = year ? words.heads[preposition] : preposition;
      boolean filled =
          preposition < i - 1
              && words.tag(preposition) == Tag.PREPOSITION
              && (year || words.children(preposition, "nobj")[0] < i)
              && words.tag(i - 1) != Tag.MARK_COMMA;
      verb = filled ? words.heads[preposition] : -1;
    }
    boolean own = verb >= 0 && verb < i && words.tag(verb).isVerb() && words.has(i, "possd");
    if (own && !words.has(verb, "iobj")) {
      words.hang(i, verb, words.has(verb, "dobj") ? "iobj" : "dobj");
    }
  }
}
