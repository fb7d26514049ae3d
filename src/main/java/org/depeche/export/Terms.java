package org.depeche.export;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.depeche.rdf.Vocabulary;

/** The terms of the vocabulary that decide how a statement goes into a network. */
final class Terms {

  static final Node TYPE = node("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
  static final Node PREF_LABEL = node(Vocabulary.SKOS + "prefLabel");
  static final Node LABEL = node("http://www.w3.org/2000/01/rdf-schema#label");
  static final Node EVIDENCE = dip("evidence");
  static final Node SENTENCE = dip("sentence");
  static final Node SOURCE_TEXT = dip("sourceText");
  static final Node VIA = dip("via");
  static final Node SAID_BY = node(Vocabulary.PROV + "wasAttributedTo");
  static final Node ANCHOR_OF = node(Vocabulary.NIF + "anchorOf");
  static final Node NOT_BEFORE = dip("notBefore");
  static final Node NOT_AFTER = dip("notAfter");
  static final Node WHEN = dip("when");
  static final Node CONTENT = dip("content");
  static final Node PLACE = dip("place");
  static final Node REPRESENTS = dip("represents");
  static final Node PARTICIPANT = dip("participant");

  /** The classes of acts. */
  static final List<String> ACTS = List.of("Summit", "Letter", "Pledge");

  /** Who does an act, and to whom. */
  static final List<Node> DOERS = List.of(dip("sender"), dip("pledgedBy"));

  static final List<Node> RECEIVERS = List.of(dip("recipient"), dip("pledgedTo"));

  /** What ties an act to a party, place, topic or other act. */
  static final List<Node> OF_ACTS =
      List.of(
          PARTICIPANT,
          PLACE,
          dip("proposedBy"),
          dip("acceptedBy"),
          dip("realisedBy"),
          dip("sender"),
          dip("recipient"),
          dip("carrier"),
          dip("conveys"),
          dip("pledgedBy"),
          dip("pledgedTo"),
          dip("madeAt"),
          dip("disputedBy"),
          dip("topic"));

  /** What classifies a thing is an attribute of it: as a node it would tie all to all. */
  static final Set<Node> CLASSIFYING =
      Set.of(TYPE, dip("status"), dip("bodyType"), node(Vocabulary.SCHEMA + "gender"));

  /** What a node shows in another way than as an attribute. */
  static final Set<Node> ELSEWHERE = Set.of(TYPE, NOT_BEFORE, NOT_AFTER);

  private Terms() {}

  static Node dip(String name) {
    return node(Vocabulary.dip(name));
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }

  /** What an IRI ends in: {@code participant}. */
  static String local(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
