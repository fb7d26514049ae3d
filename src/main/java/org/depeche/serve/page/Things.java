package org.depeche.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.depeche.serve.page.ThingView.Group;
import org.depeche.serve.web.Addresses;

/** Makes the pages of persons, states, bodies, places, acts and topics. */
final class Things {

  private static final int MOST = 200;

  private final Reading reading;
  private final Story story;
  private final Acts acts;

  Things(Reading reading) {
    this.reading = reading;
    this.story = reading.story();
    this.acts = new Acts(reading);
  }

  ThingView view(Node thing) {
    boolean isAct = story.isAct(thing);
    Optional<String> quote = isAct ? acts.line(thing).content() : Optional.empty();
    return new ThingView(
        reading.kind(thing),
        quote,
        isAct ? note(thing) : Optional.empty(),
        facts(thing),
        new Tellings(reading).of(story.objects(thing, Terms.EVIDENCE)),
        groups(thing),
        people(thing));
  }

  /** The page of a topic, which the ontology knows and the story speaks of. */
  ThingView topic(Node topic) {
    return new ThingView(
        Optional.of(reading.property(Terms.TOPIC)),
        Optional.empty(),
        reading.term(topic, Terms.COMMENT),
        List.of(),
        List.of(),
        groups(topic),
        List.of());
  }

  private Optional<String> note(Node act) {
    List<Node> deniers = story.objects(act, Terms.dip("disputedBy"));
    return deniers.isEmpty()
        ? Optional.empty()
        : Optional.of(reading.say("thing.disputed", reading.list(deniers)));
  }

  private List<Fact> facts(Node thing) {
    Map<Node, List<Fact.Value>> rows = new LinkedHashMap<>();
    story.about(thing).stream()
        .filter(fact -> !Terms.NO_FACTS.contains(fact.getPredicate()))
        .sorted(Comparator.comparingInt(fact -> rank(fact.getPredicate())))
        .forEach(
            fact ->
                rows.computeIfAbsent(fact.getPredicate(), p -> new ArrayList<>()).add(value(fact)));
    List<Fact> facts = new ArrayList<>();
    rows.forEach((property, values) -> facts.add(new Fact(reading.property(property), values)));
    return facts;
  }

  private static int rank(Node property) {
    int rank = Terms.FIRST.indexOf(property);
    return rank < 0 ? Terms.FIRST.size() : rank;
  }

  private Fact.Value value(Triple fact) {
    return new Fact.Value(
        reading.ref(fact.getObject()),
        Addresses.why(fact.getSubject(), fact.getPredicate(), fact.getObject()));
  }

  /** The acts that lead to a thing, the newest first. */
  List<Node> involving(Node thing) {
    return story.towards(thing).stream()
        .map(Triple::getSubject)
        .filter(story::isAct)
        .distinct()
        .sorted(new Order(story))
        .toList();
  }

  private List<Group> groups(Node thing) {
    List<Node> involved = involving(thing);
    List<Group> groups = new ArrayList<>();
    for (String kind : Terms.ACTS) {
      List<Node> some = involved.stream().filter(a -> acts.kind(a).equals(kind)).toList();
      if (!some.isEmpty()) {
        groups.add(group(kind, some, MOST, ""));
      }
    }
    return groups;
  }

  /** The first acts of a kind. */
  Group group(String kind, List<Node> some, int most, String all) {
    List<Node> first = some.subList(0, Math.min(most, some.size()));
    return new Group(
        reading.say("kinds." + kind),
        some.size(),
        acts.lines(first),
        some.size() > most ? all : "");
  }

  private List<Ref> people(Node thing) {
    return speakers(thing).stream()
        .map(reading::ref)
        .sorted(Comparator.comparing(Ref::text))
        .limit(MOST)
        .toList();
  }

  /** Those who speak for a thing, as articles tell. */
  List<Node> speakers(Node thing) {
    return story.towards(thing).stream()
        .filter(fact -> fact.getPredicate().equals(Terms.REPRESENTS))
        .map(Triple::getSubject)
        .filter(who -> story.object(who, Terms.EVIDENCE).isPresent())
        .distinct()
        .toList();
  }
}
