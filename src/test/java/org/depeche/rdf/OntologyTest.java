package org.depeche.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depeche.claim.Status;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That the ontology says what the code, the seeds, the shapes and the queries take for granted. */
class OntologyTest {

  private static final Model ONTOLOGY = resource("depeche.ttl");
  private static final Model SHAPES = resource("shapes.ttl");
  private static final IRI ITSELF = Terms.VALUES.createIRI("https://w3id.org/depeche/ontology");

  /** A term as a call makes it, a constant's namespace and name, or a prefixed name. */
  private static final Pattern CODE =
      Pattern.compile("\\b(dip|schema|nif)\\(\"(\\w+)\"|\\b(DIP|SCHEMA|NIF),\\s*\"(\\w+)\"");

  private static final Pattern PREFIXED = Pattern.compile("\\b(dip|schema|nif):(\\w+)");

  @Test
  void everyTermThatTheCodeNamesIsDeclared() throws IOException {
    Set<IRI> named = named(Path.of("src/main/java"), ".java", CODE);

    assertTrue(named.contains(Terms.PARTICIPANT), "the code's terms are found");
    assertEquals(Set.of(), undeclared(named));
  }

  @Test
  void everyTermThatTheSeedsOrQueriesNameIsDeclared() throws IOException {
    Set<IRI> named = named(Path.of("seeds"), ".ttl", PREFIXED);
    named.addAll(named(Path.of("queries"), ".rq", PREFIXED));

    assertTrue(named.contains(Terms.ADJECTIVE), "the seeds' terms are found");
    assertEquals(Set.of(), undeclared(named));
  }

  @Test
  void everyTermThatTheShapesNameIsDeclared() {
    Set<IRI> named = new TreeSet<>((a, b) -> a.stringValue().compareTo(b.stringValue()));
    for (Value object : SHAPES.objects()) {
      if (object instanceof IRI iri && isOurs(iri)) {
        named.add(iri);
      }
    }

    assertEquals(Set.of(), undeclared(named));
  }

  @Test
  void everyClassAndPropertyIsUsedInTheShapes() {
    Set<String> unused =
        ours()
            .filter(term -> !ONTOLOGY.contains(term, SKOS.TOP_CONCEPT_OF, null))
            .filter(term -> !ONTOLOGY.contains(term, RDF.TYPE, SKOS.CONCEPT_SCHEME))
            .filter(term -> !SHAPES.contains(null, null, term))
            .map(IRI::getLocalName)
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(Set.of("Act"), unused, "the shapes name the kinds of act one by one");
  }

  @Test
  void everyTermIsExplainedInDanishAndEnglish() {
    Set<String> both = Set.of("da", "en");
    ours()
        .forEach(
            term -> {
              assertEquals(both, languages(term, RDFS.LABEL), term + " rdfs:label");
              assertEquals(both, languages(term, RDFS.COMMENT), term + " rdfs:comment");
              assertTrue(ONTOLOGY.contains(term, RDFS.ISDEFINEDBY, ITSELF), term::toString);
              assertTrue(ONTOLOGY.contains(term, RDF.TYPE, null), term::toString);
            });
  }

  @Test
  void noTwoClassesOrPropertiesShareALabel() {
    Map<Literal, Set<String>> bearers = new TreeMap<>((a, b) -> key(a).compareTo(key(b)));
    ours()
        .filter(term -> !ONTOLOGY.contains(term, RDF.TYPE, SKOS.CONCEPT))
        .forEach(
            term ->
                ONTOLOGY
                    .filter(term, RDFS.LABEL, null)
                    .forEach(
                        s ->
                            bearers
                                .computeIfAbsent((Literal) s.getObject(), l -> new TreeSet<>())
                                .add(term.getLocalName())));
    bearers.values().removeIf(terms -> terms.size() == 1);

    assertEquals(Map.of(), bearers);
  }

  @Test
  void everyConceptHasOneNameInEachLanguageAndASchemeThatIsDeclared() {
    for (IRI concept : subjects(RDF.TYPE, SKOS.CONCEPT)) {
      List<String> labels =
          ONTOLOGY.filter(concept, SKOS.PREF_LABEL, null).stream()
              .map(s -> ((Literal) s.getObject()).getLanguage().orElse(""))
              .sorted()
              .toList();
      assertEquals(List.of("da", "en"), labels, concept::toString);
      for (Value scheme : ONTOLOGY.filter(concept, SKOS.TOP_CONCEPT_OF, null).objects()) {
        assertTrue(ONTOLOGY.contains((IRI) scheme, RDF.TYPE, SKOS.CONCEPT_SCHEME));
        assertTrue(ONTOLOGY.contains(concept, SKOS.IN_SCHEME, scheme));
      }
    }
  }

  @Test
  void noTwoTopicsShareAName() {
    Map<String, Set<String>> bearers = new TreeMap<>();
    for (IRI topic : subjects(SKOS.TOP_CONCEPT_OF, Terms.dip("Topics"))) {
      for (IRI label : List.of(SKOS.PREF_LABEL, SKOS.ALT_LABEL)) {
        for (Value name : ONTOLOGY.filter(topic, label, null).objects()) {
          bearers
              .computeIfAbsent(key((Literal) name), n -> new TreeSet<>())
              .add(topic.getLocalName());
        }
      }
    }
    bearers.values().removeIf(topics -> topics.size() == 1);

    assertEquals(Map.of(), bearers);
  }

