package org.depeche.entity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.article.PublicationDate;
import org.depeche.claim.EntityId;
import org.depeche.entity.Authority.Office;
import org.depeche.entity.Authority.Person;
import org.depeche.text.Lists;

/** Chooses among known persons of one surname, for an article that names none of them in full. */
final class Candidates {

  private final KnownPersons known;
  private final Set<EntityId> named;
  private final Optional<PublicationDate> published;

  Candidates(KnownPersons known, Set<EntityId> named, Optional<PublicationDate> published) {
    this.known = known;
    this.named = named;
    this.published = published;
  }

  /** The one that the title, the states of the article and its date allow; empty where several. */
  Optional<Person> best(List<EntityId> ids, Optional<Description> title) {
    List<Person> fitting =
        ids.stream()
            .flatMap(id -> known.get(id).stream())
            .filter(p -> Lists.any(p.offices(), o -> fits(o, title)))
            .toList();
    List<Person> inOffice =
        published.isEmpty()
            ? fitting
            : Lists.where(fitting, p -> Lists.any(p.offices(), this::isHeld));
    List<Person> left = inOffice.isEmpty() ? fitting : inOffice;
    if (left.size() > 1) {
      Comparator<Person> later = Comparator.comparing(Candidates::lastDay);
      return published.isEmpty() ? Optional.empty() : left.stream().max(later);
    }
    return left.stream().findFirst();
  }

  private boolean fits(Office office, Optional<Description> title) {
    if (title.isPresent() && !title.get().states().isEmpty()) {
      return title.get().states().contains(office.represents());
    }
    boolean samePost = title.filter(t -> office.post().endsWith(t.noun().lemma())).isPresent();
    return named.contains(office.represents()) || samePost;
  }

  private boolean isHeld(Office office) {
    return published.filter(d -> isHeldAt(office, d)).isPresent();
  }

  /** Whether an office was held at the time of publication. */
  static boolean isHeldAt(Office office, PublicationDate date) {
    LocalDate from = office.from().orElse(LocalDate.MIN);
    LocalDate until = office.until().orElse(LocalDate.MAX);
    return !from.isAfter(date.last()) && !until.isBefore(date.first());
  }

  private static LocalDate lastDay(Person person) {
    return person.offices().stream()
        .map(o -> o.until().orElse(LocalDate.MAX))
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }
}
