package org.depeche.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.depeche.article.Article;
import org.depeche.article.PublicationDate;
import org.depeche.text.DanishAnalyzer;
import org.junit.jupiter.api.Test;

class TextYearTest {

  private static Anchor of(String text) {
    return TextYear.of(DanishAnalyzer.load().split(text));
  }

  private static Anchor at(String date) {
    return Anchor.at(PublicationDate.parse(date).orElseThrow());
  }

  private static Anchor told(String date) {
    return Anchor.told(PublicationDate.parse(date).orElseThrow());
  }

  @Test
  void aDayInFullOfSomethingDoneIsTheReportsOwn() {
    assertEquals(
        told("2021-06-16"),
        of(
            "De to blev enige, da de onsdag den 16. juni 2021 mødtes i Genève.\n\nI 1985 var det svært."));
  }

  @Test
  void aDatelineIsTheReportsOwnDay() {
    assertEquals(at("2018-09-19"), of("Seoul, 19. september 2018.\n\nDe to mødtes igen."));
  }

  @Test
  void aDayThatIsToComeFixesTheMonth() {
    assertEquals(told("2018-07"), of("De to skal mødes mandag den 16. juli 2018 i Helsinki."));
  }

  @Test
  void aDayWithoutItsWeekdayFixesTheMonth() {
    assertEquals(told("2018-06"), of("De to mødtes den 12. juni 2018 i Singapore."));
  }

  @Test
  void aMonthThatIsLongOverFixesNothing() {
    assertEquals(
        Anchor.NONE,
        of("De to mødtes den 4. februar 1945.\n\nDe mødtes igen i juli 1945 i Potsdam."));
  }

  @Test
  void aWeekdayThatIsWrongFixesNoDay() {
    assertEquals(told("2021-06"), of("De to mødtes fredag den 16. juni 2021 i Genève."));
  }

  @Test
  void theNextYearByItsNumberFixesThisOne() {
    assertEquals(
        Anchor.in(2018),
        of("De vil mødes næste år.\n\nDet skal ske tidligt i 2019.\n\nDe har mødtes ofte i 2018."));
  }

  @Test
  void lastYearByItsNumberFixesThisOne() {
    assertEquals(
        Anchor.in(2018), of("De sås sidste år.\n\nI 2017 var der krise.\n\nI 2018 er der håb."));
  }

  @Test
  void yearsOfLongAgoFixNothing() {
    assertEquals(
        Anchor.NONE,
        of(
            "De to mødtes torsdag.\n\nI november 1985 var det svært.\n\n"
                + "Det er det første besøg siden den 3. maj 1978.\n\nMålet skal nås senest i 2024."));
  }

  @Test
  void aDayFarDownInTheTextFixesNothing() {
    assertEquals(
        Anchor.NONE,
        of("De ses den 16. juli.\n\nDet er aftalt.\n\nFint.\n\nDe sås mandag den 17. juni 2013."));
  }

  @Test
  void aDayBeforeALaterYearIsBackground() {
    assertEquals(
        Anchor.NONE,
        of("Siden angrebet tirsdag den 11. september 2001 er meget sket.\n\nI 2016 var der valg."));
  }

  @Test
  void theDateOfPublicationCounts() {
    Article article =
        Article.of("a", "De sås onsdag den 16. juni 2021.")
            .published(PublicationDate.parse("2021-07").orElseThrow());
    assertEquals(at("2021-07"), TextYear.of(article, DanishAnalyzer.load().split(article.text())));
  }
}