  @Test
  void statusesAreThoseOfTheCode() {
    Set<IRI> named =
        Arrays.stream(Status.values()).map(s -> Terms.dip(s.term())).collect(Collectors.toSet());

    assertEquals(named, subjects(SKOS.TOP_CONCEPT_OF, Terms.dip("Statuses")));
  }

  @ParameterizedTest
  @CsvSource({
    "Summit, CONSULT",
    "Letter, CONSULT",
    "Pledge, AGREE",
    "Proposed, AGREE",
    "Agreed, AGREE",
    "Held, CONSULT",
    "Cancelled, REJECT"
  })
  void kindsAndStatusesHaveTheirPloverCode(String term, String code) {
    assertTrue(ONTOLOGY.contains(Terms.dip(term), SKOS.NOTATION, Terms.VALUES.createLiteral(code)));
  }

  @Test
  void noActIsAnActivityOrEntityOfProv() {
    for (String kind : List.of("Act", "Summit", "Letter", "Pledge")) {
      assertEquals(
          Set.of(),
          above(Terms.dip(kind), RDFS.SUBCLASSOF).stream()
              .filter(c -> c.stringValue().startsWith(PROV.NAMESPACE))
              .collect(Collectors.toSet()));
    }
    Set<IRI> ofActs =
        ours()
            .filter(
                p ->
                    ONTOLOGY.filter(p, RDFS.DOMAIN, null).objects().stream()
                        .anyMatch(d -> above((IRI) d, RDFS.SUBCLASSOF).contains(Terms.dip("Act"))))
            .collect(Collectors.toSet());
    assertTrue(ofActs.contains(Terms.PARTICIPANT));
    for (IRI property : ofActs) {
      assertFalse(
          above(property, RDFS.SUBPROPERTYOF).stream()
              .anyMatch(p -> p.stringValue().startsWith(PROV.NAMESPACE)),
          property::toString);
    }
  }

  @Test
  void whatTheOntologyBuildsOnIsDeclaredToo() {
    for (IRI link : List.of(RDFS.SUBCLASSOF, RDFS.SUBPROPERTYOF, RDFS.DOMAIN, RDFS.RANGE)) {
      for (Value value : ONTOLOGY.filter(null, link, null).objects()) {
        boolean known =
            ONTOLOGY.contains((IRI) value, RDF.TYPE, null)
                || Set.of(RDF.LANGSTRING, XSD.STRING).contains((IRI) value);
        assertTrue(known, value::toString);
      }
    }
  }

  @Test
  void ontologyHasNoBlankNode() {
    assertFalse(ONTOLOGY.stream().anyMatch(s -> s.getObject() instanceof BNode));
    assertTrue(ONTOLOGY.contains(ITSELF, RDF.TYPE, OWL.ONTOLOGY));
  }

  private static Set<String> undeclared(Set<IRI> terms) {
    return terms.stream()
        .filter(term -> !ONTOLOGY.contains(term, RDF.TYPE, null))
        .map(IRI::stringValue)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<IRI> above(IRI term, IRI link) {
    Set<IRI> found = new TreeSet<>((a, b) -> a.stringValue().compareTo(b.stringValue()));
    Deque<IRI> open = new ArrayDeque<>(List.of(term));
    while (!open.isEmpty()) {
      IRI next = open.remove();
      if (found.add(next)) {
        ONTOLOGY.filter(next, link, null).objects().forEach(o -> open.add((IRI) o));
      }
    }
    return found;
  }

  private static Stream<IRI> ours() {
    return ONTOLOGY.subjects().stream().map(IRI.class::cast).filter(OntologyTest::isOurs);
  }

  private static boolean isOurs(IRI term) {
    return term.getNamespace().equals(Vocabulary.DIP);
  }

  private static Set<IRI> subjects(IRI property, IRI object) {
    return ONTOLOGY.filter(null, property, object).subjects().stream()
        .map(IRI.class::cast)
        .collect(Collectors.toSet());
  }

  private static Set<String> languages(IRI term, IRI property) {
    return ONTOLOGY.filter(term, property, null).stream()
        .map(Statement::getObject)
        .map(text -> ((Literal) text).getLanguage().orElse(""))
        .collect(Collectors.toSet());
  }

  private static String key(Literal label) {
    return label.getLabel() + "@" + label.getLanguage().orElse("");
  }

  /** The terms of our own and of other vocabularies that the files of a folder name. */
  private static Set<IRI> named(Path folder, String ending, Pattern pattern) throws IOException {
    Set<IRI> named = new TreeSet<>((a, b) -> a.stringValue().compareTo(b.stringValue()));
    if (!Files.isDirectory(folder)) {
      return named;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).toList()) {
        Matcher term = pattern.matcher(withoutComments(Files.readString(file)));
        while (term.find()) {
          boolean call = term.group(1) != null;
          String vocabulary = call ? term.group(1) : term.group(3);
          String prefix = vocabulary.toLowerCase(Locale.ROOT);
          String name = call ? term.group(2) : term.group(4);
          named.add(Terms.VALUES.createIRI(Vocabulary.PREFIXES.get(prefix), name));
        }
      }
    }
    return named;
  }

  private static String withoutComments(String text) {
    return text.lines()
        .filter(line -> !line.startsWith("#"))
        .filter(line -> !line.matches("\\s*(/?\\*|//).*"))
        .collect(Collectors.joining("\n"));
  }

  private static Model resource(String name) {
    try (InputStream in = OntologyTest.class.getResourceAsStream("/org/depeche/ontology/" + name)) {
      return Rio.parse(in, "", RDFFormat.TURTLE);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
