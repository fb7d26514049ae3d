package org.depeche.serve.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.depeche.serve.web.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times in EDTF become times as people write them. */
class TimesTest {

  @ParameterizedTest
  @CsvSource({
    "2018, 2018, 2018",
    "2018-06, juni 2018, June 2018",
    "2018-06-12, 12. juni 2018, 12 June 2018",
    "[..2018-05-31], senest 31. maj 2018, by 31 May 2018",
    "[2018-05-31..], tidligst 31. maj 2018, 31 May 2018 or later",
    "[2022-02-14..2022-02-20], mellem 14. og 20. februar 2022, between 14 and 20 February 2022",
    "2018-09-18/2018-09-20, 18.–20. september 2018, 18–20 September 2018",
    "2018-12-30/2019-01-02, 30. december 2018–2. januar 2019, 30 December 2018–2 January 2019",
    "2018-23, efteråret 2018, autumn 2018",
    "2018-06~, omkring juni 2018, about June 2018",
    "2018-99, 2018-99, 2018-99",
    "engang, engang, engang",
  })
  void timesAreReadable(String edtf, String danish, String english) {
    assertEquals(danish, new Times(Language.DA).of(edtf));
    assertEquals(english, new Times(Language.EN).of(edtf));
  }
}
