package org.depeche.rdf;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/** The terms that the code names, as RDF4J values; those of the W3C are RDF4J's own constants. */
final class Terms {

  static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  static final IRI PERSON = dip("Person");
  static final IRI STATE = dip("State");
  static final IRI ORGANIZATION = schema("Organization");
  static final IRI PLACE = schema("Place");
  static final IRI OFFICE_CLASS = dip("Office");
  static final IRI EVIDENCE_CLASS = dip("Evidence");

  static final IRI REPRESENTS = dip("represents");
  static final IRI POST = dip("post");
  static final IRI OFFICE = dip("office");
  static final IRI FROM = dip("from");
  static final IRI UNTIL = dip("until");
  static final IRI ISO_CODE = dip("isoCode");
  static final IRI ADJECTIVE = dip("adjective");
  static final IRI INHABITANT = dip("inhabitant");
  static final IRI INHABITANT_PLURAL = dip("inhabitantPlural");
  static final IRI CAPITAL = dip("capital");
  static final IRI STAND_IN = dip("standIn");
  static final IRI BODY_TYPE = dip("bodyType");
  static final IRI GENDER = schema("gender");
  static final IRI CONTAINED_IN_PLACE = schema("containedInPlace");

  static final IRI PARTICIPANT = dip("participant");
  static final IRI PLACE_OF = dip("place");
  static final IRI STATUS = dip("status");
  static final IRI PROPOSED_BY = dip("proposedBy");
  static final IRI ACCEPTED_BY = dip("acceptedBy");
  static final IRI SENDER = dip("sender");
  static final IRI RECIPIENT = dip("recipient");
  static final IRI CARRIER = dip("carrier");
  static final IRI CONVEYS = dip("conveys");
  static final IRI PLEDGED_BY = dip("pledgedBy");
  static final IRI PLEDGED_TO = dip("pledgedTo");
  static final IRI CONTENT = dip("content");
  static final IRI CONDITION = dip("condition");
  static final IRI DUE_BY = dip("dueBy");
  static final IRI MADE_AT = dip("madeAt");
  static final IRI WHEN = dip("when");
  static final IRI NOT_BEFORE = dip("notBefore");
  static final IRI NOT_AFTER = dip("notAfter");
  static final IRI TOPIC = dip("topic");
  static final IRI DISPUTED_BY = dip("disputedBy");
  static final IRI EVIDENCE = dip("evidence");
  static final IRI SENTENCE = dip("sentence");
  static final IRI SOURCE_TEXT = dip("sourceText");
  static final IRI VIA = dip("via");
  static final IRI WITHIN = dip("within");
  static final IRI RULE = dip("rule");

  static final IRI NEWS_ARTICLE = schema("NewsArticle");
  static final IRI HEADLINE = schema("headline");
  static final IRI DATE_PUBLISHED = schema("datePublished");
  static final IRI PUBLISHER = schema("publisher");
  static final IRI URL = schema("url");
  static final IRI IN_LANGUAGE = schema("inLanguage");

  static final IRI NIF_CONTEXT = nif("Context");
  static final IRI NIF_SENTENCE = nif("Sentence");
  static final IRI NIF_STRING = nif("RFC5147String");
  static final IRI IS_STRING = nif("isString");
  static final IRI BEGIN_INDEX = nif("beginIndex");
  static final IRI END_INDEX = nif("endIndex");
  static final IRI ANCHOR_OF = nif("anchorOf");
  static final IRI REFERENCE_CONTEXT = nif("referenceContext");
  static final IRI SOURCE_URL = nif("sourceUrl");
  static final IRI IDENT_REF = VALUES.createIRI(Vocabulary.ITSRDF, "taIdentRef");

  static final IRI EDTF = VALUES.createIRI(Vocabulary.EDTF, "EDTF");

  private Terms() {}

  /** A term of the ontology of Depeche. */
  static IRI dip(String name) {
    return VALUES.createIRI(Vocabulary.DIP, name);
  }

  /** A term of schema.org. */
  static IRI schema(String name) {
    return VALUES.createIRI(Vocabulary.SCHEMA, name);
  }

  private static IRI nif(String name) {
    return VALUES.createIRI(Vocabulary.NIF, name);
  }
}
