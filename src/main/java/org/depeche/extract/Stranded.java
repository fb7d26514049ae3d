package org.depeche.extract;

import java.util.List;
import java.util.Optional;
import org.depeche.text.Clause;
import org.depeche.text.Clause.Argument;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** Whom a preposition means that stands alone: "ham havde X talt med", "Y, som X talte med". */
final class Stranded {

  private static final int FARTHEST = 4;

  private Stranded() {}

  /** The heads of the phrases that the preposition is without. */
  static List<Token> complements(Clauses clauses, Clause clause, String preposition) {
    Optional<Token> antecedent =
        clauses.relativeObject(clause).or(() -> antecedent(clauses, clause, preposition));
    return antecedent.isEmpty() && preposition.equals("med")
        ? broughtForward(clause)
        : antecedent.stream().toList();
  }

  /** The object before the verb. */
  private static List<Token> broughtForward(Clause clause) {
    return clause.arguments(Clause.OBJECT).stream()
        .map(Argument::head)
        .filter(h -> h.index() < clause.first().index())
        .toList();
  }

  /** What stands before "som", where the tree has not hung the clause on it. */
  private static Optional<Token> antecedent(Clauses clauses, Clause clause, String preposition) {
    Sentence sentence = clause.sentence();
    List<Token> tokens = sentence.tokens();
    int behind = clause.verb().index() + 2;
    boolean last =
        behind < tokens.size()
            && SmallWords.isAny(tokens.get(behind - 1), preposition)
            && tokens.get(behind).tag().isMark();
    int begin = Math.max(1, clause.first().index() - FARTHEST);
    return last && clauses.subject(clause).isPresent()
        ? Lists.first(
                tokens.subList(begin, Math.max(begin, clause.first().index())),
                t -> SmallWords.isAny(t, "som"))
            .map(som -> before(tokens, som))
            .filter(t -> !t.tag().isVerb())
        : Optional.empty();
  }

  private static Token before(List<Token> tokens, Token som) {
    Token token = tokens.get(som.index() - 1);
    return SmallWords.isComma(token) && som.index() > 1 ? tokens.get(som.index() - 2) : token;
  }
}
