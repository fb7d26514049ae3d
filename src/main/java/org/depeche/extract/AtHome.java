package org.depeche.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depeche.claim.EntityId;
import org.depeche.claim.EntityId.Kind;
import org.depeche.entity.EntityMention;
import org.depeche.entity.EntityMention.Form;
import org.depeche.text.Lists;

/** Whether an article tells of one country only, so that what is written there stays there. */
final class AtHome {

  private final Document document;
  private final Parties parties;

  AtHome(Document document, Parties parties) {
    this.document = document;
    this.parties = parties;
  }

  /** "Borgmester X skrev til finansminister Y": from or to whose office is none of a state. */
  boolean isLetter(List<EntityId> senders, List<EntityId> recipients) {
    return areNobodys(senders) && isOnlyOf(recipients)
        || areNobodys(recipients) && isOnlyOf(senders);
  }

  /** "Finansminister X garanterer, at ingen danskere skal betale": to or of his own people. */
  boolean isPledge(Match match, List<EntityId> pledgers) {
    List<EntityMention> told =
        Lists.where(
            document.entities().in(match.sentence().index()),
            m -> m.from() > match.trigger().index());
    return Lists.all(pledgers, p -> p.kind() == Kind.PERSON)
        && Lists.any(told, m -> m.form() == Form.INHABITANT || m.form() == Form.STATE_ADJECTIVE)
        && isOnlyOf(pledgers);
  }

  /** "Partiformand X lover danskerne": who acts for no state or body speaks to his own people. */
  boolean isToPeople(Match match, Promise promise) {
    return !promise.addressees().isEmpty()
        && Lists.all(
            promise.pledgers(),
            p -> p.kind() == Kind.PERSON && parties.delegation(p).equals(Set.of(p)))
        && Lists.all(
            promise.addressees(),
            a ->
                Lists.any(
                    document.entities().in(match.sentence().index()),
                    m -> m.form() == Form.INHABITANT && m.entities().contains(a)));
  }

  private boolean areNobodys(List<EntityId> ids) {
    return !ids.isEmpty()
        && Lists.all(
            ids,
            e ->
                !parties.isDiplomatic(e)
                    && parties.delegation(e).equals(Set.of(e))
                    && document
                        .entities()
                        .profile(e)
                        .filter(p -> !p.posts().isEmpty())
                        .isPresent());
  }

  private boolean isOnlyOf(List<EntityId> ids) {
    Set<EntityId> served =
        ids.stream().flatMap(e -> parties.delegation(e).stream()).collect(Collectors.toSet());
    return served.size() == 1
        && Lists.all(served, s -> s.kind() == Kind.STATE)
        && states().allMatch(served::contains);
  }

  /** The states and bodies of the article, and those for which its persons speak. */
  private Stream<EntityId> states() {
    return document.entities().profiles().keySet().stream()
        .flatMap(
            e ->
                e.kind() == Kind.PERSON ? document.entities().represents(e).stream() : Stream.of(e))
        .filter(e -> e.kind() == Kind.STATE || e.kind() == Kind.ORGANIZATION && parties.canAct(e));
  }
}
