package org.depeche.text;

/** Mends sentences whose verb or subject the parser has given to an adverb. */
final class AdverbMends {

  private final Words words;

  AdverbMends(Words words) {
    this.words = words;
  }

  /** Gives the verb beside an adverb what is its own. */
  void apply(int i) {
    subjectOfAdverb(i);
    verbOfAdverb(i);
    alongInRelative(i);
    agreedBehindYear(i);
  }

  /** "blev i 1994 enig med X": it is they who agree, and no year. */
  private void agreedBehindYear(int i) {
    boolean year =
        i > 0
            && words.heads[i] == i - 1
            && words.tag(i - 1) == Tag.NUMERAL
            && (words.lower[i].equals("enig") || words.lower[i].equals("enige"));
    int verb = year ? words.verbAbove(i) : words.size;
    if (verb < i) {
      words.hang(i, verb, "pred");
    }
  }

  /** "fik besøg af X, der havde et brev med": who has it along is told of in the clause behind. */
  private void alongInRelative(int i) {
    int verb = words.heads[i];
    boolean loose =
        words.lower[i].equals("med")
            && words.tag(i) == Tag.ADVERB
            && verb < i
            && words.tag(verb).isFinite();
    for (int k = i - 1; loose && k > verb; k--) {
      if (words.tag(k).isFinite()) {
        if (words.relations[k].equals("rel") && words.lemmas[k].equals("have")) {
          words.hang(i, k, "mod");
        }
        return;
      }
    }
  }

  /** "De mødtes senest i 2019": it is the verb that the sentence hangs on. */
  private void verbOfAdverb(int i) {
    int verb = i - 1;
    if (!words.lower[i].equals("senest")
        || words.heads[i] != words.size
        || verb < 0
        || !words.tag(verb).isFinite()
        || words.heads[verb] != i) {
      return;
    }
    words.hang(verb, words.size, words.relations[i]);
    for (int k = 0; k < words.size; k++) {
      if (words.heads[k] == i) {
        words.hang(k, verb, words.relations[k]);
      }
    }
    words.hang(i, verb, "mod");
  }

  /** "sås de senest i A": what is no verb has no subject, and that is the verb's before it. */
  private void subjectOfAdverb(int i) {
    int verb = words.heads[i];
    boolean lost =
        verb < i
            && words.relations[i].equals("vobj")
            && !words.tag(i).isVerb()
            && words.tag(verb).isFinite()
            && words.has(i, "subj")
            && !words.has(verb, "subj");
    if (lost) {
      for (int k = verb + 1; k < words.size; k++) {
        if (words.heads[k] == i) {
          words.hang(k, verb, words.relations[k]);
        }
      }
      words.relations[i] = "mod";
    }
  }
}
