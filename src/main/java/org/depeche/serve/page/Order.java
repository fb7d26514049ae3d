package org.depeche.serve.page;

import java.util.Comparator;
import org.apache.jena.graph.Node;

/** The newest act first, by the first day on which it can be; those without a time come last. */
final class Order implements Comparator<Node> {

  private final Story story;

  Order(Story story) {
    this.story = story;
  }

  /** The first day of an act, else its last; empty where it has no time. */
  static String day(Story story, Node act) {
    return story
        .object(act, Terms.NOT_BEFORE)
        .or(() -> story.object(act, Terms.NOT_AFTER))
        .map(Node::getLiteralLexicalForm)
        .orElse("");
  }

  @Override
  public int compare(Node one, Node other) {
    int days = day(story, other).compareTo(day(story, one));
    return days != 0 ? days : one.getURI().compareTo(other.getURI());
  }
}
