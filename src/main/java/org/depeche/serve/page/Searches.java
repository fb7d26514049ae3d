package org.depeche.serve.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.depeche.serve.page.SearchView.Claim;
import org.depeche.serve.page.SearchView.Hit;
import org.depeche.serve.search.Found;
import org.depeche.serve.search.Index;

/** Makes what a search answers. */
final class Searches {

  private static final int MOST = 60;

  private final Reading reading;
  private final Story story;

  Searches(Reading reading) {
    this.reading = reading;
    this.story = reading.story();
  }

  SearchView view(String query, Index index) {
    List<Found> found = index.find(query, 2 * MOST);
    return new SearchView(
        query,
        found.stream().filter(f -> f.entry().isName()).limit(MOST).map(this::name).toList(),
        found.stream().filter(f -> !f.entry().isName()).limit(MOST).map(this::sentence).toList());
  }

  private Hit name(Found found) {
    Node thing = NodeFactory.createURI(found.entry().iri());
    Ref ref = reading.ref(thing);
    String kind = reading.kind(thing).orElseGet(() -> reading.property(Terms.TOPIC));
    return new Hit(found.entry().iri(), ref, kind, found.pieces(), List.of());
  }

  private Hit sentence(Found found) {
    Node sentence = NodeFactory.createURI(found.entry().iri());
    Node article = Tellings.article(sentence);
    Ref title = reading.ref(article);
    Ref ref = new Ref(title.text(), reading.addresses().page(sentence.getURI()), title.language());
    String published = story.object(article, Terms.PUBLISHED).map(reading::label).orElse("");
    List<Claim> claims =
        subjects(sentence, Terms.SENTENCE)
            .flatMap(evidence -> subjects(evidence, Terms.EVIDENCE))
            .distinct()
            .map(this::claim)
            .toList();
    return new Hit(found.entry().iri(), ref, published, found.pieces(), claims);
  }

  private Claim claim(Node thing) {
    String why = story.isAct(thing) ? new Acts(reading).why(thing) : "";
    return new Claim(reading.ref(thing), why);
  }

  private Stream<Node> subjects(Node object, Node property) {
    return story.towards(object).stream()
        .filter(fact -> fact.getPredicate().equals(property))
        .map(Triple::getSubject);
  }

  /** The same for programs. */
  static Map<String, Object> json(SearchView view, String origin) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("query", view.query());
    answer.put("names", view.names().stream().map(hit -> json(hit, origin)).toList());
    answer.put("sentences", view.sentences().stream().map(hit -> json(hit, origin)).toList());
    return answer;
  }

  private static Map<String, Object> json(Hit hit, String origin) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("iri", hit.iri());
    one.put("label", hit.ref().text());
    one.put("note", hit.note());
    one.put("text", hit.text());
    String address = hit.ref().address();
    one.put("page", address.startsWith("/") ? origin + address : address);
    if (!hit.claims().isEmpty()) {
      one.put("claims", hit.claims().stream().map(c -> origin + c.ref().address()).toList());
    }
    return one;
  }
}
