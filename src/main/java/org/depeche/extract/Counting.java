package org.depeche.extract;

import org.depeche.text.Clause;
import org.depeche.text.Clauses;
import org.depeche.text.Phrase;
import org.depeche.text.Tag;

/** Tells which words only count a meeting that is told of. */
final class Counting {

  private Counting() {}

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
