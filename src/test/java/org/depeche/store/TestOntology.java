package org.depeche.store;

import java.nio.charset.StandardCharsets;

/** A small ontology with a few shapes, for tests that break them on purpose. */
public final class TestOntology {

  private static final String TERMS =
      """
      @prefix dip: <https://w3id.org/depeche/ontology#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      dip:Summit rdfs:subClassOf dip:Act .
      dip:Letter rdfs:subClassOf dip:Act .
      dip:Pledge rdfs:subClassOf dip:Act .
      """;
  private static final String SHAPES =
      """
      @prefix dip: <https://w3id.org/depeche/ontology#> .
      @prefix sh: <http://www.w3.org/ns/shacl#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      <urn:shape:act> a sh:NodeShape ; sh:targetClass dip:Act ;
        sh:property [ sh:path dip:evidence ; sh:minCount 1 ; sh:message "an act needs evidence" ] ;
        sh:property [ sh:path dip:when ; sh:maxCount 1 ; sh:message "an act has one time" ] .
      <urn:shape:pledge> a sh:NodeShape ; sh:targetClass dip:Pledge ;
        sh:property [ sh:path dip:content ; sh:minCount 1 ; sh:maxCount 1 ; sh:maxLength 200 ;
          sh:message "a pledge has one content of at most 200 characters" ] .
      <urn:shape:party> a sh:NodeShape ; sh:targetObjectsOf dip:participant ;
        sh:property [ sh:path skos:prefLabel ; sh:minCount 1 ; sh:message "a party has a name" ] .
      """;

  private TestOntology() {}

  public static Ontology load() {
    return Ontology.of(
        TERMS.getBytes(StandardCharsets.UTF_8), SHAPES.getBytes(StandardCharsets.UTF_8));
  }
}
