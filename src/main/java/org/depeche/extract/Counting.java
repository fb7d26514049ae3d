package org.depeche.extract;

import java.util.Locale;
import java.util.Set;
import org.depeche.text.Clause;
import org.depeche.text.Clauses;
import org.depeche.text.Phrase;
import org.depeche.text.Tag;

/** Tells which words only count meetings, or say which of several one is. */
final class Counting {

  private static final Set<String> ORDINALS =
      Set.of(
          "første",
          "anden",
          "tredje",
          "fjerde",
          "sidste",
          "seneste",
          "forrige",
          "sen",
          "sidst",
          "næste",
          "foregående");

  private Counting() {}

  /** "det næste møde", "Første gang var i Paris": which of several in a row. */
  static boolean isOrdinal(Match match) {
    int before = match.trigger().index() - 1;
    return before >= 0
        && ORDINALS.contains(match.sentence().token(before).lemma().toLowerCase(Locale.ROOT));
  }

  /**
   * "Det er tredje gang, at X og Y mødes" and "X er den første, der gæster Y" speak of the meeting
   * that is being told of; "X bliver den første, som Y modtager" of one to come.
   */
  static boolean isOf(Document document, Match match) {
    Clauses clauses = document.clauses(match.sentence());
    boolean first =
        match
            .clause()
            .filter(c -> c.isRelative() && c.chain().size() == 1)
            .filter(c -> !c.verb().lemma().equals("skulle")) // "Det er X, der skal til Y"
            .flatMap(Clause::governor)
            .filter(g -> g.relation().equals(Clause.PREDICATIVE))
            .filter(g -> clauses.of(g).filter(c -> c.verb().lemma().equals("blive")).isEmpty())
            .isPresent();
    return first || isOfTimes(match, clauses);
  }

  private static boolean isOfTimes(Match match, Clauses clauses) {
    return match
        .clause()
        .flatMap(clauses::parent)
        .filter(p -> p.verb().lemma().equals("være") && p.first().tag() == Tag.VERB_PRESENT)
        .filter(
            p ->
                p.arguments().stream()
                    .map(a -> Phrase.core(match.sentence(), a.head()))
                    .anyMatch(t -> t.lemma().equals("gang")))
        .isPresent();
  }
}
