package org.depeche.explain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.depeche.claim.Act;
import org.depeche.claim.ActId;
import org.depeche.claim.EntityId;
import org.depeche.claim.Letter;
import org.depeche.claim.Pledge;
import org.depeche.claim.Summit;

/** Says in words what an act is. */
final class Headline {

  private final Names names;
  private final Map<ActId, String> numbers;

  /**
   * Words for acts.
   *
   * @param numbers what each act of the article is called: "summit 1"
   */
  Headline(Names names, Map<ActId, String> numbers) {
    this.names = names;
    this.numbers = numbers;
  }

  /** Who does what to whom. */
  String of(Act act) {
    if (act instanceof Summit summit) {
      return names.of(summit.participants());
    }
    if (act instanceof Letter letter) {
      return names.of(letter.senders()) + " → " + names.of(letter.recipients());
    }
    Pledge pledge = (Pledge) act;
    String to = pledge.pledgedTo().isEmpty() ? "" : " → " + names.of(pledge.pledgedTo());
    return names.of(pledge.pledgedBy()) + to;
  }

  /** What the article says of it. */
  List<Fact> facts(Act act) {
    List<Fact> facts = new ArrayList<>();
    if (act instanceof Summit summit) {
      facts.add(new Fact("status", summit.status().term().toLowerCase(Locale.ROOT)));
    }
    if (act instanceof Pledge pledge) {
      facts.add(new Fact("content", "“" + pledge.content() + "”"));
    }
    act.facts().when().ifPresent(w -> facts.add(new Fact("when", Names.days(w))));
    if (act instanceof Summit summit) {
      add(facts, "place", summit.place().stream().toList());
      add(facts, "proposed by", summit.proposedBy());
      add(facts, "accepted by", summit.acceptedBy());
    } else if (act instanceof Letter letter) {
      add(facts, "carrier", letter.carriers());
      letter.conveys().forEach(a -> facts.add(new Fact("conveys", numbers.getOrDefault(a, ""))));
    } else if (act instanceof Pledge pledge) {
      add(facts, "condition", pledge.condition());
      add(facts, "due by", pledge.dueBy());
      add(facts, "made at", pledge.madeAt().map(a -> numbers.getOrDefault(a, "")));
    }
    if (!act.facts().topics().isEmpty()) {
      facts.add(new Fact("topics", String.join(", ", act.facts().topics())));
    }
    add(facts, "disputed by", act.facts().disputedBy());
    return facts;
  }

  private void add(List<Fact> facts, String name, Collection<EntityId> who) {
    if (!who.isEmpty()) {
      facts.add(new Fact(name, names.of(who)));
    }
  }

  private static void add(List<Fact> facts, String name, Optional<?> value) {
    value.ifPresent(v -> facts.add(new Fact(name, v.toString())));
  }
}
