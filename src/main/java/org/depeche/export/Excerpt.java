package org.depeche.export;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The statements of the story that a selection holds: acts with what they are tied to, and the
 * persons and bodies that articles tell of with what they represent. What only the authority files
 * know is in it where an edge leads there.
 */
final class Excerpt {

  private final Facts facts;
  private final Graph story;
  private final Selection selection;
  private final Graph shown = GraphFactory.createDefaultGraph();
  private final Set<Node> acts = new TreeSet<>(Comparator.comparing(node -> node.toString()));
  private final Set<Node> things = new TreeSet<>(Comparator.comparing(node -> node.toString()));

  Excerpt(Facts facts, Selection selection) {
    this.facts = facts;
    this.story = facts.story();
    this.selection = selection;
  }

  /** The statements. */
  Graph graph() {
    selection.focus().map(NodeFactory::createURI).ifPresentOrElse(this::around, this::all);
    keepLatest();
    acts.forEach(this::tellAct);
    for (Node thing : Set.copyOf(things)) {
      tellStanding(thing);
    }
    things.forEach(this::describe);
    acts.forEach(this::describe);
    return shown;
  }

  private void all() {
    for (String kind : Terms.ACTS) {
      story.stream(Node.ANY, Terms.TYPE, Terms.dip(kind)).forEach(t -> takeAct(t.getSubject()));
    }
    if (selection.isWhole()) {
      story.stream(Node.ANY, Terms.EVIDENCE, Node.ANY)
          .map(Triple::getSubject)
          .filter(told -> facts.act(told).isEmpty())
          .forEach(things::add);
    }
  }

  private void keepLatest() {
    List<Node> latest =
        acts.stream().sorted(Comparator.comparing(this::lastDay).reversed()).toList();
    latest.stream().skip(selection.most()).forEach(acts::remove);
  }

  /** An act without a time comes after all that have one. */
  private LocalDate lastDay(Node act) {
    Period period = facts.period(act);
    return period.to().or(period::from).orElse(LocalDate.MIN);
  }

  private void around(Node focus) {
    if (facts.act(focus).isPresent()) {
      takeAct(focus);
      story.stream(focus, Node.ANY, Node.ANY).forEach(t -> takeAct(t.getObject()));
    } else if (story.contains(focus, Node.ANY, Node.ANY)) {
      things.add(focus);
      story.stream(Node.ANY, Terms.REPRESENTS, focus)
          .map(Triple::getSubject)
          .filter(who -> story.contains(who, Terms.EVIDENCE, Node.ANY))
          .forEach(things::add);
      facts.objects(focus, Terms.REPRESENTS).forEach(things::add);
    }
    story.stream(Node.ANY, Node.ANY, focus).forEach(t -> takeAct(t.getSubject()));
  }

  private void takeAct(Node node) {
    facts
        .act(node)
        .filter(kind -> selection.holds(kind, facts.period(node)))
        .ifPresent(kind -> acts.add(node));
  }

  private void tellAct(Node act) {
    for (Node property : Terms.OF_ACTS) {
      for (Node object : facts.objects(act, property)) {
        boolean isAct = facts.act(object).isPresent();
        if (!isAct || acts.contains(object)) {
          shown.add(act, property, object);
        }
        if (!isAct) {
          things.add(object);
        }
      }
    }
  }

  /**
   * Around one thing, only what is shown anyway is tied so: else a state drew in all its people.
   */
  private void tellStanding(Node thing) {
    for (Node whom : facts.objects(thing, Terms.REPRESENTS)) {
      if (selection.focus().isEmpty() || things.contains(whom)) {
        shown.add(thing, Terms.REPRESENTS, whom);
        things.add(whom);
      }
    }
  }

  private void describe(Node thing) {
    story.stream(thing, Node.ANY, Node.ANY)
        .filter(t -> t.getObject().isLiteral() || Terms.CLASSIFYING.contains(t.getPredicate()))
        .forEach(shown::add);
    if (!shown.contains(thing, Terms.TYPE, Node.ANY)) {
      facts.ontology().stream(thing, Terms.TYPE, Node.ANY).forEach(shown::add);
    }
  }
}
