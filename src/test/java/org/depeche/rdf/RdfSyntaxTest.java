package org.depeche.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RdfSyntaxTest {

  private static final Iris IRIS = new Iris(Base.standard());
  private static final String EXAMPLE =
      """
      <id/person/soeren> a dip:Person ; skos:prefLabel "Søren \\\\ \\"Æ\\" 😀\\n2"@da ; dip:represents <id/state/dk> .
      <id/article/a#char=0,9> nif:beginIndex "0"^^xsd:nonNegativeInteger ; nif:isString "\\ta\\r" .
      <id/summit/a/s> dip:when "2018"^^edtf:EDTF ; dip:rule "plain" ; dip:notAfter "2018-12-31"^^xsd:date .
      """;

  @Test
  void canonicalLinesAreUniqueAndSortedByUtf8Bytes() {
    Triples triples = new Triples("http://g/", IRIS);
    // U+FF21 comes before U+1F600 in UTF-8 and after it in UTF-16.
    for (String text : List.of("\uD83D\uDE00", "\uFF21", "b", "ab", "a", "é", "B", "a")) {
      triples.addPlain(Triples.iri("http://s/"), Triples.iri("http://p/"), text);
    }
    List<Statement> twice = new ArrayList<>(triples.statements());
    twice.addAll(triples.statements());

    assertEquals(
        List.of("B", "a", "ab", "b", "é", "\uFF21", "\uD83D\uDE00"),
        lines(twice).stream().map(line -> line.split("\"")[1]).toList());
  }

  @Test
  void canonicalLineIsOneQuadInUtf8() {
    Triples triples = new Triples("http://g/", IRIS);
    triples.addDanish(Triples.iri("http://s/"), Triples.iri("http://p/"), "på\n\"to\"\t\\");
    triples.addPlain(Triples.iri("http://s/"), Triples.iri("http://p/"), "plain");

    assertEquals(
        List.of(
            "<http://s/> <http://p/> \"plain\" <http://g/> .",
            "<http://s/> <http://p/> \"på\\n\\\"to\\\"\\t\\\\\"@da <http://g/> ."),
        lines(triples.statements()));
  }

  @Test
  void linesDoNotDependOnTheOrderOfStatements() {
    List<Statement> statements = new ArrayList<>(example("http://g/"));
    List<String> expected = lines(statements);

    Collections.shuffle(statements, new Random(1));

    assertEquals(expected, lines(statements));
  }

  @Test
  void blankNodesAreRefused() {
    Statement blank =
        Terms.VALUES.createStatement(
            Terms.VALUES.createBNode(), Terms.RULE, Terms.VALUES.createLiteral("x"));

    assertThrows(IllegalArgumentException.class, () -> NQuads.canonical(Set.of(blank)));
  }

  @ParameterizedTest
  @EnumSource
  void whatIsWrittenReadsBackTheSame(RdfSyntax syntax) throws IOException {
    Model expected = new LinkedHashModel(example("http://g/one"));
    expected.addAll(example("http://g/two"));
    byte[] written = write(syntax, NQuads.canonical(expected));

    Model actual =
        Rio.parse(
            new ByteArrayInputStream(written),
            RDFFormat.matchMIMEType(syntax.mediaType(), formats()).orElseThrow());

    assertTrue(
        Models.isomorphic(syntax.hasGraphs() ? expected : withoutGraphs(expected), actual),
        new String(written, StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @EnumSource
  void sameLinesGiveTheSameBytes(RdfSyntax syntax) throws IOException {
    byte[] nquads = NQuads.canonical(example("http://g/"));

    assertEquals(
        new String(write(syntax, nquads), StandardCharsets.UTF_8),
        new String(write(syntax, nquads), StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @EnumSource(names = {"TURTLE", "TRIG", "JSONLD", "RDFXML"})
  void prefixesAreDeclaredAndUsed(RdfSyntax syntax) throws IOException {
    String written =
        new String(write(syntax, NQuads.canonical(example("http://g/"))), StandardCharsets.UTF_8);

    assertTrue(written.contains("dip:represents"), written);
    assertFalse(written.contains("<" + Vocabulary.DIP + "represents>"), written);
  }

  @Test
  void canonicalLinesPassThroughNQuadsUnchanged() throws IOException {
    byte[] nquads = NQuads.canonical(example("http://g/"));

    assertEquals(
        new String(nquads, StandardCharsets.UTF_8),
        new String(write(RdfSyntax.NQUADS, nquads), StandardCharsets.UTF_8));
  }

  @Test
  void brokenNQuadsAreRefused() {
    assertThrows(
        IOException.class,
        () -> write(RdfSyntax.TURTLE, "<a> nonsense".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void syntaxesAreFoundByName() {
    assertEquals(Optional.of(RdfSyntax.JSONLD), RdfSyntax.named("JsonLD"));
    assertEquals(Optional.empty(), RdfSyntax.named("csv"));
    assertEquals("text/turtle", RdfSyntax.TURTLE.mediaType());
    assertEquals("application/ld+json", RdfSyntax.JSONLD.mediaType());
    assertEquals(
        new TreeSet<>(List.of("nq", "trig", "jsonld", "ttl", "nt", "rdf")),
        new TreeSet<>(Arrays.stream(RdfSyntax.values()).map(RdfSyntax::ending).toList()));
  }

  private static Set<Statement> example(String graph) {
    Triples triples = new Triples(graph, IRIS);
    Turtle.parse(EXAMPLE)
        .forEach(s -> triples.add((IRI) s.getSubject(), s.getPredicate(), s.getObject()));
    return triples.statements();
  }

  private static Model withoutGraphs(Model model) {
    Model triples = new LinkedHashModel();
    model.forEach(s -> triples.add(s.getSubject(), s.getPredicate(), s.getObject()));
    return triples;
  }

  private static List<RDFFormat> formats() {
    return List.of(
        RDFFormat.NQUADS,
        RDFFormat.TRIG,
        RDFFormat.JSONLD,
        RDFFormat.TURTLE,
        RDFFormat.NTRIPLES,
        RDFFormat.RDFXML);
  }

  private static byte[] write(RdfSyntax syntax, byte[] nquads) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    syntax.write(new ByteArrayInputStream(nquads), out);
    return out.toByteArray();
  }

  private static List<String> lines(Collection<Statement> statements) {
    return new String(NQuads.canonical(statements), StandardCharsets.UTF_8).lines().toList();
  }
}
