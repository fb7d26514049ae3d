package org.depeche.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.depeche.claim.Span;
import org.depeche.text.DanishAnalyzer;
import org.depeche.text.Sentence;
import org.depeche.time.Meaning.Reference;
import org.junit.jupiter.api.Test;

class DanishTimeTest {

  private static final DanishTime TIME = DanishTime.load();

  private static List<Sentence> split(String text) {
    return DanishAnalyzer.load().split(text);
  }

  private static List<TimeExpression> find(String text) {
    return split(text).stream().flatMap(s -> TIME.find(s).stream()).toList();
  }

  private static Reference reference(String text) {
    List<TimeExpression> found = find(text);
    assertEquals(1, found.size(), found.toString());
    return found.get(0).meaning().reference();
  }

  @Test
  void offsetsCountCodePointsOfTheArticle() {
    String text = "Alt er vel 🕊.\n\nDe to 🕊 ses den 12. juni i Singapore.";
    TimeExpression expression = find(text).get(0);
    Span span = expression.span();
    assertEquals("den 12. juni", expression.text());
    assertEquals(
        expression.text(),
        text.substring(
            text.offsetByCodePoints(0, span.begin()), text.offsetByCodePoints(0, span.end())));
  }

  @Test
  void tokensOfAnExpressionAreThoseThatItTouches() {
    Sentence sentence = split("Topmødet varer den 18.-20. september i år.").get(0);
    TimeExpression expression = TIME.find(sentence).get(0);
    assertEquals("den 18.-20. september i år", expression.text());
    assertEquals("den", sentence.token(expression.from()).form());
    assertEquals("år", sentence.token(expression.to() - 1).form());
  }

  @Test
  void theFullStopOfTheSentenceIsNotPartOfTheExpression() {
    assertEquals("i maj", find("De mødes i maj.").get(0).text());
  }

  @Test
  void aDateCountsFromNothingWhereItsYearStands() {
    assertEquals(Reference.NOTHING, reference("De sås i maj 2018."));
    assertEquals(Reference.NOW, reference("De sås i maj."));
  }

  @Test
  void theDayAfterCountsFromWhatFollowsOrFromWhatWasTold() {
    assertEquals(Reference.FOLLOWING, reference("Dagen før topmødet spiste de frokost."));
    assertEquals(Reference.FOLLOWING, reference("Det skete to dage efter, at han kom."));
    assertEquals(Reference.FOLLOWING, reference("En uge efter at have sagt nej siger han ja."));
    assertEquals(Reference.PREVIOUS, reference("Dagen efter venter et nyt møde."));
    assertEquals(Reference.PREVIOUS, reference("Han fik det dagen før."));
  }

  @Test
  void whatHasBeenSoSinceIsToldFromWhatHappened() {
    assertTrue(find("Det første besøg siden 1978.").get(0).isSince());
    assertFalse(find("Det første besøg i 1978.").get(0).isSince());
  }
}
