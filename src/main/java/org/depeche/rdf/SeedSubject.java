package org.depeche.rdf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.depeche.article.PublicationDate;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/**
 * What the authority files say of one thing, asked for strictly.
 *
 * @param place file and line, for messages
 * @param iri the thing
 * @param statements all that is said of it
 */
record SeedSubject(String place, IRI iri, Set<Statement> statements) {

  /** A fault of this subject. */
  BadSeed fault(String message) {
    return new BadSeed(place, "<" + iri + "> " + message);
  }

  /** The one class of the thing. */
  IRI type() {
    return iri(one(RDF.TYPE), RDF.TYPE);
  }

  /** Refuses properties that none reads. */
  void expectOnly(Set<IRI> properties) {
    for (Statement statement : statements) {
      if (!properties.contains(statement.getPredicate())) {
        throw fault(
            "has an unknown property <"
                + statement.getPredicate()
                + ">, expected "
                + names(properties));
      }
    }
  }

  private static List<String> names(Set<IRI> properties) {
    return properties.stream().map(IRI::getLocalName).sorted().toList();
  }

  /** The one value of a property. */
  Value one(IRI property) {
    return optional(property)
        .orElseThrow(() -> fault("has no " + property.getLocalName() + ", expected one"));
  }

  /** The value of a property that may be left out. */
  Optional<Value> optional(IRI property) {
    List<Value> values = values(property).toList();
    if (values.size() > 1) {
      throw fault("has " + values.size() + " of " + property.getLocalName() + ", expected one");
    }
    return values.stream().findFirst();
  }

  /** Every value of a property, in the order of the file. */
  Stream<Value> values(IRI property) {
    return statements.stream()
        .filter(s -> s.getPredicate().equals(property))
        .map(Statement::getObject);
  }

  /** The objects of a property that must all be IRIs. */
  List<IRI> iris(IRI property) {
    return values(property).map(value -> iri(value, property)).toList();
  }

  /** That value, which must be an IRI. */
  IRI iri(Value value, IRI property) {
    if (value instanceof IRI object) {
      return object;
    }
    throw fault("has " + property.getLocalName() + " " + value + ", expected an IRI");
  }

  /** The texts of a property that must all be Danish, sorted. */
  List<String> danish(IRI property) {
    return literals(property).map(literal -> inDanish(literal, property)).sorted().toList();
  }

  /** The one text of a property, without regard to its language. */
  String text(IRI property) {
    return literal(one(property), property).getLabel();
  }

  /** The preferred name in that language. */
  String preferred(String language) {
    List<String> names =
        literals(SKOS.PREF_LABEL).filter(isIn(language)).map(Literal::getLabel).toList();
    if (names.size() != 1) {
      throw fault("has " + names.size() + " of prefLabel@" + language + ", expected one");
    }
    return names.get(0);
  }

  /**
   * All names, the preferred one in Danish first, the others sorted.
   *
   * @param foreign whether names in other languages count, as Danish news may use them
   */
  List<String> names(boolean foreign) {
    String preferred = preferred("da");
    Predicate<Literal> counts = literal -> foreign || isIn("da").or(isIn("")).test(literal);
    Stream<String> others =
        Stream.concat(literals(SKOS.PREF_LABEL), literals(SKOS.ALT_LABEL))
            .filter(counts)
            .map(Literal::getLabel)
            .filter(name -> !name.equals(preferred))
            .sorted()
            .distinct();
    return Stream.concat(Stream.of(preferred), others).toList();
  }

  /** A day, month or year. */
  Optional<PublicationDate> date(IRI property) {
    return optional(property)
        .map(value -> literal(value, property).getLabel())
        .map(
            text ->
                PublicationDate.parse(text)
                    .orElseThrow(
                        () ->
                            fault(
                                "has "
                                    + property.getLocalName()
                                    + " \""
                                    + text
                                    + "\", expected a day or a year")));
  }

  private Stream<Literal> literals(IRI property) {
    return values(property).map(value -> literal(value, property));
  }

  private Literal literal(Value value, IRI property) {
    if (value instanceof Literal literal && !literal.getLabel().isBlank()) {
      return literal;
    }
    throw fault("has " + property.getLocalName() + " " + value + ", expected a text");
  }

  private String inDanish(Literal literal, IRI property) {
    if (!isIn("da").test(literal)) {
      throw fault("has " + property.getLocalName() + " " + literal + ", expected a text@da");
    }
    return literal.getLabel();
  }

  private static Predicate<Literal> isIn(String language) {
    return literal -> literal.getLanguage().orElse("").equals(language);
  }
}
