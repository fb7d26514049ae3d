package org.depeche.extract;

import java.util.List;
import java.util.Optional;
import org.depeche.claim.EntityId;
import org.depeche.claim.EntityId.Kind;
import org.depeche.text.Clause;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * Journeys that are called off, and who was to go: "Xs rejse til Y er aflyst", "En rejse, som X
 * skulle have været på til Y, blev droppet".
 */
final class Trips {

  private static final String TRIP = "noun-trip";

  private final Document document;
  private final Lexicon lexicon;
  private final Parties parties;
  private final Setting setting;
  private final Travellers travellers;

  Trips(
      Document document, Lexicon lexicon, Parties parties, Setting setting, Travellers travellers) {
    this.document = document;
    this.lexicon = lexicon;
    this.parties = parties;
    this.setting = setting;
    this.travellers = travellers;
  }

  /** Whether a noun names a journey, and no meeting by itself. */
  static boolean isTrip(Match match) {
    return match.frame().name().equals(TRIP);
  }

  /** Whether a journey is one to a place that is told, and called off. */
  boolean isOff(Match match, Optional<Stance> stance) {
    return stance.filter(s -> s == Stance.CANCELLED).isPresent()
        && setting.place(match).isPresent()
        && Lists.any(document.clauses(match.sentence()).all(), c -> leads(match, c));
  }

  /** Whether a clause names the goal behind the journey: "til Y". */
  private boolean leads(Match match, Clause clause) {
    return clause.arguments("til").stream()
        .map(Clause.Argument::head)
        .filter(h -> h.index() > match.trigger().index())
        .anyMatch(h -> parties.place(clause.sentence(), h).isPresent());
  }

  /** Who was to go: whoever gives it up, or of whom was spoken before. */
  List<EntityId> travellers(Match match) {
    if (!isTrip(match) || !match.in(Role.SIDE).isEmpty()) {
      return List.of();
    }
    List<EntityId> subject =
        match
            .clause()
            .filter(
                c ->
                    document
                        .clauses(match.sentence())
                        .subject(c)
                        .filter(match::isHeadedBy)
                        .isEmpty())
            .map(c -> Lists.where(parties.subject(c), e -> e.kind() == Kind.PERSON))
            .orElse(List.of());
    if (!subject.isEmpty()) {
      return subject;
    }
    List<EntityId> before = match.clause().map(travellers::spokenOfBefore).orElse(List.of());
    return before.isEmpty()
        ? Lists.where(travellers.spokenOf(match.sentence()), e -> e.kind() == Kind.PERSON)
        : before;
  }

  /** The X of "det besøg, som X havde planlagt", "en rejse, som X skulle have været på". */
  List<EntityId> planning(Match match) {
    if (!match.frame().noun()) {
      return List.of();
    }
    Optional<Clause> calledOff = match.clause().filter(c -> isCalledOffThere(match, c));
    if (calledOff.isPresent()) {
      return travellers.spokenOfBefore(calledOff.get());
    }
    Sentence sentence = match.sentence();
    List<Token> below = Phrase.subtree(sentence, NounPhrases.phraseHead(sentence, match.trigger()));
    return document.clauses(sentence).all().stream()
        .filter(Clause::isRelative)
        .filter(
            c ->
                lexicon.is("prepare", c.verb().lemma()) // nobody is planned, whatever it hangs on
                    ? c.governor().filter(below::contains).isPresent()
                    : isTrip(match) && c.governor().filter(match::isHeadedBy).isPresent())
        .flatMap(c -> own(c).stream())
        .toList();
  }

  /** "X skulle have været i Y, men det besøg aflyste Z": who calls off what is pointed at. */
  private boolean isCalledOffThere(Match match, Clause clause) {
    Token noun = match.trigger();
    return noun.index() > 0
        && noun.index() < clause.first().index()
        && SmallWords.isAny(match.sentence().token(noun.index() - 1), "det", "den")
        && clause.relation().equals("conj")
        && !clause.isPassive()
        && lexicon
            .stance(clause.verb().lemma())
            .filter(w -> w.stance() == Stance.CANCELLED)
            .isPresent();
  }

  /** The subject of a relative clause, unless that is what the clause is of. */
  private List<EntityId> own(Clause clause) {
    return clause.arguments(Clause.SUBJECT).stream()
        .map(Clause.Argument::head)
        .filter(h -> !Clauses.isRelativePronoun(h))
        .flatMap(h -> parties.of(clause.sentence(), h).stream())
        .filter(parties::canAct)
        .distinct()
        .toList();
  }
}
