package org.depeche.explain;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.depeche.claim.EntityId;
import org.depeche.claim.Evidence;
import org.depeche.claim.When;
import org.depeche.entity.Entities;
import org.depeche.entity.Profile;

/** Says in words whom, when and by whom. */
final class Names {

  private final Entities entities;

  Names(Entities entities) {
    this.entities = entities;
  }

  /** The name of an entity as the article gives it; the end of its IRI where it gives none. */
  String of(EntityId id) {
    boolean state = id.kind() == EntityId.Kind.STATE;
    String slug = state ? id.slug().toUpperCase(Locale.ROOT) : id.slug();
    return entities.profile(id).map(Profile::label).orElse(slug);
  }

  /** The names of several, in the order given. */
  String of(Collection<EntityId> ids) {
    List<String> names = ids.stream().map(this::of).toList();
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** Who says it, through whom, and in whose report. */
  String source(Evidence telling) {
    String said =
        telling.attributedTo().isEmpty()
            ? telling.sourceText().map(t -> "“" + t + "”").orElse("")
            : of(telling.attributedTo());
    String via = telling.via().isEmpty() ? "" : "via " + of(telling.via());
    String within = telling.within().map(w -> "told by " + source(w)).orElse("");
    String chain =
        List.of(said, via, within).stream()
            .filter(s -> !s.isEmpty())
            .collect(Collectors.joining(", "));
    return chain.isEmpty() ? "the article itself" : chain;
  }

  /** The days of a time: "2018-03: 2018-03-01 to 2018-03-31". */
  static String days(When when) {
    String from = when.notBefore().map(d -> "from " + d).orElse("");
    String to = when.notAfter().map(d -> "to " + d).orElse("");
    boolean day = when.notBefore().equals(when.notAfter());
    return day ? when.edtf() : when.edtf() + " (" + (from + " " + to).strip() + ")";
  }

  /** The same in short: "2018-03", "by 2018-05-31". */
  static String briefly(When when) {
    if (!when.edtf().startsWith("[")) {
      return when.edtf();
    }
    String from = when.notBefore().map(d -> d + " to").orElse("by");
    return from + when.notAfter().map(d -> " " + d).orElse(" …");
  }

  static String days(Optional<When> when) {
    return when.map(Names::days).orElse("no day can be told");
  }
}
