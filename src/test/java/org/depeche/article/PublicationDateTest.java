package org.depeche.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {

  @ParameterizedTest
  @CsvSource({
    "2018, 2018-01-01, 2018-12-31",
    "2018-02, 2018-02-01, 2018-02-28",
    "2020-02, 2020-02-01, 2020-02-29",
    "2018-03-09, 2018-03-09, 2018-03-09"
  })
  void spansTheDaysThatItCanBe(String text, LocalDate first, LocalDate last) {
    PublicationDate date = PublicationDate.parse(text).orElseThrow();

    assertEquals(first, date.first());
    assertEquals(last, date.last());
    assertEquals(text, date.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "18", "2018-3", "2018-13", "2018-02-29", "2018-00", "0000", "i går"})
  void whatNoCalendarHasIsNoDate(String text) {
    assertEquals(Optional.empty(), PublicationDate.parse(text));
  }

  @Test
  void yearsAreWrittenWithFourDigits() {
    assertEquals("0987", PublicationDate.parse("0987").orElseThrow().toString());
  }
}
