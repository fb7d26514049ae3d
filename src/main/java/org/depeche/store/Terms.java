package org.depeche.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.depeche.claim.ActId;

/** The terms of the vocabulary that the store itself reads or writes. */
final class Terms {

  static final Node TYPE = term("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "type");
  static final Node SUB_CLASS_OF = term("http://www.w3.org/2000/01/rdf-schema#", "subClassOf");

  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  static final Node PREF_LABEL = term(SKOS, "prefLabel");
  static final Node ALT_LABEL = term(SKOS, "altLabel");

  static final String DIP = "https://w3id.org/depeche/ontology#";
  static final Node REPRESENTS = term(DIP, "represents");
  static final Node PERSON = term(DIP, "Person");
  static final Node POST = term(DIP, "post");
  static final Node SUMMIT = term(DIP, "Summit");
  static final Node LETTER = term(DIP, "Letter");
  static final Node PLEDGE = term(DIP, "Pledge");
  static final Node PARTICIPANT = term(DIP, "participant");
  static final Node PLACE = term(DIP, "place");
  static final Node STATUS = term(DIP, "status");
  static final Node REALISED_BY = term(DIP, "realisedBy");
  static final Node SENDER = term(DIP, "sender");
  static final Node RECIPIENT = term(DIP, "recipient");
  static final Node CONVEYS = term(DIP, "conveys");
  static final Node PLEDGED_BY = term(DIP, "pledgedBy");
  static final Node PLEDGED_TO = term(DIP, "pledgedTo");
  static final Node CONTENT = term(DIP, "content");
  static final Node CONDITION = term(DIP, "condition");
  static final Node DUE_BY = term(DIP, "dueBy");
  static final Node MADE_AT = term(DIP, "madeAt");
  static final Node WHEN = term(DIP, "when");
  static final Node NOT_BEFORE = term(DIP, "notBefore");
  static final Node NOT_AFTER = term(DIP, "notAfter");
  static final Node EVIDENCE = term(DIP, "evidence");
  static final Node SENTENCE = term(DIP, "sentence");
  static final Node WITHIN = term(DIP, "within");
  static final Node RULE = term(DIP, "rule");
  static final Node TELLING = term(DIP, "telling");

  static final String EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";

  private static final String NIF =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
  static final Node ANCHOR_OF = term(NIF, "anchorOf");
  static final Node IS_STRING = term(NIF, "isString");
  static final Node REFERENCE_CONTEXT = term(NIF, "referenceContext");
  static final Node SOURCE_URL = term(NIF, "sourceUrl");
  static final Node STANDS_FOR = term("http://www.w3.org/2005/11/its/rdf#", "taIdentRef");

  static final Node SAME_AS = term("http://www.w3.org/2002/07/owl#", "sameAs");

  private static final String SCHEMA = "http://schema.org/";
  static final Node CONTAINED_IN = term(SCHEMA, "containedInPlace");
  static final Node PUBLISHED = term(SCHEMA, "datePublished");
  static final Node DIGEST = term(SCHEMA, "sha256");
  static final Node FORMAT = term(SCHEMA, "version");
  static final Node KEYWORD = term(SCHEMA, "keywords");
  static final Node IS_VERSION_OF = term("http://purl.org/dc/terms/", "isVersionOf");
  static final Node URI_SPACE = term("http://rdfs.org/ns/void#", "uriSpace");

  private Terms() {}

  /** Who meets, writes or promises. */
  static Node doer(ActId.Kind kind) {
    return switch (kind) {
      case SUMMIT -> PARTICIPANT;
      case LETTER -> SENDER;
      case PLEDGE -> PLEDGED_BY;
    };
  }

  /** To whom someone writes or promises. */
  static Node addressee(ActId.Kind kind) {
    return kind == ActId.Kind.LETTER ? RECIPIENT : PLEDGED_TO;
  }

  private static Node term(String namespace, String name) {
    return NodeFactory.createURI(namespace + name);
  }
}
