package org.depeche.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depeche.claim.EntityId;
import org.depeche.claim.EntityId.Kind;
import org.depeche.text.Clause;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** Whose journey leads to where somebody waits, and of whom was spoken just before. */
final class Travellers {

  /** Who receives whom the words do not tell: him who has travelled there. */
  private static final String RECEIVE = "receive-traveller";

  /** "Turen går til X": of whom was spoken, or whose it is. */
  static final String TRIP = "trip-to";

  private static final int BACK = 5;
  private static final String WAIT = "wait-for-guest";
  private static final List<String> WHERE = List.of("til", "i", "på");

  private final Document document;
  private final Lexicon lexicon;
  private final Parties parties;

  Travellers(Document document, Lexicon lexicon, Parties parties) {
    this.document = document;
    this.lexicon = lexicon;
    this.parties = parties;
  }

  /**
   * "Varerne går til Kina": what leads there is no journey of anybody's; and "X og Y var værter"
   * tells of nobody who has come.
   */
  boolean isNoTrip(Match match) {
    return match.frame().name().equals(TRIP) && match.clause().filter(this::isOfTrip).isEmpty()
        || isHost(match) && match.clause().map(this::guestOf).filter(List::isEmpty).isPresent();
  }

  private static boolean isHost(Match match) {
    return match.frame().name().equals(WAIT)
        && match.frame().lemma().equals("være")
        && match.clause().filter(Setting::isWhere).isEmpty();
  }

  /** Who has come to the place where somebody waits: "rejser til Berlin, hvor X venter". */
  List<EntityId> to(Match match) {
    if (match.frame().name().equals(RECEIVE)) {
      return match
          .clause()
          .filter(c -> c.arguments("imod").isEmpty() && !isWelcoming(c))
          .map(c -> Stream.concat(addressed(c), arrived(c.sentence()).stream()).toList())
          .map(who -> who.isEmpty() ? who : List.of(who.get(0)))
          .orElse(List.of());
    }
    if (match.frame().name().equals(TRIP)) {
      return match.clause().filter(this::isOfTrip).map(this::onTrip).orElse(List.of());
    }
    if (isAgenda(match)) {
      return arrived(match.sentence());
    }
    boolean waits =
        match.frame().name().equals(WAIT) && match.clause().filter(Setting::isWhere).isEmpty();
    if (isHost(match)) {
      return match.clause().map(this::guestOf).orElse(List.of());
    }
    if (waits) {
      return match
          .clause()
          .map(c -> Setting.pointsBack(c) ? arrived(c.sentence()) : awaited(c))
          .filter(who -> !who.isEmpty())
          .or(() -> match.clause().filter(this::isSomeDay).map(c -> underWay(c.sentence())))
          .orElse(List.of());
    }
    return match
        .clause()
        .filter(Setting::isWhere)
        .flatMap(this::journey)
        .map(c -> isOfTrip(c) ? onTrip(c) : parties.subject(c))
        .orElse(List.of());
  }

  /** "X lander i Accra. Værten er Y": the one who has come, where the text told of nobody else. */
  private List<EntityId> guestOf(Clause clause) {
    Sentence sentence = clause.sentence();
    boolean told = SmallWords.isAny(sentence.token(0), "værten");
    long persons =
        document.sentence(sentence.index() - 1).stream()
            .flatMap(s -> document.entities().in(s.index()).stream())
            .flatMap(m -> m.entities().stream())
            .filter(e -> e.kind() == Kind.PERSON)
            .distinct()
            .count();
    return told && persons == 1 ? arrived(sentence) : List.of();
  }

  /** "bød ham velkommen": that tells by itself whom. */
  private boolean isWelcoming(Clause clause) {
    return clause.arguments(Clause.OBJECT).stream()
        .anyMatch(a -> !parties.of(clause.sentence(), a.head()).isEmpty());
  }

