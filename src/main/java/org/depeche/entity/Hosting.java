package org.depeche.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.entity.Discourse.Event;
import org.depeche.text.Clause;
import org.depeche.text.Lists;

/**
 * Tells which of two persons who meet is "værten" and which "gæsten": by who receives or visits
 * whom, else by the land of the place.
 */
final class Hosting {

  private static final int NEAR = 2;
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
    if (!d.isDefinite() || two.size() < 2) {
      return Optional.empty();
    }
    Figure last = two.get(0);
    Figure first = two.get(1);
    Optional<Figure> host =
        discourse.events().stream()
            .filter(e -> e.figure().filter(first::equals).isPresent())
            .map(Event::sentence)
            .reduce((a, b) -> b)
            .flatMap(s -> host(s, first, last));
    boolean guest = d.noun().kind().equals("guest");
    return host.map(h -> guest ? (h == first ? last : first) : h);
  }

  private Optional<Figure> host(int s, Figure first, Figure last) {
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
