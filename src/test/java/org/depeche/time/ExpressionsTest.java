package org.depeche.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depeche.article.PublicationDate;
import org.depeche.claim.When;
import org.depeche.text.DanishAnalyzer;
import org.depeche.text.Sentence;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every row of the table: an article's date (or {@code =} and the year that its text fixes), the
 * tense, the time that the text has reached, a sentence, an expression in it, and what days that
 * is; {@code -} where there is none.
 */
class ExpressionsTest {

  private static final DanishAnalyzer ANALYZER = DanishAnalyzer.load();
  private static final DanishTime TIME = DanishTime.load();

  private record Row(
      String now,
      Tense tense,
      String previous,
      String sentence,
      String expression,
      String edtf,
      String notBefore,
      String notAfter) {

    Anchor anchor() {
      OptionalInt year =
          now.startsWith("=")
              ? OptionalInt.of(Integer.parseInt(now.substring(1)))
              : OptionalInt.empty();
      return new Anchor(PublicationDate.parse(now), year, previousTime(), false);
    }

    private Optional<When> previousTime() {
      if (previous.equals("-")) {
        return Optional.empty();
      }
      List<PublicationDate> ends =
          Stream.of(previous.split("/")).map(p -> PublicationDate.parse(p).orElseThrow()).toList();
      LocalDate first = ends.get(0).first();
      LocalDate last = ends.get(ends.size() - 1).last();
      return Optional.of(new When(previous, Optional.of(first), Optional.of(last)));
    }
  }

  @TestFactory
  Stream<DynamicTest> everyExpressionMeansItsDays() throws IOException {
    List<Row> rows = rows();
    return rows.stream()
        .filter(r -> !r.expression.equals("-"))
        .map(r -> DynamicTest.dynamicTest(r.toString(), () -> check(r)));
  }

  @TestFactory
  Stream<DynamicTest> nothingElseIsAnExpression() throws IOException {
    List<Row> rows = rows();
    return rows.stream()
        .map(Row::sentence)
        .distinct()
        .map(s -> DynamicTest.dynamicTest(s, () -> assertEquals(expected(rows, s), found(s))));
  }

  @Test
  void everyTimeIsWrittenInEdtf() throws IOException {
    String date = "\\d{3}[\\dX](?:-\\d\\d(?:-\\d\\d)?)?";
    String one = date + "(?:/" + date + ")?";
    String set = "(?:\\.\\.)?" + date + "(?:\\.\\.(?:" + date + ")?|(?:," + date + ")+)?";
    Pattern edtf = Pattern.compile(one + "|\\[" + set + "\\]|\\{" + set + "\\}");
    for (Row row : rows()) {
      assertTrue(row.edtf.equals("-") || edtf.matcher(row.edtf).matches(), row.edtf);
    }
  }

  private static void check(Row row) {
    TimeExpression expression =
        find(row.sentence).stream()
            .filter(e -> e.text().equals(row.expression))
            .findFirst()
            .orElseThrow();
    Optional<When> when = TIME.resolve(expression, row.anchor(), row.tense);
    String days =
        when.map(w -> w.edtf() + " " + day(w.notBefore()) + " " + day(w.notAfter()))
            .orElse("- - -");
    assertEquals(row.edtf + " " + row.notBefore + " " + row.notAfter, days);
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(Objects::toString).orElse("-");
  }

  private static Set<String> expected(List<Row> rows, String sentence) {
    return rows.stream()
        .filter(r -> r.sentence.equals(sentence) && !r.expression.equals("-"))
        .map(Row::expression)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> found(String text) {
    return find(text).stream()
        .map(TimeExpression::text)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<TimeExpression> find(String text) {
    List<TimeExpression> found = new ArrayList<>();
    for (Sentence sentence : ANALYZER.split(text)) {
      found.addAll(TIME.find(sentence));
    }
    return found;
  }

  private static List<Row> rows() throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    ExpressionsTest.class.getResourceAsStream("expressions.tsv")),
                StandardCharsets.UTF_8))) {
      return in.lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .map(ExpressionsTest::row)
          .toList();
    }
  }

  private static Row row(String[] c) {
    return new Row(c[0], Tense.valueOf(c[1]), c[2], c[3], c[4], c[5], c[6], c[7]);
  }
}
