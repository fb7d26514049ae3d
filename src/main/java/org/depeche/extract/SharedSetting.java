package org.depeche.extract;

import java.util.Optional;
import java.util.Set;
import org.depeche.text.Clause;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** Which clause says where and when what another tells of happened. */
final class SharedSetting {

  private static final Set<String> OCCASIONS =
      Set.of("sidst", "senest", "sidste", "seneste", "første", "næste");

  private final Document document;
  private final Lexicon lexicon;

  SharedSetting(Document document, Lexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
  }

  /** The clause whose time and place hold for the given one too. */
  Optional<Clause> of(Clause clause) {
    Clauses clauses = document.clauses(clause.sentence());
    Optional<Clause> parent = clauses.parent(clause);
    boolean infinitive = !clause.isFinite();
    boolean joined = clause.relation().equals("conj") && clause.dependent("derfra").isEmpty();
    boolean where = Setting.isWhere(clause);
    boolean during = Lists.any(Set.of("da", "mens", "når"), clause::hasMarker);
    Optional<Clause> occasion = occasion(clause);
    if (occasion.isPresent()) {
      return occasion;
    }
    boolean shares =
        infinitive
            || joined
            || where
            || during
            || isCleft(clause, parent)
            || isBelieved(clause)
            || isAfter(clause, parent);
    return shares ? parent : arrival(clause);
  }

  /** "Da X i går landede i A, blev han modtaget af Y": where and when he came is where it was. */
  private Optional<Clause> arrival(Clause clause) {
    Clauses clauses = document.clauses(clause.sentence());
    return clauses.all().stream()
        .filter(c -> c.hasMarker("da") && c.isFinite() && c.first().tag().isPast())
        .filter(c -> lexicon.is("travel", c.verb().lemma()))
        .filter(c -> clauses.parent(c).filter(clause::equals).isPresent())
        .findFirst();
  }

  /** "så sent som nytårsaften": of the year in which it is told, and not of one told before. */
  static boolean isRecent(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(t -> t.index() > 0 && t.index() + 1 < sentence.tokens().size())
        .filter(
            t ->
                SmallWords.isAny(t, "sent")
                    && SmallWords.isAny(sentence.token(t.index() - 1), "så"))
        .anyMatch(t -> SmallWords.isAny(sentence.token(t.index() + 1), "som"));
  }

  /** "X var dagen forinden kommet til A, og her talte han med Y": he had come before that. */
  static boolean isBefore(Clause above, Clause clause) {
    boolean past = clause.isFinite() && clause.first().tag().isPast() && !clause.isPerfect();
    return past
        && clause.relation().equals("conj")
        && above.isPerfect()
        && above.first().tag().isPast();
  }

  /** "rejste mandag hjem fra A, hvor han havde talt med Y": that is the day on which he left. */
  boolean isLeft(Clause above, Clause clause) {
    boolean from =
        !above.verb().lemma().equals("være")
            && lexicon.is("travel", above.verb().lemma())
            && clause
                .governor()
                .flatMap(clause.sentence()::headOf)
                .filter(t -> SmallWords.isAny(t, "fra"))
                .isPresent();
    return Setting.isWhere(clause) && (from || above.verb().lemma().equals("forlade"));
  }

  /** "Sidst X og Y sås, var på Bali i november": the clause that says where and when it was. */
  private Optional<Clause> occasion(Clause clause) {
    Sentence sentence = clause.sentence();
    boolean first =
        Lists.any(
            sentence.tokens().subList(0, Math.min(2, clause.first().index())),
            t -> OCCASIONS.contains(t.lower()));
    return document.clauses(sentence).all().stream()
        .filter(c -> first && c.first().index() > clause.verb().index())
        .filter(c -> c.verb().lemma().equals("være") && c.isFinite())
        .filter(c -> sentence.token(c.first().index() - 1).tag().isMark())
        .findFirst();
  }

  /** "rejste til X i den tro, at han skulle tale med Y": what he went there for. */
  private static boolean isBelieved(Clause clause) {
    Sentence sentence = clause.sentence();
    int at =
        sentence.tokens().stream()
            .filter(t -> t.index() < clause.first().index() && SmallWords.isAny(t, "at"))
            .reduce((a, b) -> b)
            .map(Token::index)
            .orElse(0);
    return clause.hasMarker("at")
        && at > 4
        && SmallWords.isComma(sentence.token(at - 1))
        && sentence.token(at - 2).tag().isNoun()
        && SmallWords.isAny(sentence.token(at - 3), "den", "det")
        && SmallWords.isAny(sentence.token(at - 4), "i");
  }

  /** "I januar var det X, som kom", "Det var i Paris, at X kom": what is told is told of both. */
  private static boolean isCleft(Clause clause, Optional<Clause> parent) {
    return (clause.isRelative() || clause.hasMarker("at"))
        && parent
            .filter(p -> Set.of("være", "blive").contains(p.verb().lemma()))
            .filter(p -> Lists.any(p.arguments(), a -> a.head().form().equalsIgnoreCase("det")))
            .isPresent();
  }

  /**
   * "Det kom frem fredag, efter at X havde talt med Y": what is told on a day has just been. "to
   * uger efter at" says how long before.
   */
  private boolean isAfter(Clause clause, Optional<Clause> parent) {
    if (!clause.hasMarker("efter") || parent.filter(p -> p.first().tag().isPast()).isEmpty()) {
      return false;
    }
    Sentence sentence = clause.sentence();
    return sentence.tokens().stream()
        .filter(t -> t.index() < clause.first().index() && SmallWords.isAny(t, "efter"))
        .reduce((a, b) -> b)
        .filter(
            t ->
                Lists.none(
                    document.times(sentence), e -> e.from() <= t.index() && t.index() < e.to()))
        .filter(t -> t.index() > 0 && !isMeasure(sentence, t.index() - 1))
        .isPresent();
  }

  /** "få dage efter at": a span of time, and no day. */
  private boolean isMeasure(Sentence sentence, int index) {
    Token token = sentence.token(index);
    return token.tag().isNoun()
        && Lists.none(document.times(sentence), e -> e.from() <= index && index < e.to());
  }
}
