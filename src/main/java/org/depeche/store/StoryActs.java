package org.depeche.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.depeche.claim.When;
import org.depeche.link.Linker;
import org.depeche.link.RealAct;
import org.depeche.link.Telling;

/** The acts of the story: one node for each act of the real world. */
final class StoryActs {

  /** What the linker settles, or what refers to other acts: not taken over as it stands. */
  private static final Set<Node> SETTLED =
      Set.of(
          Terms.WHEN,
          Terms.NOT_BEFORE,
          Terms.NOT_AFTER,
          Terms.PLACE,
          Terms.STATUS,
          Terms.CONVEYS,
          Terms.MADE_AT,
          Terms.REALISED_BY,
          Terms.PARTICIPANT,
          Terms.SENDER,
          Terms.RECIPIENT,
          Terms.PLEDGED_BY,
          Terms.PLEDGED_TO);

  /** Of these an act has one value: that of the first article that gives one. */
  private static final Set<Node> SINGLE = Set.of(Terms.CONTENT, Terms.CONDITION, Terms.DUE_BY);

  private static final List<Node> REFERENCES = List.of(Terms.CONVEYS, Terms.MADE_AT);

  private final DatasetGraph data;
  private final Graph story;
  private final Names names;
  private final Persons persons;
  private final Tellings reader;

  StoryActs(DatasetGraph data, Graph story, Names names, Persons persons) {
    this.data = data;
    this.story = story;
    this.names = names;
    this.persons = persons;
    this.reader = new Tellings(names, data);
  }

  /**
   * Links acts anew.
   *
   * @param keys the keys whose tellings have changed
   * @param gone tellings that may no longer be there
   */
  void retell(Set<String> keys, Set<String> gone) {
    gone.forEach(telling -> forget(NodeFactory.createURI(telling)));
    List<Telling> retold = connected(keys);
    retold.forEach(telling -> forget(NodeFactory.createURI(telling.act())));
    Linker.link(retold).forEach(this::tell);
    Set<String> referring = new TreeSet<>();
    retold.forEach(telling -> addReferring(telling, referring));
    referring.forEach(act -> tellReferences(NodeFactory.createURI(act)));
  }

  /** The tellings to which chains of equal keys lead from those. */
  private List<Telling> connected(Set<String> from) {
    Versions versions = new Versions(data, names);
    Map<String, List<Telling>> read = new HashMap<>();
    Map<String, Telling> found = new TreeMap<>();
    Set<String> known = new HashSet<>(from);
    Deque<String> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      String key = open.remove();
      for (String article : articles(key)) {
        for (Telling telling : read.computeIfAbsent(article, id -> read(id, versions))) {
          if (telling.keys().contains(key) && found.put(telling.act(), telling) == null) {
            telling.keys().stream().filter(known::add).forEach(open::add);
          }
        }
      }
    }
    return List.copyOf(found.values());
  }

  private List<Telling> read(String article, Versions versions) {
    Graph graph = articleGraph(article);
    List<Telling> tellings =
        reader.of(article, graph).stream()
            .map(telling -> telling.of(party -> persons.meant(article, party)))
            .toList();
    if (versions.of(article).size() == 1) {
      return tellings;
    }
    String original = versions.original(article);
    return tellings.stream().map(t -> versionOf(original, t, graph)).toList();
  }

  private static Telling versionOf(String original, Telling telling, Graph graph) {
    Node act = NodeFactory.createURI(telling.act());
    return telling.versionOf(original, Tellings.quotes(graph, act));
  }

  private List<String> articles(String key) {
    return data.getGraph(names.manifest())
        .find(Node.ANY, Terms.KEYWORD, NodeFactory.createLiteralString(key))
        .mapWith(row -> names.articleId(row.getSubject()))
        .toList();
  }

  private void forget(Node telling) {
    Tellings.subjects(story, Terms.TELLING, telling)
        .forEach(act -> Deleting.from(story, act, Node.ANY));
  }

  private void tell(RealAct act) {
    Node node = names.act(act.id());
    List<Telling> byDate =
        act.tellings().stream().sorted(Comparator.comparing(this::published)).toList();
    for (Telling telling : byDate) {
      Node told = NodeFactory.createURI(telling.act());
      story.add(node, Terms.TELLING, told);
      Footprint.about(articleGraph(telling.article()), told)
          .forEach(t -> takeOver(node, t, telling));
    }
    act.doers().forEach(party -> story.add(node, Terms.doer(act.id().kind()), names.entity(party)));
    act.addressees()
        .forEach(party -> story.add(node, Terms.addressee(act.id().kind()), names.entity(party)));
    act.when().ifPresent(when -> tellTime(node, when));
    act.place().ifPresent(place -> story.add(node, Terms.PLACE, names.entity(place)));
    act.status()
        .ifPresent(
            status ->
                story.add(node, Terms.STATUS, NodeFactory.createURI(Terms.DIP + status.term())));
    act.realisedBy().forEach(other -> story.add(node, Terms.REALISED_BY, names.act(other)));
  }

  private void takeOver(Node node, Triple told, Telling telling) {
    Node property = told.getPredicate();
    boolean taken = SINGLE.contains(property) && story.contains(node, property, Node.ANY);
    if (!SETTLED.contains(property) && !taken) {
      story.add(node, property, persons.meant(telling.article(), told.getObject()));
    }
  }

  /** An article without a date comes after all that have one. */
  private String published(Telling telling) {
    Node article = names.articleIri(telling.article());
    return Tellings.text(articleGraph(telling.article()), article, Terms.PUBLISHED).orElse("~");
  }

  private void tellTime(Node node, When when) {
    var edtf = TypeMapper.getInstance().getSafeTypeByName(Terms.EDTF);
    story.add(node, Terms.WHEN, NodeFactory.createLiteralDT(when.edtf(), edtf));
    tellDay(node, Terms.NOT_BEFORE, when.notBefore());
    tellDay(node, Terms.NOT_AFTER, when.notAfter());
  }

  private void tellDay(Node node, Node property, Optional<java.time.LocalDate> day) {
    day.ifPresent(
        d ->
            story.add(
                node, property, NodeFactory.createLiteralDT(d.toString(), XSDDatatype.XSDdate)));
  }

  /** Adds the acts of the story that refer to this telling, and the one that merges it. */
  private void addReferring(Telling telling, Set<String> acts) {
    Node told = NodeFactory.createURI(telling.act());
    Graph graph = articleGraph(telling.article());
    List<Node> referring = new ArrayList<>(List.of(told));
    REFERENCES.forEach(p -> referring.addAll(Tellings.subjects(graph, p, told)));
    for (Node teller : referring) {
      Tellings.subjects(story, Terms.TELLING, teller).forEach(act -> acts.add(act.getURI()));
    }
  }

  private void tellReferences(Node act) {
    REFERENCES.forEach(property -> Deleting.from(story, act, property));
    for (Node telling : Tellings.objects(story, act, Terms.TELLING)) {
      Graph graph = articleGraph(names.articleOfAct(telling));
      for (Node property : REFERENCES) {
        for (Node told : Tellings.objects(graph, telling, property)) {
          Tellings.subjects(story, Terms.TELLING, told)
              .forEach(other -> story.add(act, property, other));
        }
      }
    }
  }

  private Graph articleGraph(String article) {
    return data.getGraph(names.graph(article));
  }
}
