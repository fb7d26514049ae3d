package org.depeche.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorByTypeBase;
import org.apache.jena.sparql.algebra.OpWalker;
import org.apache.jena.sparql.algebra.op.Op0;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpN;
import org.depeche.serve.Served;
import org.depeche.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values that try to be more than values, for each parameter of each query. */
@ExtendWith(Served.Extension.class)
class InjectionTest {

  private static final String BASE = "http://localhost:3030/";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final List<String> TRICKS =
      List.of(
          "http://e/> ?p ?o . <http://z",
          "http://e/> } UNION { ?s ?p ?o } #",
          "http://e/\\u003e ?p ?o . \\u003chttp://z",
          "http://e/\\U0000003e?p",
          "http://e/{x}",
          "http://e/|a|",
          "http://e/`x`",
          "http://e/^x",
          "http://e/\"x",
          "http://e/ x",
          "http://e/\tx",
          "http://e/\nx",
          "http://e/\r\nx",
          "http://e/\u0000x",
          "http://e/\u0085x",
          "http://e/\\",
          "<http://e/>",
          "_:b",
          "_:b0",
          "?x",
          "$x",
          "*",
          "()",
          "[]",
          "a",
          "dip:Pledge",
          "../../state/us",
          "//e/x",
          "javascript:alert(1)>",
          "http://e/%3E%20?p%20?o",
          "http://e/#> ?p ?o . <http://z",
          "\" . ?s ?p ?o . \"",
          "\") } UNION { ?s ?p ?o } #",
          "x\"@da . ?s ?p ?o #",
          "x\"^^<http://e/>",
          "'",
          "'''",
          "''' } #",
          "\"\"\"",
          "\"\"\" } #",
          "\\",
          "\\\"",
          "\\\\\" } #",
          "\\u0022 } #",
          "\\U00000022 } #",
          "\n} #",
          "\r} #",
          "# a remark",
          "} ; DROP ALL ; SELECT * {",
          "; INSERT DATA { <urn:x> <urn:x> <urn:x> }",
          "} LIMIT 0 #",
          "0 OFFSET 9",
          "1 || true",
          "1) || (1 = 1",
          "true || 1",
          "-1e400",
          "0x1",
          "1_000",
          "１",
          "99999999999999999999999999",
          "NaN",
          "2018-06-12\"^^xsd:date || true || \"",
          "2018-06-12T00:00:00",
          "2018-13-01",
          "2018-02-30",
          "Held\" || \"a\" = \"a",
          "held ",
          "TRUE",
          "1 UNION",
          "${1}",
          "{{1}}",
          "%s%n",
          "\uD800",
          "\u202Ex",
          "\uFEFFx",
          "x".repeat(100_000));

  private record Attempt(SavedQuery query, Parameter parameter) {
    @Override
    public String toString() {
      return query.name() + " " + parameter.name();
    }
  }

  static Stream<Attempt> attempts() {
    return SavedQueries.shipped(BASE).all().stream()
        .flatMap(query -> query.parameters().stream().map(p -> new Attempt(query, p)));
  }

  @ParameterizedTest
  @MethodSource("attempts")
  void aTrickIsRefusedOrStaysAValue(Attempt attempt) {
    Query harmless = attempt.query().bind(attempt.query().examples());
    for (String trick : TRICKS) {
      bound(attempt, trick).ifPresent(query -> check(attempt, trick, query, harmless));
    }
  }

  private static void check(Attempt attempt, String trick, Query bound, Query harmless) {
    String name = attempt + ": " + trick;
    String algebra = Algebra.compile(bound).toString();
    Query back = QueryFactory.create(bound.serialize());
    assertEquals(algebra, Algebra.compile(back).toString(), name);
    assertEquals(operators(harmless), operators(bound), name);
    assertEquals(bound.getProjectVars(), back.getProjectVars(), name);
  }

  /** What a query does, without what it does it with. */
  private static List<String> operators(Query query) {
    List<String> operators = new ArrayList<>();
    OpWalker.walk(
        Algebra.compile(query),
        new OpVisitorByTypeBase() {
          @Override
          protected void visitN(OpN op) {
            operators.add(op.getName());
          }

          @Override
          protected void visit2(Op2 op) {
            operators.add(op.getName());
          }

          @Override
          protected void visit1(Op1 op) {
            operators.add(op.getName());
          }

          @Override
          protected void visit0(Op0 op) {
            operators.add(op.getName());
          }
        });
    return operators;
  }

  /** A text that stands in sentences finds those, as it should. */
  @ParameterizedTest
  @MethodSource("attempts")
  void aTrickFindsNothingButItself(Attempt attempt, Served served) {
    Store store = served.store();
    for (String trick : TRICKS) {
      bound(attempt, trick)
          .map(query -> store.read(() -> Answer.of(store.data(), query, PATIENCE)))
          .ifPresent(
              answer ->
                  assertTrue(
                      attempt.parameter().type() == ValueType.STRING
                          ? holdsOnly(trick, (Answer.Rows) answer)
                          : isEmpty(answer),
                      attempt + ": " + trick));
    }
  }

  private static boolean holdsOnly(String words, Answer.Rows rows) {
    int text = rows.columns().indexOf("text");
    return rows.rows().stream()
        .map(row -> Cells.text(row.get(text).orElseThrow()).toLowerCase(Locale.ROOT))
        .allMatch(found -> found.contains(words.toLowerCase(Locale.ROOT)));
  }

  private static boolean isEmpty(Answer answer) {
    return answer instanceof Answer.Rows rows
        ? rows.rows().isEmpty()
        : ((Answer.Statements) answer).graph().isEmpty();
  }

  private static Optional<Query> bound(Attempt attempt, String trick) {
    Map<String, String> values = new HashMap<>(attempt.query().examples());
    values.put(attempt.parameter().name(), trick);
    try {
      return Optional.of(attempt.query().bind(values));
    } catch (BadParameter refused) {
      assertEquals(attempt.parameter().name(), refused.parameter());
      return Optional.empty();
    }
  }

  @Test
  void everyTypeOfParameterIsTried() {
    Set<ValueType> tried = new TreeSet<>();
    attempts().forEach(attempt -> tried.add(attempt.parameter().type()));
    assertEquals(Set.of(ValueType.values()), tried);
  }

  @Test
  void someTricksAreBoundSoThatTheTestMeansSomething() {
    List<String> bound =
        TRICKS.stream()
            .filter(trick -> attempts().anyMatch(attempt -> bound(attempt, trick).isPresent()))
            .toList();
    assertFalse(bound.isEmpty());
    assertTrue(bound.contains("\"\"\" } #"), bound.toString());
  }
}
