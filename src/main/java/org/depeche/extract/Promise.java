package org.depeche.extract;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.depeche.claim.ActId;
import org.depeche.claim.EntityId;
import org.depeche.claim.Evidence;
import org.depeche.claim.Facts;
import org.depeche.claim.Pledge;
import org.depeche.claim.When;

/**
 * A promise as one or several sentences tell of it.
 *
 * @param pledgers who commits itself
 * @param addressees to whom
 * @param content what is promised, in the words of one sentence
 * @param stems the lemmas of the nouns and names in the content, lower-case
 * @param condition on what it depends
 * @param due the deadline
 * @param when when it was made
 * @param evidence its tellings, and the denials of it
 */
record Promise(
    List<EntityId> pledgers,
    List<EntityId> addressees,
    String content,
    Set<String> stems,
    Optional<String> condition,
    Optional<LocalDate> due,
    Optional<When> when,
    List<Evidence> evidence) {

  /** Copies its lists. */
  Promise {
    pledgers = List.copyOf(pledgers);
    addressees = List.copyOf(addressees);
    evidence = List.copyOf(evidence);
  }

  /**
   * Whether another mention is of the same promise: the same pledgers, and mostly the same things;
   * all of them where one is of long ago and the other tells no time.
   */
  boolean isSame(Promise other, Predicate<When> old) {
    if (!Set.copyOf(pledgers).equals(Set.copyOf(other.pledgers))) {
      return false;
    }
    long shared = stems.stream().filter(other.stems::contains).count();
    int least = Math.min(stems.size(), other.stems.size());
    boolean aged = when.filter(old).isPresent() != other.when.filter(old).isPresent();
    return shared > 0 && (aged ? shared == least : shared * 2 >= least) && timesMeet(other);
  }

  private boolean timesMeet(Promise other) {
    return when.isEmpty() || other.when.isEmpty() || when.get().meets(other.when.get());
  }

  /** The two mentions together; the words are those of the first. */
  Promise with(Promise other) {
    return new Promise(
        pledgers,
        union(addressees, other.addressees),
        content,
        stems,
        condition.isPresent() ? condition : other.condition,
        due.isPresent() ? due : other.due,
        when.isPresent() ? when : other.when,
        union(evidence, other.evidence));
  }

  private static <T> List<T> union(List<T> a, List<T> b) {
    Set<T> both = new LinkedHashSet<>();
    Stream.concat(a.stream(), b.stream()).forEach(both::add);
    return List.copyOf(both);
  }

  Pledge pledge(Document document) {
    Facts facts =
        new Facts(document.article().id(), when, evidence, document.topics(evidence), List.of());
    return new Pledge(
        new ActId(ActId.Kind.PLEDGE, "new"),
        facts,
        pledgers,
        addressees,
        content,
        condition,
        due,
        Optional.empty());
  }
}
