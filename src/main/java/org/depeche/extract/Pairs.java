package org.depeche.extract;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depeche.claim.EntityId;
import org.depeche.text.Clause;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;

/**
 * Those of different delegations who do something together, where words for a meeting name none.
 */
final class Pairs {

  private static final Set<String> MUTUAL =
      Set.of("meet-each-other", "see-each-other", "talk-together", "talk-long");

  private final Document document;
  private final Lexicon lexicon;
  private final Parties parties;

  Pairs(Document document, Lexicon lexicon, Parties parties) {
    this.document = document;
    this.lexicon = lexicon;
    this.parties = parties;
  }

  /** "Planen om et topmøde blev lagt, da X og Y talte sammen": those of whom its sentence tells. */
  Optional<List<EntityId>> beside(Meeting meeting) {
    Sentence sentence = meeting.match().sentence();
    return document.clauses(sentence).all().stream()
        .filter(c -> c.hasMarker("da") && !meeting.match().clause().equals(Optional.of(c)))
        .map(parties::subject)
        .filter(who -> who.containsAll(meeting.sides()) && parties.canMeet(who))
        .findFirst();
  }

  /** "- Vi ses igen i juni, siger X" behind his meeting with Y: those two see each other. */
  boolean isOurs(Meeting meeting, List<EntityId> last) {
    Match match = meeting.match();
    boolean told =
        meeting.place().isPresent()
            || meeting.when().isPresent()
            || meeting.stance().filter(s -> s == Stance.COMING || s == Stance.DONE).isPresent();
    return told
        && MUTUAL.contains(match.frame().name())
        && meeting.sides().size() == 1
        && last.containsAll(meeting.sides())
        && match
            .clause()
            .flatMap(document.clauses(match.sentence())::subject)
            .filter(t -> SmallWords.isAny(t, "vi"))
            .isPresent();
  }

  /** "X og Y kender hinanden fra dengang, da X gæstede A": who gets to know each other there. */
  List<EntityId> knowing(Match match, Collection<EntityId> sides) {
    Sentence sentence = match.sentence();
    return match
        .clause()
        .filter(c -> match.frame().verb() && (c.hasMarker("da") || c.hasMarker("siden")))
        .flatMap(document.clauses(sentence)::parent)
        .filter(p -> Lists.any(sentence.tokens(), t -> SmallWords.isAny(t, "hinanden")))
        .map(parties::subject)
        .filter(who -> who.containsAll(sides) && parties.canMeet(who))
        .orElse(List.of());
  }

  /** "X lovede Y det. Det skete, da X var i A": with whom X then had to do. */
  List<EntityId> happened(Match match, Collection<EntityId> sides, Optional<EntityId> place) {
    Sentence sentence = match.sentence();
    boolean happened =
        SmallWords.isAny(sentence.token(0), "det")
            && match
                .clause()
                .filter(c -> c.hasMarker("da"))
                .flatMap(document.clauses(sentence)::parent)
                .filter(p -> lexicon.is("event-verb", p.verb().lemma()))
                .isPresent();
    Optional<EntityId> land = place.flatMap(document.geography()::stateOf);
    return !happened || land.isEmpty()
        ? List.of()
        : document.sentence(sentence.index() - 1).stream()
            .flatMap(s -> document.entities().in(s.index()).stream())
            .flatMap(m -> m.entities().stream())
            .filter(e -> e.kind() == EntityId.Kind.PERSON && !sides.contains(e))
            .filter(e -> parties.delegation(e).contains(land.get()))
            .distinct()
            .toList();
  }

  /** "mødet endte med, at X og Y råbte ad hinanden", "mødet endte i råben mellem X og Y". */
  List<EntityId> ending(Match match) {
    Clauses clauses = document.clauses(match.sentence());
    List<EntityId> between =
        match.clause().filter(c -> lexicon.is("event-verb", c.verb().lemma())).stream()
            .flatMap(c -> c.arguments("mellem").stream())
            .flatMap(a -> parties.of(match.sentence(), a.head()).stream())
            .toList();
    if (parties.canMeet(between)) {
      return between;
    }
    return clauses.all().stream()
        .filter(c -> c.hasMarker("med") && c.hasMarker("at") && c.isFinite())
        .filter(c -> clauses.parent(c).equals(match.clause()))
        .filter(
            c -> match.clause().filter(m -> lexicon.is("event-verb", m.verb().lemma())).isPresent())
        .map(parties::subject)
        .filter(parties::canMeet)
        .findFirst()
        .orElse(List.of());
  }

  /** "sad på Ys hotelværelse", "spiste frokost i Ys telt": whose guests those are who are there. */
  List<EntityId> housing(Match match, Collection<EntityId> sides) {
    Sentence sentence = match.sentence();
    return match.clause().stream()
        .filter(c -> !match.frame().noun() && !sides.isEmpty())
        .flatMap(c -> Stream.of("i", "på").flatMap(f -> c.arguments(f).stream()))
        .map(a -> Phrase.core(sentence, a.head()))
        .filter(n -> lexicon.endsIn("abode", n.lemma()))
        .flatMap(n -> NounPhrases.ownerOf(sentence, n).stream())
        .flatMap(o -> document.mention(sentence, o).stream())
        .flatMap(m -> m.entities().stream())
        .filter(e -> e.kind() == EntityId.Kind.PERSON && !sides.contains(e))
        .filter(e -> Lists.all(sides, s -> parties.canMeet(List.of(s, e))))
        .toList();
  }

  /** Those who last did something together before that sentence. */
  List<EntityId> before(Sentence sentence) {
    for (int i = sentence.index(); i >= 0; i--) {
      for (Clause clause : document.clauses(document.sentences().get(i)).all()) {
        List<EntityId> subject = parties.subject(clause);
        boolean persons = Lists.all(subject, e -> e.kind() == EntityId.Kind.PERSON);
        if (persons && parties.canMeet(subject)) {
          return subject;
        }
      }
    }
    return List.of();
  }
}
