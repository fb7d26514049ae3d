package org.depeche.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depeche.claim.ActId;
import org.depeche.claim.EntityId;
import org.depeche.claim.Evidence;
import org.depeche.claim.When;
import org.depeche.entity.EntityMention;
import org.depeche.text.Clause;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Tag;
import org.depeche.text.Token;

/** Finds every mention of a promise in a document, in text order. */
final class PromiseFinder {

  private static final String OBLIGE = "oblige";
  private static final Set<String> JOURNEYS = Set.of("rejse", "komme", "flyve", "drage", "deltage");

  private final Document document;
  private final Lexicon lexicon;
  private final Parties parties;
  private final Matcher matcher;
  private final PromiseStanding standing;
  private final Setting setting;
  private final PledgeTime time;
  private final PromisedThing things;
  private final ThingOfNoun named;
  private final PromiseAgain again;
  private final Doers doers;
  private final Pledgers pledgers;
  private final AtHome home;

  PromiseFinder(Document document, Lexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
    this.parties = new Parties(document, lexicon);
    this.matcher = new Matcher(document, lexicon, parties);
    this.standing = new PromiseStanding(document, lexicon, matcher);
    this.setting = new Setting(document, lexicon, parties);
    this.things = new PromisedThing(document, lexicon);
    this.named = new ThingOfNoun(document);
    this.again = new PromiseAgain(lexicon, matcher, things, named);
    this.doers = new Doers(document, parties);
    this.time = new PledgeTime(document, lexicon, doers);
    this.pledgers = new Pledgers(document, lexicon, parties);
    this.home = new AtHome(document, parties);
  }

  List<Promise> all() {
    List<Promise> found = new ArrayList<>();
    int sentence = -1;
    for (Match match : matcher.all(ActId.Kind.PLEDGE)) {
      if (standing.isGiven(match)) {
        boolean near = match.sentence().index() - sentence <= 1;
        List<EntityId> just = near && !found.isEmpty() ? last(found).pledgers() : List.of();
        List<EntityId> them = just.size() > 1 ? just : List.of();
        Optional<Promise> promise = match.frame().noun() ? noun(match) : verb(match, them);
        if (promise.isPresent() && !isAtHome(match, promise.get())) {
          found.add(promise.get());
          sentence = match.sentence().index();
        }
      }
    }
    return found;
  }

  /** "sit løfte til briterne": what a leader promises his own people is nothing between states. */
  private boolean isAtHome(Match match, Promise promise) {
    boolean own =
        !promise.addressees().isEmpty()
            && Lists.all(
                promise.addressees(),
                a ->
                    a.kind() == EntityId.Kind.STATE
                        && Lists.all(promise.pledgers(), p -> parties.delegation(p).contains(a)));
    return (own || home.isToPeople(match, promise))
        && !document.trace().drop(match, Reason.NO_PLEDGER);
  }

  private static Promise last(List<Promise> found) {
    return found.get(found.size() - 1);
  }

  private Optional<Promise> verb(Match match, List<EntityId> just) {
    Clause clause = match.clause().orElseThrow();
    Optional<Content> content = things.ofVerb(match, clause).map(c -> again.of(match, c));
    List<EntityId> who =
        match.frame().name().equals(OBLIGE)
            ? obliged(match, clause)
            : besides(clause, match.in(Role.ADDRESSEE), pledgers.of(clause, content, just));
    return isWhole(match, who, content) && isCommitted(match, clause, who, content.get())
        ? Optional.of(
            promise(
                match, clause, who, addressees(match, clause, who, content.get()), content.get()))
        : Optional.empty();
  }

