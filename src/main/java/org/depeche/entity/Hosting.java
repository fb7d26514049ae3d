package org.depeche.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.claim.EntityId;
import org.depeche.entity.Discourse.Event;
import org.depeche.text.Clause;
import org.depeche.text.Lists;

/**
 * Tells which of two persons who meet is "værten" and which "gæsten": by who receives or visits
 * whom, else by the land of the place.
 */
final class Hosting {

  private static final int NEAR = 2;

  /** So many sentences back the visit can have been told. */
  private static final int FARTHEST = 5;

  private static final Set<String> RECEIVING =
      Set.of("modtage", "byde", "invitere", "indbyde", "samle", "huse");
  private static final Set<String> VISITING =
      Set.of("besøge", "gæste", "rejse", "komme", "ankomme", "lande", "flyve", "drage");

  private final Scene scene;
  private final Roles roles;
  private final Discourse discourse;
  private final Bodies bodies;
  private final Binding binding;

  Hosting(Scene scene, Roles roles, Discourse discourse, Bodies bodies, Binding binding) {
    this.scene = scene;
    this.roles = roles;
    this.discourse = discourse;
    this.bodies = bodies;
    this.binding = binding;
  }

  /** The host or guest of whom a description speaks that has no owner: "Værten lovede". */
  Optional<Figure> of(Description d) {
    List<Figure> two =
        discourse.lastPersons(
            d.sentence(), d.head(), NEAR, f -> roles.state(f).isPresent() || f.isStateless());
    boolean guest = d.noun().kind().equals("guest");
    if (!d.isDefinite() || two.size() < 2) {
      return d.isDefinite() && guest ? comer(d.sentence() - 1) : Optional.empty();
    }
    Figure last = two.get(0);
    Figure first = two.get(1);
    Optional<Figure> host =
        told(first, d.sentence()).stream().flatMap(s -> host(s, first, last).stream()).findFirst();
    return host.map(h -> guest ? (h == first ? last : first) : h)
        .or(() -> guest ? comer(d.sentence() - 1) : Optional.empty());
  }

  /** "X kommer til Jerevan": who alone is told to come somewhere. */
  private Optional<Figure> comer(int s) {
    return s < 0
        ? Optional.empty()
        : scene.clauses(s).all().stream()
            .filter(c -> VISITING.contains(c.verb().lemma()) && c.isFinite())
            .flatMap(c -> binding.subject(s, c.verb().index()).stream())
            .filter(g -> g.size() == 1)
            .flatMap(g -> g.figures().stream())
            .findFirst();
  }

  /** The sentences that told of a person, the last first, no farther back than so many. */
  private List<Integer> told(Figure figure, int sentence) {
    return discourse.events().stream()
        .filter(e -> e.figure().filter(figure::equals).isPresent())
        .map(Event::sentence)
        .filter(s -> sentence - s <= FARTHEST)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  /** "sin vært", "hans gæst": who received the owner, or whom he received, in a sentence before. */
  Optional<Figure> of(Description d, Figure owner) {
    boolean guest = d.noun().kind().equals("guest");
    for (int s : told(owner, d.sentence())) {
      List<Figure> others =
          discourse.events().stream()
              .filter(e -> e.sentence() == s && s < d.sentence())
              .flatMap(e -> e.figure().stream())
              .filter(f -> f != owner && isOtherSide(f, owner))
              .distinct()
              .toList();
      if (others.size() == 1) {
        Figure other = others.get(0);
        Optional<Figure> host = hostByVerb(s, owner, other);
        if (host.isPresent()) {
          return host.filter(h -> guest == (h == owner)).map(h -> other);
        }
      }
    }
    return Optional.empty();
  }

  private boolean isOtherSide(Figure figure, Figure owner) {
    Optional<EntityId> own = roles.state(owner);
    return own.isPresent() && roles.state(figure).filter(x -> !own.get().equals(x)).isPresent();
  }

  private Optional<Figure> host(int s, Figure first, Figure last) {
    return hostByVerb(s, first, last).or(() -> hostByPlace(s, first, last));
  }

  private Optional<Figure> hostByVerb(int s, Figure first, Figure last) {
    for (Clause clause : scene.clauses(s).all()) {
      boolean receives = isReceiving(clause) != clause.isPassive();
      boolean tells = isReceiving(clause) || VISITING.contains(clause.verb().lemma());
      Optional<Figure> does =
          binding.subject(s, clause.verb().index()).stream()
              .filter(x -> x.size() == 1)
              .flatMap(x -> x.figures().stream())
              .filter(f -> f == first || f == last)
              .findFirst();
      if (tells && does.isPresent()) {
        return does.map(f -> receives == (f == first) ? first : last);
      }
    }
    return Optional.empty();
  }

  private Optional<Figure> hostByPlace(int s, Figure first, Figure last) {
    return scene.names(s).stream()
        .filter(n -> n.kind() == Reading.Kind.PLACE)
        .flatMap(n -> n.entities().stream().findFirst().flatMap(bodies::stateOf).stream())
        .flatMap(e -> List.of(first, last).stream().filter(f -> roles.represented(f).contains(e)))
        .findFirst();
  }

  private static boolean isReceiving(Clause clause) {
    return RECEIVING.contains(clause.verb().lemma())
        || clause.verb().lemma().equals("tage")
            && Lists.any(
                clause.sentence().tokens(),
                t -> t.form().equals("imod") && t.index() > clause.first().index());
  }
}
