package org.depeche.serve.page;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.depeche.rdf.Vocabulary;

/** The queries behind pages that show more than one thing: each gives what such a page shows. */
final class Behind {

  private static final String ACTS = "FILTER ( ?class IN ( dip:Summit, dip:Letter, dip:Pledge ) )";
  private static final String OWN = "FILTER ( ?property NOT IN ( dip:evidence, dip:telling ) )";

  private Behind() {}

  private static String construct(String template, String... where) {
    return prefix("dip")
        + prefix("nif")
        + prefix("skos")
        + "CONSTRUCT { "
        + template
        + " }\nWHERE {\n  "
        + String.join("\n  ", where)
        + "\n}\n";
  }

  private static String prefix(String name) {
    return "PREFIX " + name + ": <" + Vocabulary.PREFIXES.get(name) + ">\n";
  }

  /** What the list of a kind shows: {@code pledge}, {@code person}. */
  static String kind(String kind) {
    Node type = Overview.CLASSES.get(kind);
    return type == null ? acts(kind) : things(type);
  }

  private static String acts(String kind) {
    String type = Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
    return construct("?act ?property ?value", "?act a dip:" + type + " ; ?property ?value .", OWN);
  }

  /** Articles, or those things of a class that acts involve or articles tell of. */
  private static String things(Node type) {
    String thing = "?thing a " + term(type) + " ; a ?type ; skos:prefLabel ?name .";
    return type.equals(Terms.ARTICLE)
        ? construct(
            "?article ?property ?value", "?article a " + term(type) + " ; ?property ?value .")
        : construct(
            "?thing a ?type ; skos:prefLabel ?name . ?act ?role ?thing",
            thing,
            "OPTIONAL { ?act ?role ?thing ; a ?class . " + ACTS + " }",
            "FILTER ( BOUND(?act) || EXISTS { ?thing dip:evidence ?said } )");
  }

  /** Acts of a year, or of a month that they are known to. */
  static String period(String period) {
    String within = "STRSTARTS(STR(?first), \"" + period + "\")";
    boolean isYear = period.length() == 4;
    return construct(
        "?act ?property ?value",
        "?act a ?class ; ?property ?value .",
        ACTS,
        OWN,
        "OPTIONAL { ?act dip:notBefore ?from }",
        "OPTIONAL { ?act dip:notAfter ?to }",
        "BIND ( COALESCE(?from, ?to) AS ?first )",
        "BIND ( COALESCE(?to, ?from) AS ?last )",
        "FILTER ( " + (isYear ? within : within + " && " + within.replace("first", "last")) + " )");
  }

  /** Acts about a topic. */
  static String topic(Node topic) {
    return construct(
        "?act ?property ?value", "?act dip:topic " + term(topic) + " ; ?property ?value .", OWN);
  }

  /** A fact with what the articles that say so rest it on. */
  static String fact(Triple fact) {
    String subject = term(fact.getSubject());
    String said = term(fact.getPredicate()) + " " + term(fact.getObject());
    return construct(
        subject
            + " "
            + said
            + " . "
            + subject
            + " dip:evidence ?evidence . ?evidence ?property ?value . ?sentence nif:anchorOf ?text",
        subject + " " + said + " .",
        "OPTIONAL {",
        "  GRAPH ?article { ?told " + said + " ; dip:evidence ?evidence }",
        "  " + subject + " dip:evidence ?evidence .",
        "  ?evidence ?property ?value ; dip:sentence ?sentence .",
        "  ?sentence nif:anchorOf ?text",
        "}");
  }

  /** What there is of each class. */
  static String counts() {
    return "SELECT ?class (COUNT(?thing) AS ?count)\nWHERE { ?thing a ?class }\n"
        + "GROUP BY ?class\nORDER BY DESC(?count) ?class\n";
  }

  /** All that is said of one thing. */
  static String thing(Node thing) {
    return "SELECT ?property ?value WHERE { " + term(thing) + " ?property ?value }";
  }

  private static String term(Node node) {
    return NodeFmtLib.strNT(node);
  }
}
