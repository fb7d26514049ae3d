package org.depeche.extract;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.depeche.claim.EntityId;
import org.depeche.claim.EntityId.Kind;
import org.depeche.text.Clause;
import org.depeche.text.Clause.Argument;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Token;

/** Which body holds a meeting, and who is told to be there with its members. */
final class BodyMeetings {

  private static final String SUMMIT = "noun-summit";
  private static final List<String> ASSEMBLIES = List.of("noun-meeting", SUMMIT);

  private final Document document;
  private final Lexicon lexicon;
  private final Parties parties;
  private final NounPhrases phrases;
  private final Hosts hosts;

  BodyMeetings(Document document, Lexicon lexicon, Parties parties) {
    this.document = document;
    this.lexicon = lexicon;
    this.parties = parties;
    this.phrases = new NounPhrases(document, lexicon);
    this.hosts = new Hosts(document, lexicon);
  }

  /** "Nato-topmødet", "topmødet i Den Afrikanske Union": the body that meets. */
  List<EntityId> body(Match match) {
    List<EntityId> own =
        document.mention(match.sentence(), match.trigger()).stream()
            .flatMap(m -> m.entities().stream())
            .filter(this::isBody)
            .toList();
    if (!own.isEmpty()) {
      return own;
    }
    List<EntityId> within = within(match);
    return within.isEmpty() ? own(match) : within;
  }

  /** "Det forpligter Nato-landene sig til på topmødet i X": the body whose members speak there. */
  private List<EntityId> own(Match match) {
    boolean open =
        match.frame().name().equals(SUMMIT) && match.isDefinite() && match.in(Role.SIDE).isEmpty();
    List<EntityId> subject =
        open ? match.clause().map(parties::subject).orElse(List.of()) : List.of();
    return subject.size() == 1 && isBody(subject.get(0)) && isOfStates(subject.get(0))
        ? subject
        : List.of();
  }

  /** Whether a body is nobody's house, as "Kreml" is. */
  private boolean isOfStates(EntityId body) {
    return document.entities().represents(body).isEmpty();
  }

  private List<EntityId> within(Match match) {
    return !ASSEMBLIES.contains(match.frame().name())
        ? List.of()
        : phrases.complements(match.sentence(), match.trigger(), "i").stream()
            .flatMap(h -> parties.of(match.sentence(), h).stream())
            .filter(this::isBody)
            .limit(1)
            .toList();
  }

  /**
   * "Det Hvide Hus forbereder et topmøde med Y", "Y besøger Kreml": it is the head of the state who
   * meets him, or else the state.
   */
  List<EntityId> heads(Match match, Collection<EntityId> sides) {
    boolean house = match.frame().verb() || match.frame().name().equals(SUMMIT);
    return house ? sides.stream().map(s -> head(s, sides)).distinct().toList() : List.copyOf(sides);
  }

  private EntityId head(EntityId side, Collection<EntityId> sides) {
    Set<EntityId> states = parties.delegation(side);
    boolean institution =
        side.kind() == Kind.ORGANIZATION
            && states.size() == 1
            && Lists.all(states, s -> s.kind() == Kind.STATE)
            && Lists.any(sides, s -> s.kind() == Kind.PERSON);
    return institution ? hosts.of(states.iterator().next()) : side;
  }

  private boolean isBody(EntityId id) {
    return id.kind() == Kind.ORGANIZATION && parties.canAct(id);
  }

  /**
   * "X deltager, når EU-landene holder topmøde", "X er indbudt til G20-topmødet": who is told to be
   * there too.
   */
  List<EntityId> attending(Match match) {
    Clauses clauses = document.clauses(match.sentence());
    List<EntityId> guests =
        clauses.of(match.trigger()).filter(c -> isInviting(c, match.trigger())).stream()
            .flatMap(
                c ->
                    Stream.concat(
                        c.isPassive() || c.isPerfect() ? parties.subject(c).stream() : Stream.of(),
                        objects(c).stream()))
            .toList();
    return !guests.isEmpty()
        ? guests
        : match
            .clause()
            .filter(c -> c.hasMarker("når") || c.hasMarker("da"))
            .flatMap(clauses::parent)
            .filter(c -> c.verb().lemma().equals("deltage") && !SmallWords.isNegated(c))
            .map(parties::subject)
            .orElse(List.of());
  }

  private boolean isInviting(Clause clause, Token noun) {
    return lexicon.is("invite", clause.verb().lemma())
        && Lists.any(
            clause.arguments("til"), a -> Phrase.core(clause.sentence(), a.head()).equals(noun));
  }

  private List<EntityId> objects(Clause clause) {
    return Stream.of(Clause.INDIRECT_OBJECT, Clause.OBJECT)
        .flatMap(f -> clause.arguments(f).stream())
        .map(Argument::head)
        .flatMap(h -> parties.of(clause.sentence(), h).stream())
        .toList();
  }
}
