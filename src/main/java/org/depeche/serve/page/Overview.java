package org.depeche.serve.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.depeche.serve.search.Found.Entry;
import org.depeche.serve.search.Index;
import org.depeche.store.Store;
import org.depeche.text.WordForms;

/**
 * What is in the graph, counted and indexed once for each state of the data.
 *
 * @param version the state of the data
 * @param acts the acts of each kind, newest first
 * @param known what the news speaks of, by the kind that paths have: {@code person}
 * @param days how many acts begin in each year, month or day that they are known to
 * @param topics what acts are about, most frequent first
 * @param index names and sentences by their words
 */
record Overview(
    long version,
    Map<String, List<Node>> acts,
    Map<String, List<Node>> known,
    SortedMap<String, List<Node>> days,
    Map<Node, Integer> topics,
    Index index) {

  /** The classes of what is listed besides acts, by the kind that paths have. */
  static final Map<String, Node> CLASSES = classes();

  private static Map<String, Node> classes() {
    Map<String, Node> classes = new LinkedHashMap<>();
    classes.put("person", Terms.dip("Person"));
    classes.put("state", Terms.dip("State"));
    classes.put("organization", Terms.ORGANIZATION);
    classes.put("place", Terms.PLACE_CLASS);
    classes.put("article", Terms.ARTICLE);
    return classes;
  }

  /** Reads the whole story; a transaction is under way. */
  static Overview of(Store store, Reading reading, WordForms forms) {
    Story story = reading.story();
    Map<String, List<Node>> acts = new LinkedHashMap<>();
    SortedMap<String, List<Node>> days = new TreeMap<>(Collections.reverseOrder());
    TreeMap<Node, Integer> topics = new TreeMap<>(Comparator.comparing(Node::toString));
    TreeSet<Node> involved = new TreeSet<>(Comparator.comparing(Node::toString));
    for (String kind : Terms.ACTS) {
      List<Node> some =
          story.ofType(Character.toUpperCase(kind.charAt(0)) + kind.substring(1)).stream()
              .sorted(new Order(story))
              .toList();
      acts.put(kind, some);
      for (Node act : some) {
        period(story, act).forEach(p -> days.computeIfAbsent(p, k -> new ArrayList<>()).add(act));
        story.objects(act, Terms.TOPIC).forEach(topic -> topics.merge(topic, 1, Integer::sum));
        story.about(act).stream().map(Triple::getObject).filter(Node::isURI).forEach(involved::add);
      }
    }
    Map<String, List<Node>> known = new LinkedHashMap<>();
    CLASSES.forEach((kind, type) -> known.put(kind, known(reading, kind, type, involved)));
    Index index = new Index(entries(reading, known), forms);
    return new Overview(store.version(), acts, known, days, ranked(topics), index);
  }

  /** The year of an act, and its month where that is known. */
  static List<String> period(Story story, Node act) {
    String first = Order.day(story, act);
    if (first.isEmpty()) {
      return List.of();
    }
    String last = story.object(act, Terms.NOT_AFTER).map(Node::getLiteralLexicalForm).orElse(first);
    String year = first.substring(0, 4);
    String month = first.substring(0, 7);
    return last.startsWith(month) ? List.of(year, month) : List.of(year);
  }

  private static List<Node> known(Reading reading, String kind, Node type, Set<Node> involved) {
    Story story = reading.story();
    return story.instances(type).stream()
        .filter(
            thing ->
                kind.equals("article")
                    || involved.contains(thing)
                    || story.object(thing, Terms.EVIDENCE).isPresent())
        .sorted(Comparator.comparing(reading::label))
        .toList();
  }

  private static Map<Node, Integer> ranked(Map<Node, Integer> topics) {
    Map<Node, Integer> ranked = new LinkedHashMap<>();
    topics.entrySet().stream()
        .sorted(Map.Entry.<Node, Integer>comparingByValue().reversed())
        .forEach(topic -> ranked.put(topic.getKey(), topic.getValue()));
    return ranked;
  }

  private static List<Entry> entries(Reading reading, Map<String, List<Node>> known) {
    Story story = reading.story();
    List<Entry> entries = new ArrayList<>();
    known.values().forEach(things -> things.forEach(thing -> names(story, thing, entries)));
    topics(reading.ontology(), entries);
    CLASSES.forEach(
        (kind, type) -> {
          Set<Node> done = Set.copyOf(known.get(kind));
          story.instances(type).stream()
              .filter(thing -> !done.contains(thing))
              .forEach(thing -> names(story, thing, entries));
        });
    for (Node sentence : story.instances(Terms.SENTENCE_CLASS)) {
      story
          .object(sentence, Terms.ANCHOR)
          .map(text -> new Entry(sentence.getURI(), false, text.getLiteralLexicalForm()))
          .ifPresent(entries::add);
    }
    return entries;
  }

  private static void names(Story story, Node thing, List<Entry> entries) {
    for (Node property : List.of(Terms.PREF_LABEL, Terms.ALT_LABEL, Terms.HEADLINE)) {
      story
          .objects(thing, property)
          .forEach(
              name -> entries.add(new Entry(thing.getURI(), true, name.getLiteralLexicalForm())));
    }
  }

  private static void topics(Graph ontology, List<Entry> entries) {
    ontology.stream(Node.ANY, Node.ANY, Terms.TOPICS)
        .map(Triple::getSubject)
        .distinct()
        .filter(topic -> !topic.equals(Terms.TOPICS))
        .flatMap(topic -> ontology.stream(topic, Terms.LABEL, Node.ANY))
        .map(t -> new Entry(t.getSubject().getURI(), true, t.getObject().getLiteralLexicalForm()))
        .sorted(Comparator.comparing(Entry::iri).thenComparing(Entry::text))
        .forEach(entries::add);
  }
}