  /** "X fortalte, at han havde lovet Y det": nobody promises himself, so that "han" is X. */
  private List<EntityId> besides(Clause clause, List<EntityId> told, List<EntityId> who) {
    boolean himself =
        !who.isEmpty()
            && told.equals(who)
            && document
                .clauses(clause.sentence())
                .subject(clause)
                .filter(s -> SmallWords.isAny(s, "han", "hun"))
                .isPresent();
    Clauses clauses = document.clauses(clause.sentence());
    Optional<Clause> above = himself ? clauses.parent(clause) : Optional.empty();
    while (above.isPresent()) {
      List<EntityId> teller = Lists.where(doers.subject(above.get()), e -> !who.contains(e));
      if (!teller.isEmpty()) {
        return pledgers.diplomats(teller);
      }
      above = clauses.parent(above.get());
    }
    return who;
  }

  /**
   * "Erklæringen forpligter X og Y til at": whom an agreement binds; "X har forpligtet sit land
   * til": who binds it.
   */
  private List<EntityId> obliged(Match match, Clause clause) {
    List<EntityId> bound = match.in(Role.PLEDGER);
    List<EntityId> by = pledgers.of(clause, Optional.empty(), List.of());
    boolean own =
        Lists.all(bound, b -> Lists.any(by, p -> p.equals(b) || parties.delegation(p).contains(b)));
    if (own) {
      return by;
    }
    boolean binds =
        !clause.isPassive()
            && document
                .clauses(clause.sentence())
                .subject(clause)
                .map(s -> Phrase.core(clause.sentence(), s))
                .filter(s -> lexicon.endsIn("agreement", s.lemma()))
                .isPresent();
    return binds ? pledgers.diplomats(bound) : List.of();
  }

  /**
   * "forsikrede, at han ikke vil": an assurance of what is or was is no promise; nor is to say yes
   * to a meeting.
   */
  private boolean isCommitted(Match match, Clause clause, List<EntityId> who, Content content) {
    boolean idle =
        switch (match.frame().name()) {
          case "assure-that" -> !pledgers.isCommitted(clause, who, content);
          case "say-yes" -> isMeeting(content) || isJourney(content) || !isOfOneself(content);
          case "accept" -> isOfInvitation(clause);
          default -> false;
        };
    return !idle || document.trace().drop(match, Reason.OTHER_SENSE, clause.verb().lemma());
  }

  /** "har accepteret en invitation til at komme": he says yes to meeting, and promises nothing. */
  private boolean isOfInvitation(Clause clause) {
    return clause.arguments(Clause.OBJECT).stream()
        .map(a -> Phrase.core(clause.sentence(), a.head()))
        .anyMatch(t -> t.tag().isNoun() && lexicon.is("initiative", t.lemma()));
  }

  private boolean isWhole(Match match, List<EntityId> pledgers, Optional<Content> content) {
    Trace trace = document.trace();
    return (!pledgers.isEmpty() || trace.drop(match, Reason.NO_PLEDGER))
        && (content.isPresent() || trace.drop(match, Reason.NO_CONTENT))
        && (!isNoPromise(content.get()) || trace.drop(match, Reason.OTHER_SENSE, "threat"))
        && (!home.isPledge(match, pledgers) || trace.drop(match, Reason.NO_PLEDGER));
  }

  /** "lover hævn", "evig troskab": a threat or a vow; who swears not to take revenge promises. */
  private boolean isNoPromise(Content content) {
    boolean money =
        content.tokens().get(0).tag() == Tag.NUMERAL; // "90 millioner til at rydde bomber"
    return !money
        && content.tokens().stream()
            .limit(5)
            .takeWhile(t -> !SmallWords.isNegating(t))
            .anyMatch(t -> lexicon.is("no-promise", t.lemma()) || isRetort(content, t));
  }

  /** "hårdt svar", "at slå igen", "at svare kontant": how one threatens to strike back. */
  private boolean isRetort(Content content, Token word) {
    Sentence sentence = content.sentence();
    int next = word.index() + 1;
    boolean back =
        next < sentence.tokens().size()
            && SmallWords.isAny(sentence.token(next), "igen", "tilbage");
    boolean harsh =
        Stream.of(word.index() - 1, next)
            .filter(i -> i >= 0 && i < sentence.tokens().size())
            .anyMatch(i -> lexicon.is("harsh", sentence.token(i).lemma()));
    return lexicon.is("retort", word.lemma()) && (back || harsh)
        || lexicon.is("strike", word.lemma()) && back;
  }

