package org.depeche.serve.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.depeche.serve.web.Addresses;
import org.depeche.serve.web.Language;
import org.depeche.serve.web.Texts;
import org.depeche.store.Store;

/** The graph in the words of one language, within a transaction of the caller's. */
final class Reading {

  private static final List<String> CLASSES =
      List.of("Person", "State", "Summit", "Letter", "Pledge", "Office", "Evidence");

  private final Store store;
  private final Story story;
  private final Graph ontology;
  private final Language language;
  private final Addresses addresses;
  private final Times times;

  Reading(Store store, Language language) {
    String base = store.names().base().iri();
    this.store = store;
    this.story = new Story(store.data().getDefaultGraph(), base);
    this.ontology = store.data().getGraph(store.names().ontology());
    this.language = language;
    this.addresses = new Addresses(base);
    this.times = new Times(language);
  }

  Story story() {
    return story;
  }

  Graph ontology() {
    return ontology;
  }

  Times times() {
    return times;
  }

  Addresses addresses() {
    return addresses;
  }

  String say(String key, Object... values) {
    return Texts.of(language, key, values);
  }

  /** The thing that an IRI's path names. */
  Node thing(String path) {
    return NodeFactory.createURI(base() + "id/" + path);
  }

  String base() {
    return store.names().base().iri();
  }

  /** What one article supports, by the IRI of the article. */
  Graph graphOf(Node article) {
    String id = article.getURI().substring((base() + "id/article/").length());
    return store.data().getGraph(NodeFactory.createURI(base() + "graph/article/" + id));
  }

  /** The text of the language among these, else one without a language, else any. */
  private Optional<Node> best(List<Node> labels) {
    return labels.stream()
        .filter(Node::isLiteral)
        .min(
            Comparator.comparingInt(
                (Node l) ->
                    l.getLiteralLanguage().equals(language.tag())
                        ? 0
                        : l.getLiteralLanguage().isEmpty() ? 1 : 2));
  }

  /** What the ontology says of a term in the language; empty where it says nothing. */
  Optional<String> term(Node term, Node property) {
    List<Node> texts =
        ontology.stream(term, property, Node.ANY)
            .map(Triple::getObject)
            .sorted(Comparator.comparing(Node::toString))
            .toList();
    return best(texts).map(Node::getLiteralLexicalForm);
  }

  /** What a property or class is called. */
  String property(Node property) {
    String local = addresses.shortened(property.getURI());
    return term(property, Terms.LABEL)
        .or(() -> Texts.find(language, "term." + local))
        .orElse(local);
  }

  /** What sort of thing it is; empty where that is not known. */
  Optional<String> kind(Node thing) {
    List<Node> types = story.objects(thing, Terms.TYPE);
    return CLASSES.stream()
        .map(Terms::dip)
        .filter(types::contains)
        .findFirst()
        .map(this::property)
        .or(() -> types.stream().map(this::property).findFirst());
  }

  /** The name to show of a thing, or the text of a literal. */
  String label(Node node) {
    return ref(node).text();
  }

  /** A thing or text as a page names it. */
  Ref ref(Node node) {
    if (node.isLiteral()) {
      return literal(node);
    }
    if (story.isAct(node)) {
      return new Ref(new Acts(this).line(node).title(), addresses.page(node.getURI()), "");
    }
    List<Node> names = story.objects(node, Terms.PREF_LABEL);
    return best(names)
        .map(name -> new Ref(name.getLiteralLexicalForm(), addresses.page(node.getURI()), ""))
        .orElseGet(() -> unnamed(node));
  }

  private Ref literal(Node node) {
    String text = node.getLiteralLexicalForm();
    if (Times.isTime(node)) {
      return Ref.plain(times.of(text));
    }
    String tag = node.getLiteralLanguage();
    return new Ref(text, "", tag.equals(language.tag()) ? "" : tag);
  }

  private Ref unnamed(Node node) {
    String iri = node.getURI();
    if (ontology.contains(node, Node.ANY, Node.ANY)) {
      boolean topic = ontology.contains(node, Node.ANY, Terms.TOPICS);
      return new Ref(property(node), topic ? topic(node) : "", "");
    }
    if (iri.contains("/office/")) {
      return Ref.plain(office(node));
    }
    if (story.objects(node, Terms.TYPE).contains(Terms.ARTICLE)) {
      return new Ref(story.title(node), addresses.page(iri), language == Language.DA ? "" : "da");
    }
    return new Ref(part(node).orElse(addresses.shortened(iri)), addresses.page(iri), "");
  }

  /** What is named after something else: a sentence, evidence, a telling. */
  private Optional<String> part(Node node) {
    String iri = node.getURI();
    if (iri.contains("#char=")) {
      return Optional.of(say("ref.sentence", label(Tellings.article(node))));
    }
    int evidence = iri.lastIndexOf("/evidence/");
    if (evidence > 0) {
      Node told = NodeFactory.createURI(iri.substring(0, evidence));
      String number = iri.substring(evidence + "/evidence/".length());
      return Optional.of(say("ref.evidence", number, label(told)));
    }
    return story.survivor(node).map(this::label);
  }

  /** The page of a topic of the ontology. */
  String topic(Node topic) {
    return "/page/topic/" + addresses.shortened(topic.getURI());
  }

  private String office(Node office) {
    String what =
        Stream.of(Terms.POST, Terms.REPRESENTS)
            .flatMap(p -> story.objects(office, p).stream().limit(1))
            .map(this::label)
            .collect(Collectors.joining(", "));
    String from = story.object(office, Terms.FROM).map(this::label).orElse("");
    String until = story.object(office, Terms.UNTIL).map(this::label).orElse("");
    return from.isEmpty() && until.isEmpty() ? what : what + " (" + from + "–" + until + ")";
  }

  /** Names in a row: {@code A, B og C}. */
  String list(List<Node> nodes) {
    List<String> names = nodes.stream().map(this::label).toList();
    if (names.size() < 2) {
      return String.join("", names);
    }
    int last = names.size() - 1;
    return say("list.and", String.join(", ", names.subList(0, last)), names.get(last));
  }
}
