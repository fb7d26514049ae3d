package org.depeche.rdf;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.depeche.claim.Act;
import org.depeche.claim.Claim;
import org.depeche.claim.Entity;
import org.depeche.claim.EntityId;
import org.depeche.claim.Evidence;
import org.depeche.claim.Letter;
import org.depeche.claim.Pledge;
import org.depeche.claim.Summit;

/** Every entity that claims name or refer to. */
final class Referents {

  private final SortedSet<EntityId> ids = new TreeSet<>();

  private Referents() {}

  static SortedSet<EntityId> of(Collection<Claim> claims, Optional<EntityId> publisher) {
    Referents referents = new Referents();
    publisher.ifPresent(referents.ids::add);
    claims.forEach(referents::add);
    return referents.ids;
  }

  private void add(Claim claim) {
    if (claim instanceof Entity entity) {
      ids.add(entity.id());
      ids.addAll(entity.represents());
      addSources(entity.evidence());
    } else {
      Act act = (Act) claim;
      ids.addAll(act.facts().disputedBy());
      addSources(act.facts().evidence());
      addParties(act);
    }
  }

  private void addParties(Act act) {
    if (act instanceof Summit summit) {
      ids.addAll(summit.participants());
      summit.place().ifPresent(ids::add);
      ids.addAll(summit.proposedBy());
      ids.addAll(summit.acceptedBy());
    } else if (act instanceof Letter letter) {
      ids.addAll(letter.senders());
      ids.addAll(letter.recipients());
      ids.addAll(letter.carriers());
    } else if (act instanceof Pledge pledge) {
      ids.addAll(pledge.pledgedBy());
      ids.addAll(pledge.pledgedTo());
    }
  }

  private void addSources(List<Evidence> evidences) {
    for (Evidence evidence : evidences) {
      ids.addAll(evidence.attributedTo());
      ids.addAll(evidence.via());
      evidence.within().ifPresent(report -> addSources(List.of(report)));
    }
  }
}
