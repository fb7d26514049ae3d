package org.depeche.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.depeche.serve.page.ArticleView.Claim;
import org.depeche.serve.page.ArticleView.Paragraph;
import org.depeche.serve.page.ArticleView.Piece;
import org.depeche.serve.web.Addresses;

/** Makes the pages of articles: the text, its cited sentences, and what is read off them. */
final class Articles {

  private final Reading reading;
  private final Story story;
  private final Tellings tellings;

  Articles(Reading reading) {
    this.reading = reading;
    this.story = reading.story();
    this.tellings = new Tellings(reading);
  }

  /** The page of an article. */
  ArticleView view(Node article) {
    Optional<Node> context = story.text(article);
    List<Node> cited = context.map(this::cited).orElse(List.of());
    Optional<String> text =
        context.flatMap(c -> story.object(c, Terms.TEXT)).map(Node::getLiteralLexicalForm);
    List<Paragraph> paragraphs =
        text.map(t -> paragraphs(t, cited, article)).orElseGet(() -> alone(cited, article));
    return new ArticleView(facts(article), text.isPresent(), paragraphs);
  }

  private List<Fact> facts(Node article) {
    return story.about(article).stream()
        .filter(fact -> !Terms.NO_FACTS.contains(fact.getPredicate()))
        .filter(fact -> !fact.getPredicate().getURI().endsWith("inLanguage"))
        .map(
            fact ->
                new Fact(
                    reading.property(fact.getPredicate()),
                    List.of(new Fact.Value(reading.ref(fact.getObject()), why(fact)))))
        .toList();
  }

  /** The sentences that something rests on, in the order of the text. */
  private List<Node> cited(Node context) {
    return story.towards(context).stream()
        .filter(fact -> fact.getPredicate().equals(Terms.CONTEXT))
        .map(Triple::getSubject)
        .filter(sentence -> evidence(sentence).findAny().isPresent())
        .sorted(Comparator.comparingInt(sentence -> tellings.index(sentence, Terms.BEGIN)))
        .toList();
  }

  private Stream<Node> evidence(Node sentence) {
    return story.towards(sentence).stream()
        .filter(fact -> fact.getPredicate().equals(Terms.SENTENCE))
        .map(Triple::getSubject);
  }

  private List<Paragraph> alone(List<Node> cited, Node article) {
    return cited.stream()
        .map(
            sentence ->
                new Paragraph(
                    List.of(new Piece(anchorOf(sentence), Addresses.anchor(sentence.getURI()))),
                    claims(sentence, article)))
        .toList();
  }

  private String anchorOf(Node sentence) {
    return story.object(sentence, Terms.ANCHOR).map(Node::getLiteralLexicalForm).orElse("");
  }

  /** Cuts the text into paragraphs at its line ends, but never within a cited sentence. */
  private List<Paragraph> paragraphs(String text, List<Node> cited, Node article) {
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Piece> pieces = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    int at = 0;
    for (Node sentence : cited) {
      int begin = text.offsetByCodePoints(0, tellings.index(sentence, Terms.BEGIN));
      int end = text.offsetByCodePoints(0, tellings.index(sentence, Terms.END));
      if (begin >= at) {
        plain(text.substring(at, begin), paragraphs, pieces, claims);
        String anchor = Addresses.anchor(sentence.getURI());
        pieces.add(new Piece(text.substring(begin, end), anchor));
        claims.addAll(claims(sentence, article));
        at = end;
      }
    }
    plain(text.substring(at) + "\n", paragraphs, pieces, claims);
    return paragraphs;
  }

  private static void plain(
      String text, List<Paragraph> paragraphs, List<Piece> pieces, List<Claim> claims) {
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        if (!pieces.isEmpty()) {
          paragraphs.add(new Paragraph(pieces, claims));
        }
        pieces.clear();
        claims.clear();
      }
      if (!lines[i].isEmpty()) {
        pieces.add(new Piece(lines[i], ""));
      }
    }
  }

  private List<Claim> claims(Node sentence, Node article) {
    String anchor = Addresses.anchor(sentence.getURI());
    List<Claim> claims = new ArrayList<>();
    evidence(sentence)
        .sorted(Comparator.comparing(Node::getURI))
        .forEach(
            evidence ->
                story.towards(evidence).stream()
                    .filter(fact -> fact.getPredicate().equals(Terms.EVIDENCE))
                    .map(Triple::getSubject)
                    .map(thing -> claim(thing, evidence, anchor, article))
                    .forEach(claims::add));
    return claims.stream().distinct().toList();
  }

  private Claim claim(Node thing, Node evidence, String anchor, Node article) {
    List<Node> speakers = new ArrayList<>(story.objects(evidence, Terms.SAID_BY));
    speakers.addAll(story.objects(evidence, Terms.SOURCE_TEXT));
    String saidBy = reading.list(speakers);
    String kind = reading.kind(thing).orElse("");
    if (story.isAct(thing)) {
      ActLine line = new Acts(reading).line(thing);
      return new Claim(
          kind,
          line.title(),
          line.content().orElse(""),
          line.address(),
          anchor,
          saidBy,
          line.why());
    }
    Ref ref = reading.ref(thing);
    List<Triple> standing = standing(thing, article);
    String said =
        standing.stream().map(t -> reading.label(t.getObject())).collect(Collectors.joining(", "));
    String why = standing.stream().filter(story::says).findFirst().map(Articles::why).orElse("");
    return new Claim(kind, ref.text() + ": " + said, "", ref.address(), anchor, saidBy, why);
  }

  private static String why(Triple fact) {
    return Addresses.why(fact.getSubject(), fact.getPredicate(), fact.getObject());
  }

  /** What this article says of the post and state of a person or body. */
  private List<Triple> standing(Node thing, Node article) {
    Graph graph = reading.graphOf(article);
    return Stream.of(Terms.POST, Terms.REPRESENTS)
        .flatMap(property -> graph.stream(thing, property, Node.ANY))
        .toList();
  }
}
