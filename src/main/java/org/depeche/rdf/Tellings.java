package org.depeche.rdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depeche.claim.Evidence;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/** The evidence of a fact: where it stands, who says so, and what read it. */
final class Tellings {

  private final Iris iris;
  private final Triples triples;
  private final Strings strings;

  Tellings(Iris iris, Triples triples, Strings strings) {
    this.iris = iris;
    this.triples = triples;
    this.strings = strings;
  }

  /**
   * Adds evidence. Numbers go to the pieces in their order, then to the reports that they are told
   * in; a report that holds several has one number.
   *
   * @param subject what it is evidence of
   * @param told what the IRIs of the pieces begin with
   * @param evidences the pieces, in text order
   */
  void add(IRI subject, String told, List<Evidence> evidences) {
    Map<Evidence, IRI> numbered = numbered(told, evidences);
    evidences.forEach(evidence -> triples.add(subject, Terms.EVIDENCE, numbered.get(evidence)));
    numbered.forEach((evidence, iri) -> describe(iri, evidence, numbered));
  }

  private Map<Evidence, IRI> numbered(String told, List<Evidence> evidences) {
    Map<Evidence, IRI> numbered = new LinkedHashMap<>();
    List<Evidence> level = evidences;
    while (!level.isEmpty()) {
      List<Evidence> outer = new ArrayList<>();
      for (Evidence evidence : level) {
        numbered.computeIfAbsent(
            evidence, e -> Triples.iri(iris.evidence(told, numbered.size() + 1)));
        evidence.within().ifPresent(outer::add);
      }
      level = outer;
    }
    return numbered;
  }

  private void describe(IRI iri, Evidence evidence, Map<Evidence, IRI> numbered) {
    triples.add(iri, RDF.TYPE, Terms.EVIDENCE_CLASS);
    triples.add(iri, Terms.SENTENCE, strings.addSentence(evidence.sentence(), evidence.quote()));
    triples.addEntities(iri, PROV.WAS_ATTRIBUTED_TO, evidence.attributedTo());
    triples.addEntities(iri, Terms.VIA, evidence.via());
    evidence.sourceText().ifPresent(text -> triples.addDanish(iri, Terms.SOURCE_TEXT, text));
    evidence.within().ifPresent(report -> triples.add(iri, Terms.WITHIN, numbered.get(report)));
    triples.addPlain(iri, Terms.RULE, evidence.rule());
  }
}
