package org.depeche.rdf;

import org.depeche.claim.Act;
import org.depeche.claim.ActId;
import org.depeche.claim.Facts;
import org.depeche.claim.Letter;
import org.depeche.claim.Pledge;
import org.depeche.claim.Summit;
import org.depeche.claim.When;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/** What an article tells of a summit, letter or pledge. */
final class ActFacts {

  private final Iris iris;
  private final Triples triples;
  private final Tellings tellings;

  ActFacts(Iris iris, Triples triples, Tellings tellings) {
    this.iris = iris;
    this.triples = triples;
    this.tellings = tellings;
  }

  void add(Act act) {
    IRI subject = iri(act.article(), act.id());
    triples.add(subject, RDF.TYPE, type(act.id().kind()));
    if (act instanceof Summit summit) {
      addSummit(subject, summit);
    } else if (act instanceof Letter letter) {
      addLetter(subject, letter);
    } else if (act instanceof Pledge pledge) {
      addPledge(subject, pledge);
    }
    addFacts(subject, act.facts());
    tellings.add(subject, subject.stringValue(), act.facts().evidence());
  }

  private static IRI type(ActId.Kind kind) {
    return switch (kind) {
      case SUMMIT -> Terms.dip("Summit");
      case LETTER -> Terms.dip("Letter");
      case PLEDGE -> Terms.dip("Pledge");
    };
  }

  private void addSummit(IRI subject, Summit summit) {
    triples.add(subject, Terms.STATUS, Terms.dip(summit.status().term()));
    triples.addEntities(subject, Terms.PARTICIPANT, summit.participants());
    triples.addEntities(subject, Terms.PLACE_OF, summit.place().stream().toList());
    triples.addEntities(subject, Terms.PROPOSED_BY, summit.proposedBy());
    triples.addEntities(subject, Terms.ACCEPTED_BY, summit.acceptedBy());
  }

  private void addLetter(IRI subject, Letter letter) {
    triples.addEntities(subject, Terms.SENDER, letter.senders());
    triples.addEntities(subject, Terms.RECIPIENT, letter.recipients());
    triples.addEntities(subject, Terms.CARRIER, letter.carriers());
    for (ActId conveyed : letter.conveys()) {
      triples.add(subject, Terms.CONVEYS, iri(letter.article(), conveyed));
    }
  }

  private void addPledge(IRI subject, Pledge pledge) {
    triples.addEntities(subject, Terms.PLEDGED_BY, pledge.pledgedBy());
    triples.addEntities(subject, Terms.PLEDGED_TO, pledge.pledgedTo());
    triples.addDanish(subject, Terms.CONTENT, pledge.content());
    pledge.condition().ifPresent(text -> triples.addDanish(subject, Terms.CONDITION, text));
    triples.addDay(subject, Terms.DUE_BY, pledge.dueBy());
    pledge
        .madeAt()
        .ifPresent(act -> triples.add(subject, Terms.MADE_AT, iri(pledge.article(), act)));
  }

  private void addFacts(IRI subject, Facts facts) {
    facts.when().ifPresent(when -> addTime(subject, when));
    facts.topics().forEach(topic -> triples.add(subject, Terms.TOPIC, Terms.dip(topic)));
    triples.addEntities(subject, Terms.DISPUTED_BY, facts.disputedBy());
  }

  private void addTime(IRI subject, When when) {
    triples.addTyped(subject, Terms.WHEN, when.edtf(), Terms.EDTF);
    triples.addDay(subject, Terms.NOT_BEFORE, when.notBefore());
    triples.addDay(subject, Terms.NOT_AFTER, when.notAfter());
  }

  private IRI iri(String article, ActId id) {
    return Triples.iri(iris.act(article, id));
  }
}