  /** "X, som tog imod i Paris, lovede ham penge": whoever is dealt with by him who receives. */
  private Stream<EntityId> addressed(Clause clause) {
    Clauses clauses = document.clauses(clause.sentence());
    List<EntityId> host = parties.subject(clause);
    return clauses.all().stream()
        .filter(c -> clause.isRelative() && c.isFinite() && !c.equals(clause))
        .filter(c -> !host.isEmpty() && parties.subject(c).equals(host))
        .flatMap(
            c ->
                Stream.of(Clause.INDIRECT_OBJECT, Clause.OBJECT)
                    .flatMap(f -> c.arguments(f).stream()))
        .flatMap(a -> parties.of(clause.sentence(), a.head()).stream())
        .filter(e -> e.kind() == Kind.PERSON);
  }

  /** "På programmet står samtaler med Y": what awaits whoever has just come. */
  private boolean isAgenda(Match match) {
    Sentence sentence = match.sentence();
    return match.frame().noun()
        && match.parties().containsKey("med")
        && match
            .clause()
            .filter(c -> lexicon.is("agenda", c.verb().lemma()))
            .flatMap(document.clauses(sentence)::subject)
            .filter(match::isHeadedBy)
            .isPresent();
  }

  /**
   * "X rejser til Berlin. Her tager Y imod", "Y tog imod, da X kom til Berlin": of whose journey
   * the sentence before tells, or the same.
   */
  private List<EntityId> arrived(Sentence sentence) {
    return Stream.concat(document.sentence(sentence.index() - 1).stream(), Stream.of(sentence))
        .flatMap(s -> document.clauses(s).all().stream())
        .filter(c -> lexicon.is("travel", c.verb().lemma()) && isGoing(c))
        .map(parties::subject)
        .map(who -> Lists.where(who, e -> e.kind() == Kind.PERSON))
        .filter(who -> !who.isEmpty())
        .reduce((a, b) -> b)
        .orElse(List.of());
  }

  /** "… krydser grænsen til Peru. I Lima venter Y": who is told to come to that land. */
  private List<EntityId> awaited(Clause clause) {
    Set<EntityId> lands =
        clause.arguments("i").stream()
            .flatMap(a -> parties.place(clause.sentence(), a.head()).stream())
            .flatMap(p -> document.geography().stateOf(p).stream())
            .collect(Collectors.toSet());
    return document.sentence(clause.sentence().index() - 1).stream()
        .flatMap(s -> document.clauses(s).all().stream())
        .filter(c -> Lists.any(c.arguments("til"), a -> isIn(c.sentence(), a.head(), lands)))
        .map(c -> Lists.where(parties.subject(c), e -> e.kind() == Kind.PERSON))
        .filter(who -> !who.isEmpty())
        .reduce((a, b) -> b)
        .orElse(List.of());
  }

  /** "Søndag venter X med te" */
  private boolean isSomeDay(Clause clause) {
    return clause.first().tag().isPresent()
        && clause.markers().isEmpty()
        && Lists.any(document.times(clause.sentence()), t -> t.to() <= clause.first().index());
  }

  private boolean isIn(Sentence sentence, Token goal, Set<EntityId> lands) {
    return parties
        .place(sentence, goal)
        .flatMap(document.geography()::stateOf)
        .filter(lands::contains)
        .isPresent();
  }

  private boolean isGoing(Clause clause) {
    return Lists.any(
        clause.arguments(),
        a -> WHERE.contains(a.function()),
        a -> parties.place(clause.sentence(), a.head()).isPresent());
  }

  private List<EntityId> travelling(Sentence sentence) {
    return Lists.where(spokenOf(sentence), e -> e.kind() == Kind.PERSON);
  }

  /**
   * Whose the trip is ("Xs første tur"), who is its subject where it leads, or of whom was spoken
   * before.
   */
  private List<EntityId> onTrip(Clause clause) {
    Sentence sentence = clause.sentence();
    Clauses clauses = document.clauses(sentence);
    List<EntityId> there =
        clauses.all().stream()
            .filter(c -> Setting.isWhere(c) && clauses.parent(c).equals(Optional.of(clause)))
            .filter(c -> Lists.none(lexicon.frames(c.verb().lemma()), f -> isWaiting(f, c)))
            .flatMap(c -> parties.subject(c).stream())
            .filter(e -> e.kind() == Kind.PERSON)
            .toList();
    List<EntityId> owner =
        clauses.subject(clause).stream()
            .map(h -> Phrase.core(sentence, h))
            .flatMap(n -> NounPhrases.ownerOf(sentence, n).stream())
            .flatMap(o -> parties.of(sentence, o).stream())
            .filter(e -> e.kind() == Kind.PERSON)
            .toList();
    List<EntityId> own = owner.isEmpty() ? there : owner;
    List<EntityId> before = own.isEmpty() ? spokenOfBefore(clause) : own;
    return before.isEmpty() ? travelling(sentence) : before;
  }

