package org.depeche.rdf;

import java.util.Locale;
import org.depeche.claim.Entity;
import org.depeche.claim.EntityId;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** What an article says of an entity that it names. */
final class EntityFacts {

  private final Iris iris;
  private final Triples triples;
  private final Strings strings;
  private final Tellings tellings;

  EntityFacts(Iris iris, Triples triples, Strings strings, Tellings tellings) {
    this.iris = iris;
    this.triples = triples;
    this.strings = strings;
    this.tellings = tellings;
  }

  void add(Entity entity) {
    EntityId id = entity.id();
    IRI subject = Triples.iri(iris.entity(id));
    triples.add(subject, RDF.TYPE, type(id.kind()));
    triples.addDanish(subject, SKOS.PREF_LABEL, entity.prefLabel());
    entity.altLabels().forEach(label -> triples.addDanish(subject, SKOS.ALT_LABEL, label));
    if (id.kind() == EntityId.Kind.STATE) {
      triples.addPlain(subject, Terms.ISO_CODE, id.slug().toUpperCase(Locale.ROOT));
    }
    triples.addEntities(subject, Terms.REPRESENTS, entity.represents());
    entity.posts().forEach(post -> triples.addDanish(subject, Terms.POST, post));
    entity.mentions().forEach(mention -> strings.addMention(mention, subject));
    tellings.add(subject, iris.toldOf(entity.article(), id), entity.evidence());
  }

  private static IRI type(EntityId.Kind kind) {
    return switch (kind) {
      case PERSON -> Terms.PERSON;
      case STATE -> Terms.STATE;
      case ORGANIZATION -> Terms.ORGANIZATION;
      case PLACE -> Terms.PLACE;
    };
  }
}
