package org.depeche.serve.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.depeche.serve.page.Telling.Passage;
import org.depeche.serve.page.Telling.Step;

/** Evidence as a page shows it: who says so, through whom, and the sentence in its paragraph. */
final class Tellings {

  private final Reading reading;
  private final Story story;

  Tellings(Reading reading) {
    this.reading = reading;
    this.story = reading.story();
  }

  List<Telling> of(List<Node> evidence) {
    return evidence.stream().map(this::telling).toList();
  }

  private Telling telling(Node evidence) {
    List<Node> sentences = story.objects(evidence, Terms.SENTENCE);
    List<Step> chain = new ArrayList<>();
    List<Ref> articles =
        sentences.stream().map(Tellings::article).distinct().map(reading::ref).toList();
    chain.add(new Step("tell.article", articles));
    chain(evidence, chain, new HashSet<>());
    Optional<String> rule = story.object(evidence, Terms.RULE).map(Node::getLiteralLexicalForm);
    return new Telling(chain, sentences.stream().map(this::passage).toList(), rule);
  }

  /** The article that a string stands in. */
  static Node article(Node string) {
    return NodeFactory.createURI(string.getURI().replaceAll("#.*", ""));
  }

  /** Goes out to the report that all is told in, and from there inwards. */
  private void chain(Node evidence, List<Step> chain, Set<Node> seen) {
    if (!seen.add(evidence)) {
      return;
    }
    story.objects(evidence, Terms.WITHIN).forEach(outer -> chain(outer, chain, seen));
    List<Ref> relayers = story.objects(evidence, Terms.VIA).stream().map(reading::ref).toList();
    List<Ref> speakers = new ArrayList<>();
    story.objects(evidence, Terms.SAID_BY).stream().map(reading::ref).forEach(speakers::add);
    story.objects(evidence, Terms.SOURCE_TEXT).stream().map(reading::ref).forEach(speakers::add);
    if (!relayers.isEmpty()) {
      chain.add(new Step("tell.relays", relayers));
    }
    if (!speakers.isEmpty()) {
      chain.add(new Step("tell.says", speakers));
    }
  }

  private Passage passage(Node sentence) {
    Node article = article(sentence);
    Ref title = reading.ref(article);
    Ref place =
        new Ref(title.text(), reading.addresses().page(sentence.getURI()), title.language());
    String published = story.object(article, Terms.PUBLISHED).map(reading::label).orElse("");
    String anchor =
        story.object(sentence, Terms.ANCHOR).map(Node::getLiteralLexicalForm).orElse("");
    return story
        .object(sentence, Terms.CONTEXT)
        .flatMap(context -> story.object(context, Terms.TEXT))
        .map(Node::getLiteralLexicalForm)
        .map(text -> within(text, sentence, place, published))
        .orElseGet(() -> new Passage("", anchor, "", place, published));
  }

  private Passage within(String text, Node sentence, Ref place, String published) {
    int begin = text.offsetByCodePoints(0, index(sentence, Terms.BEGIN));
    int end = text.offsetByCodePoints(0, index(sentence, Terms.END));
    int start = text.lastIndexOf('\n', begin - 1) + 1;
    int stop = text.indexOf('\n', end);
    return new Passage(
        text.substring(Math.min(start, begin), begin),
        text.substring(begin, end),
        text.substring(end, stop < 0 ? text.length() : stop),
        place,
        published);
  }

  /** An offset of a string, in code points. */
  int index(Node string, Node property) {
    return story
        .object(string, property)
        .map(n -> Integer.parseInt(n.getLiteralLexicalForm()))
        .orElse(0);
  }
}