  /** "videre til Y, hvor Z tager imod": Z is there already, and on no journey. */
  private static boolean isWaiting(Frame frame, Clause where) {
    return frame.name().equals(WAIT)
        && Lists.all(
            frame.words(), w -> Lists.any(where.sentence().tokens(), t -> SmallWords.isAny(t, w)));
  }

  /** "Rejsen går videre til X": of him who was spoken of before. */
  private boolean isOfTrip(Clause clause) {
    return document
        .clauses(clause.sentence())
        .subject(clause)
        .filter(h -> lexicon.is("trip", Phrase.core(clause.sentence(), h).lemma()))
        .isPresent();
  }

  /** The journey of whose goal a clause tells. */
  private Optional<Clause> journey(Clause clause) {
    Clauses clauses = document.clauses(clause.sentence());
    Optional<Clause> at = clauses.parent(clause);
    for (int steps = 0; steps < 3 && at.isPresent(); steps++) {
      if (lexicon.is("travel", at.get().verb().lemma())) {
        return at.filter(c -> !SmallWords.isNegated(c));
      }
      at = clauses.parent(at.get());
    }
    return Optional.empty();
  }

  /** The last person that is subject of a clause before that one in its sentence. */
  List<EntityId> spokenOfBefore(Clause clause) {
    return document.clauses(clause.sentence()).all().stream()
        .filter(c -> clause.relation().equals("conj"))
        .filter(c -> c.first().index() < clause.first().index())
        .map(c -> Lists.where(parties.subject(c), e -> e.kind() == Kind.PERSON))
        .filter(who -> !who.isEmpty())
        .reduce((a, b) -> b)
        .orElse(List.of());
  }

  /** "Onsdag er der audiens hos X": of whose journey the sentences before have told. */
  List<EntityId> underWay(Sentence sentence) {
    for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - BACK); i--) {
      Sentence at = document.sentences().get(i);
      List<EntityId> who =
          document.clauses(at).all().stream()
              .filter(c -> lexicon.is("travel", c.verb().lemma()) && isGoing(c))
              .map(c -> Lists.where(parties.subject(c), e -> e.kind() == Kind.PERSON))
              .filter(w -> !w.isEmpty())
              .reduce((a, b) -> b)
              .orElse(List.of());
      if (!who.isEmpty()) {
        return who;
      }
    }
    return List.of();
  }

  /** Of whom the sentence before a fragment speaks: the last subject in it. */
  List<EntityId> spokenOf(Sentence fragment) {
    return spokenOf(fragment, parties::canAct);
  }

  /** "X har tid til Y, oplyser Z": whoever only says so is not of whom the sentence speaks. */
  private static boolean isAside(Clause clause) {
    Sentence sentence = clause.sentence();
    int verb = clause.verb().index();
    return verb > 0
        && clause.chain().size() == 1
        && sentence.token(verb - 1).lower().equals(",")
        && SpeechWords.DANISH
            .at(
                sentence,
                clause.verb(),
                Set.of(SpeechWord.Kind.SAYS, SpeechWord.Kind.TELLS, SpeechWord.Kind.QUOTES))
            .isPresent();
  }

  /** The same, of those that may be meant. */
  List<EntityId> spokenOf(Sentence fragment, Predicate<EntityId> may) {
    Optional<Sentence> before = document.sentence(fragment.index() - 1);
    if (before.isEmpty()) {
      return List.of();
    }
    List<Clause> clauses = Lists.where(document.clauses(before.get()).all(), c -> !isAside(c));
    for (int i = clauses.size() - 1; i >= 0; i--) {
      List<EntityId> subject = Lists.where(parties.subject(clauses.get(i)), may);
      if (!subject.isEmpty()) {
        return subject;
      }
    }
    return List.of();
  }
}
