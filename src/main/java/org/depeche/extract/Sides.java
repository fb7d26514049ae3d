package org.depeche.extract;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depeche.claim.EntityId;
import org.depeche.claim.EntityId.Kind;
import org.depeche.text.Clause;
import org.depeche.text.Clause.Argument;
import org.depeche.text.Clauses;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** Who meets: what the frame gives, and what its surroundings add where a side is missing. */
final class Sides {

  private static final Set<String> VISITS = Set.of("besøg", "besøge", "gæste", "komme", "tage");

  private final Document document;
  private final Lexicon lexicon;
  private final Parties parties;
  private final Setting setting;

  Sides(Document document, Lexicon lexicon, Parties parties, Setting setting) {
    this.document = document;
    this.lexicon = lexicon;
    this.parties = parties;
    this.setting = setting;
  }

  /** The sides of a meeting that stands so, in order of naming. */
  List<EntityId> of(Match match, Optional<Stance> stance) {
    Set<EntityId> sides = new LinkedHashSet<>(acting(match.in(Role.SIDE)));
    if (match.frame().noun()) {
      sides.addAll(body(match));
      sides.addAll(acting(supporters(match, sides)));
      if (sides.size() < 2) {
        sides.addAll(acting(invited(match)));
      }
    }
    if (sides.size() < 2) {
      sides.addAll(acting(traveller(match)));
    }
    if (sides.size() == 1) {
      host(match, stance, sides).ifPresent(sides::add);
    }
    return List.copyOf(sides);
  }

  private List<EntityId> acting(Collection<EntityId> ids) {
    return ids.stream().filter(parties::canAct).toList();
  }

  private List<EntityId> subject(Clause clause) {
    return document
        .clauses(clause.sentence())
        .subject(clause)
        .map(h -> parties.of(clause.sentence(), h))
        .orElse(List.of());
  }

  /** "Nato-topmødet": the body that meets. */
  private List<EntityId> body(Match match) {
    return document.mention(match.sentence(), match.trigger()).stream()
        .flatMap(m -> m.entities().stream())
        .filter(e -> e.kind() == Kind.ORGANIZATION && parties.canAct(e))
        .toList();
  }

  /** Who holds the meeting, takes part in it or comes for it, where the noun does not say. */
  private List<EntityId> supporters(Match match, Set<EntityId> sides) {
    if (match.clause().isEmpty()) {
      return sides.size() == 1 ? spokenOf(match.sentence()) : List.of();
    }
    Clause clause = match.clause().get();
    boolean both = match.parties().containsKey("mellem") || match.parties().containsKey("gen");
    if (both) {
      return List.of();
    }
    if (isHosting(clause, match.trigger())) {
      return Stream.concat(subject(clause).stream(), objects(clause).stream()).toList();
    }
    if (lexicon.is("ask", clause.verb().lemma()) && !clause.isPassive()) {
      return Stream.concat(subject(clause).stream(), objects(clause).stream()).toList();
    }
    boolean supported = lexicon.is("support", clause.verb().lemma());
    if (!supported && sides.size() != 1) {
      return List.of();
    }
    List<EntityId> subject = subject(clause);
    boolean joined = clause.relation().equals("conj") && acting(subject).isEmpty();
    boolean itself = acting(subject).isEmpty() && match.parties().containsKey("med");
    if (itself && sides.size() == 1) {
      return spokenOf(match.sentence());
    }
    return joined
        ? document.clauses(match.sentence()).parent(clause).map(this::subject).orElse(subject)
        : subject;
  }

  /** "har X på besøg": the guest is the object. */
  private static boolean isHosting(Clause clause, Token noun) {
    return clause.verb().lemma().equals("have")
        && clause.arguments("på").stream().anyMatch(a -> a.head().index() == noun.index());
  }

  private List<EntityId> objects(Clause clause) {
    return clause.arguments(Clause.OBJECT).stream()
        .map(Argument::head)
        .flatMap(h -> parties.of(clause.sentence(), h).stream())
        .toList();
  }

  /** Of whom the sentence before a fragment speaks: the last subject in it. */
  private List<EntityId> spokenOf(Sentence fragment) {
    Optional<Sentence> before = document.sentence(fragment.index() - 1);
    if (before.isEmpty()) {
      return List.of();
    }
    List<Clause> clauses = document.clauses(before.get()).all();
    for (int i = clauses.size() - 1; i >= 0; i--) {
      List<EntityId> subject = acting(subject(clauses.get(i)));
      if (!subject.isEmpty()) {
        return subject;
      }
    }
    return List.of();
  }

  /** "besøget, som X har inviteret Y til": who invites whom to it. */
  private List<EntityId> invited(Match match) {
    Clauses clauses = document.clauses(match.sentence());
    return clauses.all().stream()
        .filter(Clause::isRelative)
        .filter(c -> c.governor().filter(g -> g.index() == match.trigger().index()).isPresent())
        .filter(c -> lexicon.is("invite", c.verb().lemma()))
        .findFirst()
        .map(c -> Stream.concat(subject(c).stream(), objects(c).stream()).toList())
        .orElse(List.of());
  }

  /** Who has come to the place where somebody waits: "rejser til Berlin, hvor X venter". */
  private List<EntityId> traveller(Match match) {
    return match
        .clause()
        .filter(Setting::isWhere)
        .flatMap(c -> document.clauses(match.sentence()).parent(c))
        .filter(p -> lexicon.is("travel", p.verb().lemma()))
        .map(this::subject)
        .orElse(List.of());
  }

  /** The state that is to be visited, where no host is named and the visit is yet to be. */
  private Optional<EntityId> host(Match match, Optional<Stance> stance, Set<EntityId> sides) {
    boolean open = stance.filter(s -> s != Stance.DONE).isPresent();
    boolean plain =
        match.frame().lemma().equals("tage") && stance.filter(s -> s == Stance.COMING).isPresent();
    boolean visits =
        !plain
            && (VISITS.contains(match.frame().lemma())
                || !match.frame().functions(Role.PROPOSER).isEmpty());
    if (!open || !visits) {
      return Optional.empty();
    }
    Set<EntityId> guest = parties.delegation(sides.iterator().next());
    return setting
        .place(match)
        .flatMap(p -> document.geography().stateOf(p))
        .filter(s -> !guest.contains(s));
  }
}
