package org.depeche.link;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.depeche.claim.ActId;
import org.depeche.claim.ActSlug;
import org.depeche.claim.EntityId;
import org.depeche.claim.Status;
import org.depeche.claim.When;

/**
 * What one article tells of one act, as far as merging needs it.
 *
 * @param act the IRI of the act in its article's graph
 * @param article the ID of that article
 * @param kind which of the three
 * @param doers participants, senders, or who promises
 * @param addressees recipients, or to whom is promised; empty for a summit
 * @param when its time, where the article gives it
 * @param place where a summit takes place, where the article gives it
 * @param status the furthest point of a summit; empty for other acts
 * @param content what is promised; empty for other acts
 */
public record Telling(
    String act,
    String article,
    ActId.Kind kind,
    List<EntityId> doers,
    List<EntityId> addressees,
    Optional<When> when,
    Optional<EntityId> place,
    Optional<Status> status,
    String content)
    implements Serializable {

  /** Sorts both sides. */
  public Telling {
    doers = List.copyOf(new TreeSet<>(doers));
    addressees = List.copyOf(new TreeSet<>(addressees));
  }

  /**
   * What tellings of one act have in common: its kind and the part of its slug that names the
   * parties. Tellings under different keys are never merged and never compete for a slug, so that a
   * change under one key leaves all others alone.
   */
  public String key() {
    return kind.path() + "/" + ActSlug.parties(doers, addressees);
  }

  /** Whether the act is reported to have taken place. */
  boolean isHeld() {
    return status.filter(Status.HELD::equals).isPresent();
  }

  /** Whether the act is a meeting that is reported as intended and no more. */
  boolean isIntended() {
    return status.isPresent() && !isHeld();
  }
}
