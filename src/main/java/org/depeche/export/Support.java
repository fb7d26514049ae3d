package org.depeche.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;

/** The sentences that an act, or the posts of a person or body, rest on, and who says them. */
final class Support {

  private final SortedSet<String> articles = new TreeSet<>();
  private final SortedSet<String> sentences = new TreeSet<>();
  private final List<String> quotes = new ArrayList<>();
  private final SortedSet<String> saidBy = new TreeSet<>();
  private final SortedSet<String> via = new TreeSet<>();

  private Support() {}

  /** What a thing rests on. */
  static Support of(Facts facts, Node thing) {
    Support support = new Support();
    for (Node telling : facts.objects(thing, Terms.EVIDENCE)) {
      support.add(facts, telling);
    }
    return support;
  }

  private void add(Facts facts, Node telling) {
    for (Node sentence : facts.objects(telling, Terms.SENTENCE)) {
      String iri = sentence.getURI();
      if (sentences.add(iri)) {
        int fragment = iri.indexOf('#');
        articles.add(fragment < 0 ? iri : iri.substring(0, fragment));
        facts.objects(sentence, Terms.ANCHOR_OF).forEach(text -> quotes.add(facts.label(text)));
      }
    }
    facts.objects(telling, Terms.SAID_BY).forEach(who -> saidBy.add(facts.label(who)));
    facts.objects(telling, Terms.SOURCE_TEXT).forEach(who -> saidBy.add(facts.label(who)));
    facts.objects(telling, Terms.VIA).forEach(who -> via.add(facts.label(who)));
  }

  boolean isEmpty() {
    return sentences.isEmpty();
  }

  int sentences() {
    return sentences.size();
  }

  /** The same as attributes of an edge. */
  Map<String, List<String>> attributes() {
    Map<String, List<String>> attributes = new TreeMap<>();
    Attributes.put(attributes, "article", articles);
    Attributes.put(attributes, "sentence", sentences);
    Attributes.put(attributes, "quote", quotes);
    Attributes.put(attributes, "saidBy", saidBy);
    Attributes.put(attributes, "via", via);
    return attributes;
  }
}
