package org.depeche.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.depeche.rdf.RdfSyntax;
import org.depeche.store.Korea;
import org.depeche.store.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GraphExportTest {

  private static final String STORY =
      """
      <http://e/b> <http://e/p> "æ \\"ø\\" \\\\ \\n å"@da .
      <http://e/a> <http://e/p> "2018"^^<http://www.w3.org/2001/XMLSchema#gYear> .
      <http://e/m> <http://e/p> <http://e/o> <http://e/graph/manifest> .
      <http://e/k> <http://e/p> <http://e/o> <http://e/graph/article/k> .
      """;

  @Test
  void canonicalLinesAreUniqueAndSortedAndLeaveOutWhatIsTheStoresOwn() throws IOException {
    assertEquals(
        """
        <http://e/a> <http://e/p> "2018"^^<http://www.w3.org/2001/XMLSchema#gYear> .
        <http://e/b> <http://e/p> "æ \\"ø\\" \\\\ \\n å"@da .
        <http://e/k> <http://e/p> <http://e/o> <http://e/graph/article/k> .
        """,
        text(RdfSyntax.NQUADS, read(STORY, Lang.NQUADS)));
  }

  @Test
  void linesAreThoseThatExtractionWrites() throws IOException {
    for (Submission article : Korea.submissions()) {
      String lines = new String(article.nquads(), StandardCharsets.UTF_8);
      assertEquals(lines, text(RdfSyntax.NQUADS, read(lines, Lang.NQUADS)));
    }
  }

  @ParameterizedTest
  @EnumSource(RdfSyntax.class)
  void everySyntaxHoldsTheSame(RdfSyntax syntax) throws IOException {
    DatasetGraph data = read(STORY, Lang.NQUADS);
    String text = text(syntax, data);
    DatasetGraph back = read(text, RDFLanguages.contentTypeToLang(syntax.mediaType()));
    assertTrue(IsoMatcher.isomorphic(data.getDefaultGraph(), back.getDefaultGraph()), text);
    assertEquals(syntax.hasGraphs(), text.contains("http://e/k"), text);
  }

  @Test
  void moreLinesThanMemoryHoldsAreSortedInFiles() throws IOException {
    Random random = new Random(1);
    TreeSet<byte[]> expected = new TreeSet<>(Arrays::compareUnsigned);
    ByteArrayOutputStream found = new ByteArrayOutputStream();
    try (SortedLines lines = new SortedLines(500)) {
      for (int i = 0; i < 1000; i++) {
        byte[] line = ("ø" + random.nextInt(400) + "å").getBytes(StandardCharsets.UTF_8);
        expected.add(line);
        lines.add(line);
      }
      lines.writeTo(found);
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] line : List.copyOf(expected)) {
      all.write(line);
      all.write('\n');
    }
    assertArrayEquals(all.toByteArray(), found.toByteArray());
  }

  private static String text(RdfSyntax syntax, DatasetGraph data) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new GraphExport(data, graph -> graph.getURI().contains("/article/")).write(syntax, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static DatasetGraph read(String text, Lang lang) {
    DatasetGraph data = DatasetGraphFactory.create();
    RDFParser.source(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
        .lang(lang)
        .parse(data);
    return data;
  }
}
