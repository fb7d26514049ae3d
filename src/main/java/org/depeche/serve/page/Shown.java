package org.depeche.serve.page;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/** The statements that a page shows, for programs that read pages. */
final class Shown {

  private static final List<Node> NAMES = List.of(Terms.TYPE, Terms.PREF_LABEL, Terms.ALT_LABEL);
  private static final List<Node> ELSEWHERE = List.of(Terms.EVIDENCE, Terms.TELLING);

  private final Reading reading;
  private final Story story;
  private final Graph shown = GraphFactory.createDefaultGraph();

  private Shown(Reading reading) {
    this.reading = reading;
    this.story = reading.story();
  }

  /** What a list shows. */
  static Graph list(Reading reading, List<Node> things) {
    Shown shown = new Shown(reading);
    things.forEach(shown::mention);
    return shown.shown;
  }

  /** What the page of a thing shows: the thing, the acts and persons beside it, its evidence. */
  static Graph thing(Reading reading, Node thing) {
    Shown shown = new Shown(reading);
    Things things = new Things(reading);
    shown.story.about(thing).forEach(shown.shown::add);
    things.involving(thing).forEach(shown::mention);
    for (Node speaker : things.speakers(thing)) {
      shown.mention(speaker);
      shown.shown.add(speaker, Terms.REPRESENTS, thing);
    }
    new Reasons(reading).tell(shown.story.objects(thing, Terms.EVIDENCE), shown.shown);
    return shown.shown;
  }

  /** What the page of an article shows: its cited sentences and what rests on them. */
  static Graph article(Reading reading, Node article) {
    Shown shown = new Shown(reading);
    shown.story.about(article).forEach(shown.shown::add);
    shown.story.text(article).stream().flatMap(shown::evidence).distinct().forEach(shown::claim);
    return shown.shown;
  }

  /** What a search has found: things by their names, sentences with what rests on them. */
  static Graph found(Reading reading, SearchView view) {
    Shown shown = new Shown(reading);
    view.names().forEach(hit -> shown.mention(NodeFactory.createURI(hit.iri())));
    for (SearchView.Hit hit : view.sentences()) {
      Node sentence = NodeFactory.createURI(hit.iri());
      shown.story.about(sentence).forEach(shown.shown::add);
      shown.subjects(sentence, Terms.SENTENCE).forEach(shown::claim);
    }
    return shown.shown;
  }

  /** What the page of a topic shows. */
  static Graph topic(Reading reading, Node topic) {
    Shown shown = new Shown(reading);
    reading.ontology().stream(topic, Node.ANY, Node.ANY).forEach(shown.shown::add);
    new Things(reading).involving(topic).forEach(shown::mention);
    return shown.shown;
  }

  /** Acts and articles are shown by what they are, all else by its name. */
  private void mention(Node thing) {
    boolean whole = story.isAct(thing) || story.objects(thing, Terms.TYPE).contains(Terms.ARTICLE);
    story.about(thing).stream()
        .filter(t -> whole || NAMES.contains(t.getPredicate()))
        .filter(t -> !ELSEWHERE.contains(t.getPredicate()))
        .forEach(shown::add);
  }

  private Stream<Node> evidence(Node text) {
    return subjects(text, Terms.CONTEXT).flatMap(sentence -> subjects(sentence, Terms.SENTENCE));
  }

  private void claim(Node evidence) {
    new Reasons(reading).tell(List.of(evidence), shown);
    subjects(evidence, Terms.EVIDENCE)
        .forEach(
            thing -> {
              mention(thing);
              shown.add(thing, Terms.EVIDENCE, evidence);
            });
  }

  private Stream<Node> subjects(Node object, Node property) {
    return story.towards(object).stream()
        .filter(t -> t.getPredicate().equals(property))
        .map(Triple::getSubject);
  }
}