  private List<EntityId> addressees(
      Match match, Clause clause, List<EntityId> pledgers, Content content) {
    List<EntityId> told = new ArrayList<>(match.in(Role.ADDRESSEE));
    told.removeAll(pledgers);
    told.removeIf(a -> isOnlyIn(content, a));
    boolean indirect = match.frame().fills(Clause.INDIRECT_OBJECT, Role.ADDRESSEE);
    if (told.isEmpty() && indirect) {
      told.addAll(doers.behind(clause, end(clause, content)));
    }
    if (told.isEmpty() && indirect && (clause.isPassive() || Pledgers.isGotten(clause))) {
      told.addAll(doers.subject(clause));
    }
    told.removeAll(pledgers);
    if (told.isEmpty() && indirect && !clause.isPassive()) {
      told.addAll(opening(clause));
    }
    if (told.isEmpty()) {
      told.addAll(readers(clause));
    }
    return told.stream()
        .filter(parties::canAct)
        .filter(a -> !pledgers.contains(a))
        .distinct()
        .toList();
  }

  /** "lovede X en ny dansk donation": whose what is promised will be, and not to whom. */
  private boolean isOnlyIn(Content content, EntityId id) {
    List<EntityMention> mentions =
        Lists.where(
            document.entities().in(content.sentence().index()), m -> m.entities().contains(id));
    return !mentions.isEmpty()
        && Lists.all(
            mentions,
            m ->
                m.form() == EntityMention.Form.STATE_ADJECTIVE
                    && content.tokens().contains(content.sentence().token(m.head())));
  }

  /** Where what is promised begins, or the sentence ends, if that stands in another one. */
  private static Token end(Clause clause, Content content) {
    List<Token> tokens = clause.sentence().tokens();
    boolean here = content.sentence().equals(clause.sentence());
    Token first = content.tokens().get(0);
    return here && first.index() > clause.first().index() ? first : tokens.get(tokens.size() - 1);
  }

  /** "Til X lovede Y nye våben": to whom, where it opens the sentence. */
  private List<EntityId> opening(Clause clause) {
    return clause.arguments("til").stream()
        .filter(a -> a.direct() && a.head().head() < clause.first().index())
        .filter(a -> a.head().head() == 0 || clause.sentence().token(0).tag().isMark())
        .flatMap(a -> parties.of(clause.sentence(), a.head()).stream())
        .toList();
  }

  /** "i et brev til X lovede Y": to whom it was written. */
  private List<EntityId> readers(Clause clause) {
    Sentence sentence = clause.sentence();
    return clause.arguments("i").stream()
        .map(a -> Phrase.core(sentence, a.head()))
        .flatMap(t -> matcher.at(sentence, t, ActId.Kind.LETTER).stream())
        .flatMap(m -> m.in(Role.RECIPIENT).stream())
        .distinct()
        .toList();
  }

  private Optional<Promise> noun(Match match) {
    Clause clause = match.clause().orElseThrow();
    Optional<Giving> giving = Giving.of(document, lexicon, parties, match);
    if (giving.isEmpty()) {
      document.trace().drop(match, Reason.NOT_GIVEN);
      return Optional.empty();
    }
    Optional<Content> content =
        named
            .of(match)
            .map(c -> again.of(match, c))
            .filter(c -> giving.get().told() || !isMeeting(c));
    List<EntityId> givers = giving.get().givers();
    List<EntityId> who =
        pledgers.diplomats(givers.isEmpty() ? pledgers.acting(clause, content) : givers);
    return isWhole(match, who, content)
        ? Optional.of(
            promise(
                match,
                clause,
                who,
                Lists.where(giving.get().receivers(), r -> !who.contains(r)),
                withoutGivers(content.get(), who)))
        : Optional.empty();
  }

