package org.depeche.serve;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.depeche.store.Store;

/** Pages for people: what is known of a thing, who says so, and in which sentence. */
final class ThingPages {

  private static final String NIF =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
  private static final Node ANCHOR = NodeFactory.createURI(NIF + "anchorOf");
  private static final Node TEXT = NodeFactory.createURI(NIF + "isString");
  private static final Node CONTEXT = NodeFactory.createURI(NIF + "referenceContext");
  private static final Node BEGIN = NodeFactory.createURI(NIF + "beginIndex");
  private static final Node END = NodeFactory.createURI(NIF + "endIndex");
  private static final Node SAID_BY =
      NodeFactory.createURI("http://www.w3.org/ns/prov#wasAttributedTo");
  private static final int MOST_ACTS = 200;

  private final Store store;

  ThingPages(Store store) {
    this.store = store;
  }

  private String base() {
    return store.names().base().iri();
  }

  private <T> T read(java.util.function.Function<Story, T> reading) {
    return store.read(() -> reading.apply(new Story(store.data().getDefaultGraph(), base())));
  }

  /** {@code /}: what is in the graph. */
  void front(Exchange exchange) throws IOException {
    exchange.send(Exchange.HTML, read(this::front).bytes());
  }

  private Html front(Story story) {
    Html page =
        new Html("What Danish news says about diplomacy")
            .element(
                "p",
                "Who promised what, who met whom, who wrote to whom – each with the sentence that says so.");
    acts(page, story, "Pledge", "Promises");
    acts(page, story, "Letter", "Letters");
    acts(page, story, "Summit", "Meetings");
    return page;
  }

  private void acts(Html page, Story story, String type, String title) {
    List<Node> acts = story.ofType(type);
    page.element("h2", title + " (" + acts.size() + ")").open("ul");
    for (Node act : acts.subList(0, Math.min(MOST_ACTS, acts.size()))) {
      page.open("li").link(Links.address(act.getURI(), base()), line(story, act)).close("li");
    }
    page.close("ul");
  }

  /** An act in a line: who, what or to whom, when. */
  private static String line(Story story, Node act) {
    String doers =
        names(story, act, "pledgedBy")
            + names(story, act, "participant")
            + names(story, act, "sender");
    String to = names(story, act, "recipient");
    String content = story.object(act, Story.dip("content")).map(story::label).orElse("");
    String place = names(story, act, "place");
    String when = story.object(act, Story.dip("when")).map(story::label).orElse("");
    return doers
        + (to.isEmpty() ? "" : " → " + to)
        + (content.isEmpty() ? "" : ": " + content)
        + (place.isEmpty() ? "" : ", " + place)
        + (when.isEmpty() ? "" : " (" + when + ")");
  }

  private static String names(Story story, Node act, String property) {
    return story.objects(act, Story.dip(property)).stream()
        .map(story::label)
        .collect(Collectors.joining(", "));
  }

  /** {@code /page/x}. */
  void page(Exchange exchange) throws IOException {
    String path = exchange.path().substring("/page/".length());
    Node thing = NodeFactory.createURI(base() + "id/" + path.replace(" ", "%20"));
    Optional<Node> survivor = read(story -> story.survivor(thing));
    Optional<Html> page = read(story -> thing(story, thing));
    if (survivor.isPresent()) {
      exchange.redirect(Links.address(survivor.get().getURI(), base()));
    } else if (page.isPresent()) {
      exchange.send(Exchange.HTML, page.get().bytes());
    } else {
      exchange.problem(404, "nothing is known of it");
    }
  }

  private Optional<Html> thing(Story story, Node thing) {
    List<Triple> facts = story.about(thing);
    if (facts.isEmpty()) {
      return Optional.empty();
    }
    Html page = new Html(story.isAct(thing) ? line(story, thing) : story.label(thing));
    story.towards(thing).stream()
        .filter(t -> t.getPredicate().getURI().endsWith("sourceUrl"))
        .findFirst()
        .ifPresent(t -> article(page, story, t.getSubject()));
    facts(page, story, facts);
    evidence(page, story, thing);
    inverse(page, story, thing);
    return Optional.of(
        page.open("p")
            .link("/data/" + path(thing) + ".ttl", "Turtle")
            .text(" ")
            .link("/data/" + path(thing) + ".jsonld", "JSON-LD")
            .close("p"));
  }

