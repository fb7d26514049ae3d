package org.depeche.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depeche.claim.ActId;
import org.depeche.text.Clause;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** Whether what could be a meeting is a call: on the telephone or on a screen nobody meets. */
final class Calls {

  private static final String TALK = "talk-";
  private static final int CLOSE = 15;

  private static final Set<String> PICKING_UP = Set.of("tage", "gribe", "løfte");

  private final Document document;
  private final Lexicon lexicon;
  private final Setting setting;

  /** The words for telephones and screens of each sentence for which it was asked, by its index. */
  private final Map<Integer, List<Token>> devices = new HashMap<>();

  Calls(Document document, Lexicon lexicon, Setting setting) {
    this.document = document;
    this.lexicon = lexicon;
    this.setting = setting;
  }

  /** Whether the words of a match, or the sentences around it, tell of a call. */
  boolean isCall(Match match) {
    return isByPhone(match) || isAfterCall(match) || isBeforeCall(match);
  }

  /**
   * "De to drøftede krigen", soon after a sentence that tells of a call, or "De talte i en time"
   * right after it, with no day or place of its own, or "Samtalen mellem X og Y".
   */
  private boolean isAfterCall(Match match) {
    boolean discusses = match.frame().name().equals("discuss-with");
    boolean talks =
        match.frame().name().startsWith(TALK)
            && (document.times(match.sentence()).isEmpty() || isPickedUpBefore(match));
    boolean itself = match.frame().name().equals("noun-talk") && match.isDefinite();
    return (discusses || talks || itself)
        && setting.place(match).isEmpty()
        && Stream.of(1, 2)
            .limit(discusses ? 2 : 1)
            .flatMap(n -> document.sentence(match.sentence().index() - n).stream())
            .flatMap(s -> s.tokens().stream())
            .anyMatch(this::isPhone);
  }

  /** "I stedet tog X telefonen": whatever day it was that he then talked. */
  private boolean isPickedUpBefore(Match match) {
    return document.sentence(match.sentence().index() - 1).stream()
        .flatMap(s -> document.clauses(s).all().stream())
        .filter(c -> PICKING_UP.contains(c.verb().lemma()))
        .flatMap(c -> c.arguments(Clause.OBJECT).stream())
        .anyMatch(a -> isPhone(a.head()));
  }

  /** "X har talt med Y. Samtalen foregik over telefonen." */
  private boolean isBeforeCall(Match match) {
    return match.frame().name().equals("talk-with")
        && setting.place(match).isEmpty()
        && document.sentence(match.sentence().index() + 1).filter(this::isOfCall).isPresent();
  }

  private boolean isOfCall(Sentence sentence) {
    return Lists.any(sentence.tokens(), this::isPhone)
        && Lists.any(
            sentence.tokens(),
            t -> t.tag().isNoun() && t.tag().isDefinite(),
            t -> !lexicon.nouns(ActId.Kind.SUMMIT, t.lemma()).isEmpty());
  }

  private boolean isByPhone(Match match) {
    return Lists.any(
        devices(match.sentence()),
        t ->
            (isInClause(match, t) || isNear(match, t))
                && !isOfInviting(match, t)
                && !isBesideInviting(match, t)
                && !isOfAgreeing(match, t)
                && !isBefore(match, t));
  }

  /** "aflyste mødet efter en telefonsamtale": the call is another thing. */
  private static boolean isBefore(Match match, Token token) {
    Sentence sentence = match.sentence();
    return !token.equals(match.trigger())
        && token.tag().isNoun()
        && sentence
            .headOf(NounPhrases.phraseHead(sentence, token))
            .filter(t -> SmallWords.isAny(t, "efter") && t.index() > match.trigger().index())
            .isPresent();
  }

  /**
   * "blev i telefonen enige om at ses", "har talt i telefon og aftalt at mødes": who agrees so to
   * meet will meet.
   */
  private boolean isOfAgreeing(Match match, Token token) {
    boolean below =
        match.clause().filter(c -> !c.isFinite() && token.index() < c.first().index()).isPresent();
    return below
        && !match.frame().name().startsWith(TALK)
        && Lists.any(
            match.sentence().tokens().subList(0, match.trigger().index()),
            t -> lexicon.is("accord", t.lemma()) || t.lemma().equals("aftale"));
  }

  private List<Token> devices(Sentence sentence) {
    return devices.computeIfAbsent(
        sentence.index(),
        i -> Lists.where(sentence.tokens(), t -> isPhone(t) || isOnScreen(sentence, t)));
  }

  /** "i telefonen", "under opkaldet", "havde X i røret"; but no "olierør". */
  private boolean isPhone(Token token) {
    return lexicon.is("phone", token.lemma())
        || SmallWords.isAny(token, "røret")
        || token.tag().isNoun() && lexicon.endsIn("phone", token.lemma());
  }

  /** "på skærmen", "over en sikker linje": who meets so does not meet. */
  private boolean isOnScreen(Sentence sentence, Token token) {
    int begin = Math.max(0, token.index() - 3);
    return lexicon.is("screen", token.lemma())
        && Lists.any(
            sentence.tokens().subList(begin, token.index()),
            t -> SmallWords.isAny(t, "på", "over", "via"));
  }

  private static boolean isNear(Match match, Token token) {
    return Math.abs(token.index() - match.trigger().index()) < CLOSE;
  }

  /** Who invites over the telephone invites to a meeting that is none. */
  private boolean isOfInviting(Match match, Token token) {
    return document
        .clauses(match.sentence())
        .of(token)
        .filter(c -> lexicon.is("invite", c.verb().lemma()))
        .isPresent();
  }

  /** "ringede til X og inviterede ham til Nairobi": there they will meet. */
  private boolean isBesideInviting(Match match, Token token) {
    return lexicon.is("invite", match.trigger().lemma()) && !isInClause(match, token);
  }

  private boolean isInClause(Match match, Token token) {
    Optional<Clause> clause = document.clauses(match.sentence()).of(token);
    return match.clause().isPresent() && match.clause().equals(clause);
  }
}