  /** "fik løfte om 500 soldater fra X": where X gives it, the words end before that. */
  private Content withoutGivers(Content content, List<EntityId> givers) {
    List<Token> tokens = content.tokens();
    return tokens.stream()
        .skip(1)
        .filter(t -> SmallWords.isAny(t, "fra", "af"))
        .filter(t -> isOf(content, t, givers))
        .findFirst()
        .flatMap(t -> Content.of(content.sentence(), tokens.subList(0, tokens.indexOf(t))))
        .orElse(content);
  }

  /** Whether nobody but those is named behind a preposition, and no verb stands there. */
  private boolean isOf(Content content, Token from, List<EntityId> givers) {
    Token last = content.tokens().get(content.tokens().size() - 1);
    List<Token> behind = content.sentence().tokens().subList(from.index() + 1, last.index() + 1);
    return !behind.isEmpty()
        && Lists.none(behind, t -> t.tag().isVerb() || t.tag() == Tag.PREPOSITION)
        && givers.equals(parties.of(content.sentence(), behind.get(0)));
  }

  /** "Xs løfte om at mødes": that they will meet is told as a meeting. */
  private boolean isMeeting(Content content) {
    return content.tokens().stream()
        .limit(3)
        .anyMatch(
            t ->
                Lists.any(
                    matcher.at(content.sentence(), t, ActId.Kind.SUMMIT),
                    m -> m.frame().noun() || !m.frame().functions(Role.SIDE).isEmpty()));
  }

  /** "sagt ja til at hjælpe", not "sagt ja til, at andre gør det". */
  private static boolean isOfOneself(Content content) {
    return content.tokens().stream().limit(3).anyMatch(t -> t.tag() == Tag.INFINITIVE_MARKER);
  }

  private static boolean isJourney(Content content) {
    return content.tokens().stream()
        .filter(t -> t.tag().isVerb())
        .limit(1)
        .anyMatch(t -> JOURNEYS.contains(t.lemma()));
  }

  private Promise promise(
      Match match,
      Clause clause,
      List<EntityId> pledgers,
      List<EntityId> addressees,
      Content content) {
    Sentence sentence = match.sentence();
    List<Token> promised = content.sentence().equals(sentence) ? content.tokens() : List.of();
    List<EntityId> parties = Stream.concat(pledgers.stream(), addressees.stream()).toList();
    Optional<When> when =
        (again.isOfAnotherTime(clause, content)
                ? Optional.<When>empty()
                : setting.when(match, Optional.of(Stance.DONE), Optional.empty(), promised))
            .or(() -> time.of(clause, parties));
    Optional<Content> condition = Conditions.of(sentence, clause);
    Optional<LocalDate> due = document.deadline(content.sentence(), content.tokens());
    return new Promise(
        pledgers,
        addressees,
        content.text(),
        content.stems(),
        condition.map(Content::text),
        due,
        when,
        evidence(match, content));
  }

  /** The tellings; of a promise that is pointed back to, also the sentence in which it stands. */
  private List<Evidence> evidence(Match match, Content content) {
    Sentence here = match.sentence();
    List<Evidence> said = document.sources().evidence(here, match.trigger(), match.frame().name());
    List<Evidence> aired = Airing.of(document, match.clause().orElseThrow(), said);
    List<Evidence> later = time.tellings(here, match.frame().name());
    List<Evidence> told = Stream.concat(aired.stream(), later.stream()).distinct().toList();
    Sentence before = content.sentence();
    if (before.equals(here)) {
      return told;
    }
    Stream<Evidence> there =
        told.stream()
            .map(
                e ->
                    new Evidence(
                        before.span(),
                        before.text(),
                        e.attributedTo(),
                        e.sourceText(),
                        e.via(),
                        e.within(),
                        e.rule(),
                        e.denies()));
    return Stream.concat(there, told.stream()).toList();
  }
}
