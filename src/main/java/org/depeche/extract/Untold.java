package org.depeche.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.claim.ActId;
import org.depeche.text.Clause;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;
import org.depeche.text.Tag;
import org.depeche.text.Token;

/**
 * Why a sentence tells of nothing that was done or planned, whatever words stand in it: it asks,
 * imagines, or tells what is done as a rule.
 */
final class Untold {

  private static final Set<String> CONDITIONS = Set.of("hvis", "såfremt", "dersom", "ifald");

  /** What opens the sentence that holds on such a condition. */
  private static final Set<String> IMAGINED =
      Set.of("ville", "kunne", "skulle", "havde", "var", "måtte", "burde");

  private static final Set<String> POSSIBLE = Set.of("vil", "kan", "skal", "må", "bør");
  private static final Set<String> EACH = Set.of("hver", "hvert");
  private static final Set<String> PERIODS =
      Set.of(
          "år", "måned", "uge", "dag", "kvartal", "forår", "sommer", "efterår", "vinter", "morgen",
          "aften", "gang");

  private final Lexicon lexicon;
  private final Clauses clauses;
  private final Sentence sentence;

  Untold(Lexicon lexicon, Document document, Sentence sentence) {
    this.lexicon = lexicon;
    this.clauses = document.clauses(sentence);
    this.sentence = sentence;
  }

  /** The reason for which a word that can tell of an act of a kind tells of none here. */
  Optional<Reason> reason(Token word, ActId.Kind kind) {
    if (isAsked()) {
      return Optional.of(Reason.ASKED);
    }
    if (kind == ActId.Kind.LETTER && clauses.of(word).filter(Clause::isWhether).isPresent()) {
      return Optional.of(Reason.ASKED); // "Om han læser breve, er uvist"
    }
    if (isIn(word, IMAGINED) || isOnlyThen(word)) {
      return Optional.of(Reason.UNREAL);
    }
    if (kind == ActId.Kind.PLEDGE && isIn(word, POSSIBLE)) {
      return Optional.of(Reason.ON_CONDITION);
    }
    return kind != ActId.Kind.LETTER && isHabit(word, kind)
        ? Optional.of(Reason.HABIT)
        : Optional.empty();
  }

  /** "Har De lovet det?": a question that yes or no answers tells of nothing. */
  private boolean isAsked() {
    return sentence.isQuestion() && opener(0).tag().isFinite();
  }

  private Token opener(int from) {
    int at = from;
    while (at < sentence.tokens().size() - 1 && isBefore(sentence.token(at))) {
      at++;
    }
    return sentence.token(at);
  }

  private static boolean isBefore(Token token) {
    return SmallWords.isMark(token) || SmallWords.isAny(token, "og", "men", "for", "selv", "kun");
  }

  /**
   * Whether a word stands in a condition on which a sentence hangs that opens so: "havde Kina lovet
   * det, var prisen faldet", "hvis de mødtes, ville det hjælpe".
   */
  private boolean isIn(Token word, Set<String> verbs) {
    Optional<Token> begin = condition(word, verbs == IMAGINED);
    if (begin.isEmpty()) {
      return false;
    }
    return sentence.tokens().stream()
        .filter(t -> t.index() > word.index() && t.index() + 2 < sentence.tokens().size())
        .filter(SmallWords::isComma)
        .map(t -> sentence.token(t.index() + 1))
        .anyMatch(t -> SmallWords.isAny(t, verbs.toArray(String[]::new)));
  }

  /** "Var det op til ham, sad de der i morgen": what would be if it were so. */
  private boolean isOnlyThen(Token word) {
    Token first = opener(0);
    Optional<Clause> condition = clauses.of(first);
    boolean imagined =
        !sentence.isQuestion()
            && first.tag().isFinite()
            && first.tag().isPast()
            && IMAGINED.contains(first.lower());
    return imagined
        && clauses
            .of(word)
            .filter(c -> condition.filter(c::equals).isEmpty())
            .filter(c -> c.first().index() > 0 && c.first().tag().isPast())
            .filter(c -> SmallWords.isComma(sentence.token(c.first().index() - 1)))
            .filter(c -> !c.verb().lemma().equals("være") && !c.isRelative())
            .isPresent();
  }

  private Optional<Token> condition(Token word, boolean past) {
    Token first = opener(0);
    boolean inverted =
        !sentence.isQuestion() && first.tag().isFinite() && first.tag().isPast() == past;
    if (inverted && isOneClause(first, word)) {
      return Optional.of(first);
    }
    return Lists.where(
            sentence.tokens().subList(0, word.index()), t -> CONDITIONS.contains(t.lower()))
        .stream()
        .filter(t -> !past || clauses.of(word).filter(Untold::isPast).isPresent())
        .filter(t -> isOneClause(t, word))
        .findFirst();
  }

  private static boolean isPast(Clause clause) {
    return clause.first().tag().isPast();
  }

  /** Whether no main clause has begun between two tokens: its verb stands right behind a comma. */
  private boolean isOneClause(Token from, Token to) {
    return sentence.tokens().stream()
        .filter(t -> t.index() > from.index() && t.index() + 1 < to.index())
        .filter(SmallWords::isComma)
        .noneMatch(t -> sentence.token(t.index() + 1).tag().isFinite());
  }

  /** "Hvert år mødes de", "de plejer at mødes", "de mødes jævnligt". */
  private boolean isHabit(Token word, ActId.Kind kind) {
    Optional<Clause> clause = clauses.of(word);
    if (clause.isEmpty()) {
      return false;
    }
    boolean used =
        clauses.parent(clause.get()).filter(p -> lexicon.is("habit", p.verb().lemma())).isPresent();
    boolean now = clause.get().first().tag().isPresent() && clause.get().chain().size() == 1;
    return used
        || now
            && Lists.any(
                sentence.tokens(),
                t -> clauses.of(t).equals(clause) && !isPromised(t, word, kind),
                t -> lexicon.is("habit", t.lemma()) || isEachTime(t));
  }

  /** "lover hvert år at give": what is to be done each year is promised once. */
  private static boolean isPromised(Token token, Token word, ActId.Kind kind) {
    return kind == ActId.Kind.PLEDGE && token.index() > word.index();
  }

  private boolean isEachTime(Token token) {
    List<Token> tokens = sentence.tokens();
    int next = token.index() + 1;
    while (next < tokens.size() && tokens.get(next).tag() == Tag.ORDINAL) {
      next++;
    }
    return EACH.contains(token.lower())
        && next < tokens.size()
        && PERIODS.contains(tokens.get(next).lemma());
  }
}
