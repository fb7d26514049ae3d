package org.depeche.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depeche.claim.ActId;
import org.depeche.claim.EntityId;
import org.depeche.claim.Evidence;
import org.depeche.claim.Facts;
import org.depeche.claim.Letter;
import org.depeche.claim.When;

/**
 * A letter as one or several sentences tell of it.
 *
 * @param senders who wrote it
 * @param recipients to whom
 * @param carriers who brought it
 * @param when when it was sent or handed over
 * @param definite whether it is spoken of as known: "brevet"
 * @param evidence its tellings
 */
record Missive(
    List<EntityId> senders,
    List<EntityId> recipients,
    List<EntityId> carriers,
    Optional<When> when,
    boolean definite,
    List<Evidence> evidence) {

  /** Copies its lists. */
  Missive {
    senders = List.copyOf(senders);
    recipients = List.copyOf(recipients);
    carriers = List.copyOf(carriers);
    evidence = List.copyOf(evidence);
  }

  boolean isWhole() {
    return !senders.isEmpty() && !recipients.isEmpty();
  }

  /** Whether another mention can be of this letter. */
  boolean canBe(Missive other) {
    boolean time = when.isEmpty() || other.when.isEmpty() || when.get().meets(other.when.get());
    boolean pointsBack = other.definite && other.senders.isEmpty();
    return agree(senders, other.senders)
        && (pointsBack || agree(recipients, other.recipients))
        && (time || other.definite)
        && (other.definite || other.isWhole() && carriersAgree(other));
  }

  private boolean carriersAgree(Missive other) {
    boolean dated = when.isPresent() && other.when.isPresent();
    return carriers.isEmpty()
        || other.carriers.isEmpty()
        || carriers.equals(other.carriers)
        || dated;
  }

  private static boolean agree(List<EntityId> a, List<EntityId> b) {
    return a.isEmpty() || b.isEmpty() || b.stream().anyMatch(a::contains);
  }

  /** The two mentions together. */
  Missive with(Missive other) {
    List<EntityId> from = senders.isEmpty() ? other.senders : senders;
    List<EntityId> to = recipients.isEmpty() ? other.recipients : recipients;
    List<EntityId> by =
        union(carriers, other.carriers).stream()
            .filter(c -> !from.contains(c) && !to.contains(c))
            .toList();
    return new Missive(
        from,
        to,
        by,
        when.isPresent() ? when : other.when,
        definite && other.definite,
        union(evidence, other.evidence));
  }

  private static <T> List<T> union(List<T> a, List<T> b) {
    Set<T> both = new LinkedHashSet<>();
    Stream.concat(a.stream(), b.stream()).forEach(both::add);
    return List.copyOf(both);
  }

  Letter letter(Document document) {
    return new Letter(
        new ActId(ActId.Kind.LETTER, "new"),
        new Facts(document.article().id(), when, evidence, document.topics(evidence), List.of()),
        senders,
        recipients,
        carriers,
        List.of());
  }

  /** The same letter, from whom the one before it was, where nothing says from whom. */
  Missive after(Missive before) {
    boolean unsaid = senders.isEmpty() && !recipients.isEmpty() && !definite;
    return unsaid ? new Missive(before.senders, recipients, carriers, when, false, evidence) : this;
  }

  /** The same letter to those, where nothing says to whom. */
  Missive to(List<EntityId> others) {
    return recipients.isEmpty()
        ? new Missive(senders, others, carriers, when, definite, evidence)
        : this;
  }
}
