package org.depeche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SplitTest {

  private static final DanishAnalyzer ANALYZER = DanishAnalyzer.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "Seoul. Nordkoreas leder kom. # Seoul . | Nordkoreas leder kom .",
        "De mødes 18. september. Siden rejser han. # De mødes 18. september . | Siden rejser han .",
        "Mødet varer fra 2.-3. september i 2018. Så er det slut. # Mødet varer fra 2.-3. september i 2018 . | Så er det slut .",
        "Den 5. Juni kom han. # Den 5. Juni kom han .",
        "USA's præsident, Lyndon B. Johnson, skrev. # USA's præsident , Lyndon B. Johnson , skrev .",
        "Det sagde J.D. Vance. # Det sagde J.D. Vance .",
        "Han talte f.eks. om FN-resolutioner og F-16-fly. # Han talte f.eks. om FN-resolutioner og F-16-fly .",
        "Det kostede 1.250,5 mio. kr. Så gik han. # Det kostede 1.250,5 mio. kr. | Så gik han .",
        "Det steg 1,5 procent, ca. 5% i alt. # Det steg 1,5 procent , ca. 5 % i alt .",
        "- Ja. Og nej, siger han. # - Ja . | Og nej , siger han .",
        "»Vi kommer.« Han smilede. # » Vi kommer . « | Han smilede .",
        "\"Kommer du?\" spurgte han. # \" Kommer du ? \" spurgte han .",
        "\"Kom!\", sagde Kim. # \" Kom ! \" , sagde Kim .",
        "Mette Frederiksen (S) og Kim ( V ) kom. # Mette Frederiksen (S) og Kim ( V ) kom .",
        "Han er velkommen (i Sydkorea, red.), siger Moon. # Han er velkommen ( i Sydkorea , red. ) , siger Moon .",
        "Nord- og Sydkorea samt statsledere og -ministre. # Nord- og Sydkorea samt statsledere og -ministre .",
        "Det Hvide Hus' talskvinde kom. # Det Hvide Hus' talskvinde kom .",
        "De kalder det 'et løfte' igen. # De kalder det ' et løfte ' igen .",
        "Læs mere på https://www.dr.dk/nyt. Eller på dr.dk. # Læs mere på https://www.dr.dk/nyt . | Eller på dr.dk .",
        "De ventede … Så kom han. # De ventede … | Så kom han .",
        "Simla, 1972: Gandhi tog imod Bhutto. # Simla , 1972 : | Gandhi tog imod Bhutto .",
        "14. juni 2022: De mødtes. # 14. juni 2022 : | De mødtes .",
        "Klokken 17.45: De mødtes. # Klokken 17.45 : | De mødtes .",
        "17.45: De mødtes. # 17.45 : | De mødtes .",
        "I 2022: Juli. # I 2022 : | Juli .",
        "Fakta: Han kom i 2022: det var sent. # Fakta : Han kom i 2022 : det var sent .",
        "Den 48-årige kom i 1990'erne. # Den 48-årige kom i 1990'erne ."
      })
  void cutsSentencesAndTokens(String text, String expected) {
    assertEquals(
        expected.strip(),
        ANALYZER.split(text.strip()).stream()
            .map(SplitTest::forms)
            .collect(Collectors.joining(" | ")));
  }

  @Test
  void headlinesSpeechAndTrailersAreParagraphsOfTheirOwn() {
    List<Sentence> sentences =
        ANALYZER.split(
            "Kim sender brev\nKim har sendt et brev.\n\n- Tak.\n- Selv tak.\n\n/ritzau/");
    assertEquals(
        List.of("Kim sender brev", "Kim har sendt et brev.", "- Tak.", "- Selv tak.", "/ritzau/"),
        sentences.stream().map(Sentence::text).toList());
    assertEquals(List.of(0, 1, 2, 3, 4), sentences.stream().map(Sentence::paragraph).toList());
    assertEquals(1, sentences.get(4).tokens().size());
  }

  @Test
  void wrappedLinesAreOneParagraph() {
    List<Sentence> sentences =
        ANALYZER.split(
            "Nordkoreas leder har sendt et langt og venligt brev til\n"
                + "præsidenten. Det oplyser Det Hvide Hus i en meddelelse\ntirsdag.");
    assertEquals(2, sentences.size());
    assertEquals(List.of(0, 0), sentences.stream().map(Sentence::paragraph).toList());
  }

  @Test
  void spansCountCodePoints() {
    String text = "𝔄𝔅 kom. Så gik 😀 Kim.";
    Sentence second = ANALYZER.split(text).get(1);
    assertEquals("Så gik 😀 Kim.", second.text());
    Token kim = second.token(3);
    assertEquals("Kim", kim.form());
    int begin = text.offsetByCodePoints(0, kim.span().begin());
    assertEquals("Kim", text.substring(begin, text.offsetByCodePoints(0, kim.span().end())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a.", "Kim-", "x", "!)", "\"( ", "http://", "a-.", "𝔄", "'s", "1.", "\n"})
  void endlessTextIsCutAllTheSame(String part) {
    String text = part.repeat(50_000);
    int at = 0;
    for (Sentence sentence : ANALYZER.split(text)) {
      for (Token token : sentence.tokens()) {
        assertTrue(token.span().begin() >= at);
        assertEquals(
            token.span().end() - token.span().begin(),
            token.form().codePointCount(0, token.form().length()));
        at = token.span().end();
      }
    }
    assertTrue(at >= text.strip().codePointCount(0, text.strip().length()));
  }

  @Test
  void nothingGivesNothing() {
    assertEquals(List.of(), ANALYZER.split(""));
    assertEquals(List.of(), ANALYZER.split(" \n\n\t"));
    assertFalse(ANALYZER.split("Kim").get(0).parsed());
  }

  private static String forms(Sentence sentence) {
    return sentence.tokens().stream().map(Token::form).collect(Collectors.joining(" "));
  }
}
