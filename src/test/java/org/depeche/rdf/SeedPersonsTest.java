package org.depeche.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.depeche.claim.Slug;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What {@code seeds/persons.ttl} promises its readers. */
class SeedPersonsTest {

  private static final String BASE = "http://localhost:3030/id/";
  private static final String DIP = "https://w3id.org/depeche/ontology#";
  private static final IRI OFFICE = Values.iri(DIP, "office");
  private static final IRI POST = Values.iri(DIP, "post");
  private static final IRI REPRESENTS = Values.iri(DIP, "represents");
  private static final IRI FROM = Values.iri(DIP, "from");
  private static final IRI UNTIL = Values.iri(DIP, "until");
  private static final IRI GENDER = Values.iri("http://schema.org/gender");

  private static Model seeds;
  private static Set<Resource> persons;

  @BeforeAll
  static void read() throws IOException {
    try (InputStream file = Files.newInputStream(Path.of("seeds/persons.ttl"))) {
      seeds = Rio.parse(file, BASE, RDFFormat.TURTLE);
    }
    persons = seeds.filter(null, RDF.TYPE, Values.iri(DIP, "Person")).subjects();
  }

  @Test
  void thePersonsOfFourDecadesAreThere() {
    assertTrue(persons.size() >= 500, () -> "only " + persons.size());
  }

  @Test
  void nothingIsABlankNodeAndEverythingIsAPersonOrAnOffice() {
    assertTrue(seeds.subjects().stream().allMatch(Value::isIRI));
    assertTrue(seeds.objects().stream().noneMatch(Value::isBNode));
    Set<Resource> others = new HashSet<>(seeds.subjects());
    others.removeAll(persons);
    others.removeAll(seeds.filter(null, RDF.TYPE, Values.iri(DIP, "Office")).subjects());
    assertEquals(Set.of(), others);
  }

  @Test
  void anIriIsMadeFromTheNameToShow() {
    for (Resource person : persons) {
      assertEquals(BASE + "person/" + Slug.of(prefLabel(person)), person.stringValue());
    }
  }

  @Test
  void everyNameIsDanishAndHasOneBearer() {
    Map<String, Resource> bearers = new HashMap<>();
    for (Resource person : persons) {
      for (Literal name : names(person)) {
        assertEquals("da", name.getLanguage().orElse(""), name::getLabel);
        assertTrue(Normalizer.isNormalized(name.getLabel(), Normalizer.Form.NFC), name::getLabel);
        Resource other = bearers.put(name.getLabel().toLowerCase(Locale.ROOT), person);
        assertEquals(null, other, () -> name + " names " + other + " and " + person);
      }
    }
  }

  @Test
  void everyPersonHasOneGender() {
    for (Resource person : persons) {
      assertEquals(1, seeds.filter(person, GENDER, null).size(), person::stringValue);
    }
    assertEquals(
        Set.of(Values.iri("http://schema.org/Female"), Values.iri("http://schema.org/Male")),
        seeds.filter(null, GENDER, null).objects());
  }

  @Test
  void officesAreNumberedInOrderOfTimeAndEndAfterTheyBegin() {
    for (Resource person : persons) {
      String before = "";
      for (int n = 1; n <= seeds.filter(person, OFFICE, null).size(); n++) {
        IRI office = Values.iri(person + "/office/" + n);
        assertTrue(seeds.contains(person, OFFICE, office), office::stringValue);
        assertEquals(1, seeds.filter(office, POST, null).size(), office::stringValue);
        String from = day(office, FROM, "");
        assertTrue(from.compareTo(before) >= 0, office::stringValue);
        assertTrue(day(office, UNTIL, "9999").compareTo(from) >= 0, office::stringValue);
        before = from.length() > 4 ? from.substring(0, 4) : from;
      }
    }
  }

  @Test
  void everyPostIsAnOfficeThatTheReaderKnows() throws IOException {
    Path posts = Path.of("src/main/resources/org/depeche/entity/da/posts.tsv");
    Set<String> known =
        Files.readAllLines(posts).stream()
            .map(line -> line.substring(0, line.indexOf('\t')))
            .collect(Collectors.toSet());
    Set<Value> unknown = new HashSet<>(seeds.filter(null, POST, null).objects());
    unknown.removeIf(post -> known.contains(post.stringValue()));
    assertEquals(Set.of(), unknown);
  }

  @Test
  void noOfficeIsWithoutItsPerson() {
    assertEquals(
        seeds.filter(null, RDF.TYPE, Values.iri(DIP, "Office")).subjects(),
        seeds.filter(null, OFFICE, null).objects());
  }

  @Test
  void everyStateIsWrittenByItsCode() {
    Set<String> codes =
        Arrays.stream(Locale.getISOCountries())
            .map(code -> code.toLowerCase(Locale.ROOT))
            .collect(Collectors.toCollection(HashSet::new));
    codes.addAll(List.of("su", "xk"));
    for (Value represented : seeds.filter(null, REPRESENTS, null).objects()) {
      String path = represented.stringValue().substring(BASE.length());
      assertTrue(
          path.matches("organization/[a-z-]+")
              || path.startsWith("state/") && codes.contains(path.substring("state/".length())),
          path);
    }
  }

  @Test
  void aLeaderHasOfficesOfSeveralKinds() {
    IRI stoltenberg = Values.iri(BASE, "person/jens-stoltenberg");
    IRI third = Values.iri(stoltenberg + "/office/3");
    assertEquals("Jens Stoltenberg", prefLabel(stoltenberg));
    assertTrue(seeds.contains(third, POST, Values.literal("generalsekretær", "da")));
    assertTrue(seeds.contains(third, REPRESENTS, Values.iri(BASE, "organization/nato")));
    assertEquals("2014-10-01", day(third, FROM, ""));
    assertFalse(seeds.contains(Values.iri(BASE, "person/kim-kielsen"), OFFICE, null));
  }

  private static String prefLabel(Resource person) {
    Set<Value> labels = seeds.filter(person, SKOS.PREF_LABEL, null).objects();
    assertEquals(1, labels.size(), person::stringValue);
    return labels.iterator().next().stringValue();
  }

  private static List<Literal> names(Resource person) {
    return seeds.filter(person, null, null).stream()
        .filter(s -> Set.of(SKOS.PREF_LABEL, SKOS.ALT_LABEL).contains(s.getPredicate()))
        .map(s -> (Literal) s.getObject())
        .toList();
  }

  /** A year or a day; a year that ends an office lies after all of its days. */
  private static String day(Resource office, IRI end, String otherwise) {
    return seeds.filter(office, end, null).objects().stream()
        .map(Value::stringValue)
        .map(text -> end.equals(UNTIL) && text.length() == 4 ? text + "-12-31" : text)
        .findFirst()
        .orElse(otherwise);
  }
}
