package org.depeche.extract;

import java.util.Optional;
import java.util.Set;
import org.depeche.claim.ActId;
import org.depeche.claim.EntityId.Kind;
import org.depeche.text.Clause;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;

/** Whether parties only agree, consult, negotiate or act together, with no meeting told of. */
final class LooseTalks {

  private static final String AGREE_AT = "agree-at";
  private static final String MEET = "meet";
  private static final String CONSULT = "consult";
  private static final String BE_TOGETHER = "be-together";
  private static final String ALONG = "be-along";
  private static final String NEGOTIATE = "negotiate-with";
  private static final String NEGOTIATION = "noun-negotiation";
  private static final Set<String> AIMS = Set.of("om", "til", "for", "mod");

  private final Document document;
  private final Lexicon lexicon;
  private final Parties parties;
  private final Setting setting;

  LooseTalks(Document document, Lexicon lexicon, Parties parties, Setting setting) {
    this.document = document;
    this.lexicon = lexicon;
    this.parties = parties;
    this.setting = setting;
  }

  /**
   * "lover at standse krigen i Congo", "lover at rådføre sig", "vil forhandle med Kina": only what
   * was agreed in a town was agreed at a meeting, and who will consult another need not see him.
   */
  boolean isSo(Match match, Optional<Stance> stance) {
    boolean done = stance.filter(s -> s == Stance.DONE).isPresent();
    return switch (match.frame().name()) {
      case AGREE_AT -> !done || !isInTown(match) || isOfMeeting(match);
      case CONSULT -> !done;
      case MEET -> isAttitude(match);
      case Sides.BE_THERE -> isToDo(match);
      case NEGOTIATION -> isBrokenOff(match);
      case BE_TOGETHER -> !isToldWhere(match);
      case ALONG -> !isBeside(match);
      case NEGOTIATE ->
          !done
              && match.clause().filter(c -> c.hasAuxiliary("ville")).isPresent()
              && setting.place(match).isEmpty()
              && Lists.any(match.in(Role.SIDE), s -> s.kind() == Kind.STATE);
      default -> false;
    };
  }

  /** "hvis X møder ham med god vilje": how one takes another, at no place and on no day. */
  private boolean isAttitude(Match match) {
    return setting.place(match).isEmpty()
        && document.times(match.sentence()).isEmpty()
        && match.clause().stream()
            .flatMap(c -> c.arguments("med").stream())
            .map(a -> Phrase.core(match.sentence(), a.head()))
            .anyMatch(
                t ->
                    t.tag().isNoun()
                        && !t.tag().isDefinite()
                        && document.mention(match.sentence(), t).isEmpty());
  }

  /** "hvor X ventes at tage imod Y": what he is expected to do, and not where he is expected. */
  private boolean isToDo(Match match) {
    Clauses clauses = document.clauses(match.sentence());
    return match.frame().lemma().equals("vente")
        && Lists.any(
            clauses.all(),
            c -> !c.isFinite() && c.hasMarker("at") && clauses.parent(c).equals(match.clause()));
  }

  /** "X brød forhandlingerne med Y af": what states leave off tells of no one meeting. */
  private boolean isBrokenOff(Match match) {
    return Lists.all(match.in(Role.SIDE), s -> s.kind() == Kind.STATE)
        && match.clause().filter(c -> lexicon.is("break-off", c.verb().lemma())).isPresent();
  }

  /** "X og Y var sammen om planen": those who are somewhere or some day together meet. */
  private boolean isToldWhere(Match match) {
    boolean dated = !document.times(match.sentence()).isEmpty();
    return (dated || setting.place(match).isPresent())
        && match.clause().filter(c -> c.arguments("om").isEmpty()).isPresent();
  }

  /** "åbner en udstilling i A sammen med Y": persons who are at a place, and do not speak. */
  private boolean isBeside(Match match) {
    return Lists.all(match.in(Role.SIDE), s -> s.kind() == Kind.PERSON)
        && setting.place(match).isPresent()
        && match
            .clause()
            .filter(c -> !SpeechWords.DANISH.forms().contains(c.verb().lower()))
            .filter(
                c ->
                    Lists.all(
                        lexicon.frames(c.verb().lemma()), f -> f.name().startsWith(Recall.JOIN)))
            .isPresent();
  }

  /** "aftalte et møde i A": it is the meeting that is there. */
  private boolean isOfMeeting(Match match) {
    return match.clause().stream()
        .flatMap(c -> c.arguments(Clause.OBJECT).stream())
        .map(a -> Phrase.core(match.sentence(), a.head()))
        .filter(t -> t.index() > match.trigger().index())
        .anyMatch(t -> !lexicon.nouns(ActId.Kind.SUMMIT, t.lemma()).isEmpty());
  }

  private boolean isInTown(Match match) {
    return setting.place(match).filter(p -> p.kind() == Kind.PLACE).isPresent()
        && match.clause().filter(this::isSomewhere).isPresent();
  }

  /** Whether a clause itself tells where it is, and not only of something that is somewhere. */
  private boolean isSomewhere(Clause clause) {
    return Setting.isWhere(clause)
        || Setting.pointsBack(clause)
        || clause.arguments().stream()
            .filter(a -> Sides.PLACES.contains(a.function()))
            .filter(a -> !Venue.isBelow(clause.sentence(), a, AIMS))
            .anyMatch(a -> parties.place(clause.sentence(), a.head()).isPresent());
  }
}
