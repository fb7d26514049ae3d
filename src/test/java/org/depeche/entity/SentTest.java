package org.depeche.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For whom those speak whom a state sends, or who are met in a land that no word ties them to. */
class SentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "Egypten sendte sin udenrigsminister, Tore Vik, til Oslo.# Tore Vik, udenrigsminister, eg",
        "Cairo sendte sin udenrigsminister, Tore Vik, til Oslo.# Tore Vik, udenrigsminister, eg",
        "Egypten og dets udenrigsminister, Tore Vik, siger nej.# Tore Vik, udenrigsminister, eg",
        "USA og Kina sendte hver sin ambassadør, Tore Vik og Wu Gang.# Tore Vik, ambassadør, us; Wu Gang, ambassadør, cn",
        "USA og Kina sendte udenrigsministrene Tore Vik og Wu Gang.# Tore Vik, udenrigsminister, us; Wu Gang, udenrigsminister, cn",
        "USA sendte minister Tore Vik og Kina sin udenrigsminister, Wu Gang.# Tore Vik, minister, us; Wu Gang, udenrigsminister, cn",
        "USA's præsident, Tore Vik, besøgte Cairo, hvor han talte med premierminister Mona Albright.# Mona Albright, premierminister, eg; Tore Vik, præsident, us",
        "USA's præsident, Tore Vik, mødtes med premierminister Mona Albright i Cairo.# Mona Albright, premierminister, eg; Tore Vik, præsident, us",
      })
  void whoIsOfWhichState(String text, String persons) {
    assertEquals(persons, Told.persons(text), text);
  }
}