  private String path(Node thing) {
    return thing.getURI().substring((base() + "id/").length());
  }

  private void facts(Html page, Story story, List<Triple> facts) {
    page.open("table");
    for (Triple fact : facts) {
      String name = Links.shortened(fact.getPredicate().getURI(), base());
      if (!name.equals("evidence") && !name.equals("isString")) {
        page.open("tr").element("th", name).open("td");
        value(page, story, fact.getObject());
        page.close("td").close("tr");
      }
    }
    page.close("table");
  }

  private void value(Html page, Story story, Node node) {
    if (node.isURI()) {
      page.link(Links.address(node.getURI(), base()), story.label(node));
    } else {
      page.text(story.label(node));
    }
  }

  private void evidence(Html page, Story story, Node thing) {
    List<Node> tellings = story.objects(thing, Story.dip("evidence"));
    if (tellings.isEmpty()) {
      return;
    }
    page.element("h2", "Who says so");
    for (Node telling : tellings) {
      telling(page, story, telling);
    }
  }

  private void telling(Html page, Story story, Node telling) {
    page.open("blockquote");
    for (Node sentence : story.objects(telling, Story.dip("sentence"))) {
      page.open("p").open("mark");
      story.object(sentence, ANCHOR).ifPresent(a -> page.text(story.label(a)));
      page.close("mark").close("p");
      page.open("p").link(Links.address(sentence.getURI(), base()), "in the article").close("p");
    }
    says(page, story, telling, SAID_BY, "Said by ");
    says(page, story, telling, Story.dip("sourceText"), "Said by ");
    says(page, story, telling, Story.dip("via"), "Relayed by ");
    says(page, story, telling, Story.dip("rule"), "Read by the rule ");
    story.objects(telling, Story.dip("within")).forEach(w -> telling(page, story, w));
    page.close("blockquote");
  }

  private void says(Html page, Story story, Node telling, Node property, String words) {
    for (Node who : story.objects(telling, property)) {
      page.open("p").text(words);
      value(page, story, who);
      page.close("p");
    }
  }

  private void inverse(Html page, Story story, Node thing) {
    List<Node> acts =
        story.towards(thing).stream()
            .map(Triple::getSubject)
            .filter(story::isAct)
            .distinct()
            .toList();
    if (acts.isEmpty()) {
      return;
    }
    page.element("h2", "Acts").open("ul");
    for (Node act : acts.subList(0, Math.min(MOST_ACTS, acts.size()))) {
      page.open("li").link(Links.address(act.getURI(), base()), line(story, act)).close("li");
    }
    page.close("ul");
  }

  /** The text of an article with the sentences that facts rest on highlighted. */
  private void article(Html page, Story story, Node context) {
    Optional<String> text = story.object(context, TEXT).map(Node::getLiteralLexicalForm);
    if (text.isEmpty()) {
      return;
    }
    List<Node> sentences =
        story.towards(context).stream()
            .filter(t -> t.getPredicate().equals(CONTEXT))
            .map(Triple::getSubject)
            .filter(
                s ->
                    story.towards(s).stream()
                        .anyMatch(t -> t.getPredicate().equals(Story.dip("sentence"))))
            .sorted(java.util.Comparator.comparingInt(s -> index(story, s, BEGIN)))
            .toList();
    int at = 0;
    page.open("article");
    for (Node sentence : sentences) {
      int begin = index(story, sentence, BEGIN);
      int end = index(story, sentence, END);
      if (begin >= at) {
        page.text(slice(text.get(), at, begin));
        page.element("mark", slice(text.get(), begin, end), "id", "c" + begin + "-" + end);
        at = end;
      }
    }
    page.text(slice(text.get(), at, text.get().codePointCount(0, text.get().length())))
        .close("article");
  }

  private static int index(Story story, Node sentence, Node property) {
    return story
        .object(sentence, property)
        .map(n -> Integer.parseInt(n.getLiteralLexicalForm()))
        .orElse(0);
  }

  private static String slice(String text, int begin, int end) {
    int from = text.offsetByCodePoints(0, begin);
    return text.substring(from, text.offsetByCodePoints(from, end - begin));
  }
}
