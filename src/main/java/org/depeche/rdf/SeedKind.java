package org.depeche.rdf;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** The sorts of thing that authority files describe, and the properties that each may have. */
enum SeedKind {
  /** A sovereign state. */
  STATE(
      Terms.STATE,
      Terms.ISO_CODE,
      Terms.ADJECTIVE,
      Terms.INHABITANT,
      Terms.INHABITANT_PLURAL,
      Terms.CAPITAL,
      Terms.STAND_IN,
      Terms.schema("foundingDate"),
      Terms.schema("dissolutionDate")),
  /** An international body, an institution of a state, or a medium. */
  ORGANIZATION(Terms.ORGANIZATION, Terms.BODY_TYPE, Terms.REPRESENTS),
  /** A leader, minister or envoy. */
  PERSON(Terms.PERSON, Terms.GENDER, Terms.OFFICE),
  /** An office that a person holds or held. */
  OFFICE(Terms.OFFICE_CLASS, Terms.POST, Terms.REPRESENTS, Terms.FROM, Terms.UNTIL),
  /** A place that is no state. */
  PLACE(Terms.PLACE, Terms.CONTAINED_IN_PLACE);

  private final IRI type;
  private final Set<IRI> properties;

  SeedKind(IRI type, IRI... properties) {
    this.type = type;
    Set<IRI> all = new HashSet<>(Arrays.asList(properties));
    all.addAll(common());
    this.properties = Set.copyOf(all);
  }

  private static Set<IRI> common() {
    return Set.of(
        RDF.TYPE,
        RDFS.COMMENT,
        RDFS.SEEALSO,
        SKOS.PREF_LABEL,
        SKOS.ALT_LABEL,
        SKOS.NOTE,
        OWL.SAMEAS,
        DCTERMS.SOURCE);
  }

  /** The kind that the subject's class makes it; refuses another class or property. */
  static SeedKind of(SeedSubject subject) {
    IRI type = subject.type();
    Optional<SeedKind> kind = Arrays.stream(values()).filter(k -> k.type.equals(type)).findFirst();
    SeedKind known =
        kind.orElseThrow(
            () ->
                subject.fault(
                    "is a <" + type + ">, expected State, Organization, Person, Office or Place"));
    subject.expectOnly(known.properties);
    return known;
  }
}
