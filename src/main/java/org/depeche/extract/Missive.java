package org.depeche.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depeche.claim.ActId;
import org.depeche.claim.EntityId;
import org.depeche.claim.EntityId.Kind;
import org.depeche.claim.Evidence;
import org.depeche.claim.Facts;
import org.depeche.claim.Letter;
import org.depeche.claim.When;
import org.depeche.text.Lists;

/**
 * A letter as one or several sentences tell of it.
 *
 * @param senders who wrote it
 * @param recipients to whom
 * @param carriers who brought it
 * @param when when it was sent or handed over
 * @param mention how it is spoken of
 * @param evidence its tellings
 */
record Missive(
    List<EntityId> senders,
    List<EntityId> recipients,
    List<EntityId> carriers,
    Optional<When> when,
    Mention mention,
    List<Evidence> evidence) {

  /** How a text speaks of a letter. */
  enum Mention {
    /** "et brev": told of, perhaps for the first time. */
    NEW,
    /** "brevet": known to the reader. */
    KNOWN,
    /** "begge breve": several that are known. */
    BOTH,
    /** "endnu et brev", "et nyt": not the one before. */
    ANOTHER,
    /** "et åbent brev": to whoever reads it, where it names nobody. */
    OPEN
  }

  /** Copies its lists. */
  Missive {
    senders = List.copyOf(senders);
    recipients = List.copyOf(recipients);
    carriers = List.copyOf(carriers);
    evidence = List.copyOf(evidence);
  }

  boolean isWhole() {
    return !senders.isEmpty() && (!recipients.isEmpty() || mention == Mention.OPEN);
  }

  boolean definite() {
    return mention == Mention.KNOWN || mention == Mention.BOTH;
  }

  /** Whether it says nothing of whose letter it is. */
  boolean isBare() {
    return senders.isEmpty() && recipients.isEmpty();
  }

  /** Whether another mention can be of this letter. */
  boolean canBe(Missive other) {
    boolean time = when.isEmpty() || other.when.isEmpty() || when.get().meets(other.when.get());
    boolean pointsBack = other.definite() && other.senders.isEmpty();
    boolean signed = mention == Mention.OPEN && other.mention == Mention.KNOWN;
    return other.mention != Mention.ANOTHER
        && (signed || agree(senders, other.senders))
        && (pointsBack || agree(recipients, other.recipients))
        && (time || other.definite())
        && (other.definite() || other.isWhole() && carriersAgree(other));
  }

  private boolean carriersAgree(Missive other) {
    boolean dated = when.isPresent() && other.when.isPresent();
    return carriers.isEmpty()
        || other.carriers.isEmpty()
        || carriers.equals(other.carriers)
        || dated;
  }

  private static boolean agree(List<EntityId> a, List<EntityId> b) {
    return a.isEmpty() || b.isEmpty() || Lists.any(b, a::contains);
  }

  /** The two mentions together. */
  Missive with(Missive other) {
    List<EntityId> from =
        other.definite() && isOf(Kind.STATE, senders) && isOf(Kind.PERSON, other.senders)
            ? other.senders // "post fra Canberra … Brevet fra ministeren"
            : both(senders, other.senders, mention == Mention.OPEN);
    List<EntityId> to = both(recipients, other.recipients, false);
    List<EntityId> by =
        Lists.where(union(carriers, other.carriers), c -> !from.contains(c) && !to.contains(c));
    return new Missive(
        from,
        to,
        by,
        isBetter(other) ? other.when : when,
        definite() ? other.mention : mention,
        union(evidence, other.evidence));
  }

  private static boolean isOf(Kind kind, List<EntityId> who) {
    return !who.isEmpty() && Lists.all(who, e -> e.kind() == kind);
  }

  /** "Brevet er dateret den 3. januar": what is said of a known letter can be more exact. */
  private boolean isBetter(Missive other) {
    return when.isEmpty()
        || other.definite() && other.when.filter(w -> w.refines(when.get())).isPresent();
  }

  /**
   * Those of the first mention, or of the second where it has none; all who sign an open letter.
   */
  private static List<EntityId> both(List<EntityId> a, List<EntityId> b, boolean joined) {
    return joined ? union(a, b) : a.isEmpty() ? b : a;
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

  /** The same letter from those, where nothing says from whom; nobody brings his own. */
  Missive from(List<EntityId> others) {
    List<EntityId> by = Lists.where(carriers, c -> !others.contains(c));
    return senders.isEmpty() ? new Missive(others, recipients, by, when, mention, evidence) : this;
  }

  /** The same letter to those, where nothing says to whom. */
  Missive to(List<EntityId> others) {
    return recipients.isEmpty()
        ? new Missive(senders, others, carriers, when, mention, evidence)
        : this;
  }

  /** "hver sit brev": one letter for each of those who send or get one. */
  List<Missive> each() {
    if (recipients.size() > 1) {
      return Lists.map(
          recipients, r -> new Missive(senders, List.of(r), carriers, when, mention, evidence));
    }
    return senders.isEmpty()
        ? Lists.map(
            carriers, c -> new Missive(senders, recipients, List.of(c), when, mention, evidence))
        : Lists.map(
            senders, s -> new Missive(List.of(s), recipients, carriers, when, mention, evidence));
  }
}
