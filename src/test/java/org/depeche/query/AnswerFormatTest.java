package org.depeche.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

class AnswerFormatTest {

  private static final Answer.Rows ROWS =
      new Answer.Rows(
          List.of("who", "text"),
          List.of(
              List.of(iri("http://e/id/state/kp"), text("Kim lovede, \"at\" afstå")),
              List.of(Optional.empty(), text("=HYPERLINK(\"http://x\")"))));

  @Test
  void aSpreadsheetFindsNoFormula() throws IOException {
    assertEquals(
        "who,text\r\n"
            + "http://e/id/state/kp,\"Kim lovede, \"\"at\"\" afstå\"\r\n"
            + ",\"'=HYPERLINK(\"\"http://x\"\")\"\r\n",
        written(AnswerFormat.CSV, ROWS));
  }

  @Test
  void rowsAreWrittenInEveryFormatForRows() throws IOException {
    List<AnswerFormat> formats = AnswerFormat.holding(ROWS);
    assertEquals(
        List.of(AnswerFormat.JSON, AnswerFormat.XML, AnswerFormat.CSV, AnswerFormat.TSV), formats);
    for (AnswerFormat format : formats) {
      assertTrue(written(format, ROWS).contains("http://e/id/state/kp"), format.name());
    }
  }

  @Test
  void statementsAreWrittenInEverySyntax() throws IOException {
    var graph = GraphFactory.createDefaultGraph();
    Node node = NodeFactory.createURI("http://e/a");
    graph.add(Triple.create(node, node, NodeFactory.createLiteralLang("å", "da")));
    Answer answer = new Answer.Statements(graph);
    assertEquals(6, AnswerFormat.holding(answer).size());
    for (AnswerFormat format : AnswerFormat.holding(answer)) {
      assertTrue(written(format, answer).contains("å"), format.name());
    }
  }

  @Test
  void aTableFitsTheTerminal() {
    assertEquals(
        """
        who          text
        ───────────  ─────────────────
        id/state/kp  Kim lovede, "at"
                     afstå
                     =HYPERLINK("http:
                     //x")
        """,
        new TextTable("http://e/", 30).of(ROWS));
    assertEquals(
        """
        who          text
        ───────────  ──────────────────────
        id/state/kp  Kim lovede, "at" afstå
                     =HYPERLINK("http://x")
        """,
        new TextTable("http://e/", 100).of(ROWS));
  }

  private static String written(AnswerFormat format, Answer answer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(answer, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Optional<Node> iri(String iri) {
    return Optional.of(NodeFactory.createURI(iri));
  }

  private static Optional<Node> text(String text) {
    return Optional.of(NodeFactory.createLiteralString(text));
  }
}
