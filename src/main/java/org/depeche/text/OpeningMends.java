package org.depeche.text;

import java.util.stream.IntStream;

/**
 * Mends sentences that begin with a conjunction, for in "Og Frankrigs præsident, X, har lovet" the
 * parser takes what follows for things that are joined; and with a name before its office: "X,
 * Frankrigs præsident, har lovet" is no quote.
 */
final class OpeningMends {

  private static final String JOINED = "conj";

  private final Words words;

  OpeningMends(Words words) {
    this.words = words;
  }

  /** Gives the main verb of such a sentence its subject. */
  void apply() {
    nameBeforeOffice();
    lastTime();
    int first = first();
    if (first >= words.size
        || words.tag(first) != Tag.CONJUNCTION_COORDINATING
        || words.heads[first] != words.size) {
      return;
    }
    int subject = joined(first).filter(i -> isNominal(i)).findFirst().orElse(-1);
    int verb = joined(first).filter(i -> i > subject && isMain(i)).findFirst().orElse(-1);
    if (subject < 0 || verb < 0 || joined(first).anyMatch(i -> i < subject)) {
      return;
    }
    joined(first)
        .filter(i -> i > subject && i < verb && words.tag(i).isVerb())
        .forEach(i -> words.hang(i, subject, "rel"));
    children(verb).filter(i -> words.relations[i].equals("subj")).forEach(this::demote);
    words.hang(subject, verb, "subj");
  }

  /** "X, Frankrigs præsident, lovede Y hjælp": who is named first does it. */
  private void nameBeforeOffice() {
    int last = names(0) - 1;
    int owner = names(last + 2);
    boolean office =
        last >= 0
            && owner + 3 < words.size
            && words.tag(last + 1) == Tag.MARK_COMMA
            && words.tag(owner) == Tag.NAME_GENITIVE
            && words.tag(owner + 1).isNoun()
            && !words.tag(owner + 1).isDefinite()
            && words.tag(owner + 2) == Tag.MARK_COMMA
            && words.tag(owner + 3).isFinite();
    int verb = owner + 3;
    if (!office || words.heads[last] == verb) {
      return;
    }
    int[] behind = words.children(verb, "subj");
    boolean thing = words.children(verb, "dobj").length > 0;
    for (int old : behind) {
      words.relations[old] = thing ? "iobj" : "dobj";
    }
    words.hang(last, verb, "subj");
    words.hang(owner, last, "appa");
  }

  /** "Sidste gang de to mødtes, gik det galt": who stands behind "gang" did what follows. */
  private void lastTime() {
    int who = 2;
    boolean time = words.size > 5 && words.tag(0).isAdjective() && words.lower[1].equals("gang");
    int verb = who + 1;
    while (time && verb < words.size && !words.tag(verb).isVerb() && !words.tag(verb).isMark()) {
      verb++;
    }
    boolean clause =
        time && verb < words.size && words.tag(verb).isFinite() && words.heads[who] == 1;
    if (clause && isNominal(who) && children(verb).noneMatch(i -> i > 1 && isSubject(i))) {
      words.relations[1] = isSubject(1) ? "mod" : words.relations[1];
      words.hang(who, verb, "subj");
    }
  }

  /** The first word that is no bare name. */
  private int names(int from) {
    int at = from;
    while (at < words.size && words.tag(at) == Tag.NAME) {
      at++;
    }
    return at;
  }

  private int first() {
    int first = 0;
    while (first < words.size - 1 && words.tag(first).isMark()) {
      first++;
    }
    return first;
  }

  private IntStream joined(int conjunction) {
    return children(conjunction).filter(i -> words.relations[i].equals(JOINED));
  }

  private IntStream children(int head) {
    return IntStream.range(0, words.size).filter(i -> words.heads[i] == head);
  }

  private boolean isSubject(int i) {
    return words.relations[i].equals("subj");
  }

  private boolean isNominal(int i) {
    Tag tag = words.tag(i);
    return tag.isNoun() || tag.isName() || tag.isPronoun() && !isRelative(i);
  }

  /** A finite verb of which no "som" or "der" is the subject. */
  private boolean isMain(int i) {
    return words.tag(i).isFinite() && children(i).noneMatch(this::isRelative);
  }

  private boolean isRelative(int i) {
    return words.tag(i) == Tag.SOM || words.tag(i) == Tag.DER;
  }

  private void demote(int object) {
    words.relations[object] = "dobj";
  }
}
