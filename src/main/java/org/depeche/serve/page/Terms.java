package org.depeche.serve.page;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.depeche.rdf.Vocabulary;

/** The terms of the vocabulary that pages treat each in its own way. */
final class Terms {

  static final Node TYPE = RDF.type.asNode();
  static final Node LABEL = RDFS.label.asNode();
  static final Node COMMENT = RDFS.comment.asNode();
  static final Node PREF_LABEL = SKOS.prefLabel.asNode();
  static final Node ALT_LABEL = SKOS.altLabel.asNode();
  static final Node SAME_AS = OWL2.sameAs.asNode();
  static final Node EVIDENCE = dip("evidence");
  static final Node SENTENCE = dip("sentence");
  static final Node TELLING = dip("telling");
  static final Node WITHIN = dip("within");
  static final Node VIA = dip("via");
  static final Node RULE = dip("rule");
  static final Node SOURCE_TEXT = dip("sourceText");
  static final Node SAID_BY = node(Vocabulary.PROV + "wasAttributedTo");
  static final Node ANCHOR = node(Vocabulary.NIF + "anchorOf");
  static final Node TEXT = node(Vocabulary.NIF + "isString");
  static final Node CONTEXT = node(Vocabulary.NIF + "referenceContext");
  static final Node SOURCE_URL = node(Vocabulary.NIF + "sourceUrl");
  static final Node BEGIN = node(Vocabulary.NIF + "beginIndex");
  static final Node END = node(Vocabulary.NIF + "endIndex");
  static final Node SENTENCE_CLASS = node(Vocabulary.NIF + "Sentence");
  static final Node ARTICLE = node(Vocabulary.SCHEMA + "NewsArticle");
  static final Node ORGANIZATION = node(Vocabulary.SCHEMA + "Organization");
  static final Node PLACE_CLASS = node(Vocabulary.SCHEMA + "Place");
  static final Node PUBLISHED = node(Vocabulary.SCHEMA + "datePublished");
  static final Node HEADLINE = node(Vocabulary.SCHEMA + "headline");
  static final Node WHEN = dip("when");
  static final Node NOT_BEFORE = dip("notBefore");
  static final Node NOT_AFTER = dip("notAfter");
  static final Node CONTENT = dip("content");
  static final Node CONDITION = dip("condition");
  static final Node DUE_BY = dip("dueBy");
  static final Node PLACE = dip("place");
  static final Node STATUS = dip("status");
  static final Node POST = dip("post");
  static final Node REPRESENTS = dip("represents");
  static final Node OFFICE = dip("office");
  static final Node TOPIC = dip("topic");
  static final Node TOPICS = dip("Topics");
  static final Node FROM = dip("from");
  static final Node UNTIL = dip("until");

  /** The classes of acts, as the paths of their IRIs have them. */
  static final List<String> ACTS = List.of("pledge", "letter", "summit");

  /** What a page does not list as a fact: it shows it in another way, or not at all. */
  static final List<Node> NO_FACTS =
      List.of(TYPE, PREF_LABEL, EVIDENCE, TELLING, TEXT, NOT_BEFORE, NOT_AFTER, HEADLINE);

  /** In which order facts are listed; all others follow. */
  static final List<Node> FIRST =
      List.of(
          CONTENT,
          dip("pledgedBy"),
          dip("pledgedTo"),
          dip("sender"),
          dip("recipient"),
          dip("carrier"),
          dip("participant"),
          WHEN,
          PLACE,
          STATUS,
          dip("proposedBy"),
          dip("acceptedBy"),
          CONDITION,
          DUE_BY,
          TOPIC,
          dip("disputedBy"),
          POST,
          REPRESENTS,
          OFFICE,
          ALT_LABEL);

  private Terms() {}

  static Node dip(String name) {
    return node(Vocabulary.dip(name));
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }
}
