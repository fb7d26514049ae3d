package org.depeche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageGuardTest {

  private static final LanguageGuard GUARD = LanguageGuard.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Norwegian | Statsministeren sier at hun ikke har fått noe svar på brevet etter møtet i går.",
        "Norwegian | USAs president møtes med Nord-Koreas leder i juni. Det opplyser Det hvite hus.",
        "Norwegian | Presidenten seier at han ikkje har fått noko brev frå leiaren i landet.",
        "Swedish | USA:s president har skickat ett brev till Nordkoreas ledare. Det säger Vita huset.",
        "Faroese | Løgmaðurin sigur, at fundurin við forsetan varð hildin í Havn í gjár.",
        "Icelandic | Forsetinn segir að hann hafi ekki fengið svar við bréfinu sem hann sendi.",
        "English | The president of the United States has sent a letter to the leader of North Korea.",
        "German | Der Präsident hat dem Kanzler einen Brief geschrieben und wird ihn bald treffen.",
        "Polish | Prezydent Stanów Zjednoczonych wysłał list do przywódcy Korei Północnej, aby spotkać się z nim w czerwcu tego roku.",
        "Russian | Президент США направил письмо лидеру Северной Кореи и предложил ему встретиться в июне этого года."
      })
  void otherLanguagesAreRecognised(String language, String text) {
    assertEquals(Optional.of("not Danish but " + language), GUARD.foreign(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Kim sender brev",
        "Trump",
        "Topmøde i Helsinki",
        "Norges statsminister, Erna Solberg, har fået et brev fra USA's præsident, Donald Trump.",
        "Det siger den svenske statsminister til Dagens Nyheter og Svenska Dagbladet.",
        "New York Times og Washington Post skriver om brevet.",
        "Kim Jong-un, Moon Jae-in, Donald Trump, Xi Jinping, Vladimir Putin, Shinzo Abe og Emmanuel Macron.",
        "»Make America great again,« sagde han, inden han rejste.",
        "- Vi er klar, siger han. Brevet er sendt. Mødet er aflyst."
      })
  void danishAndShortTextsPass(String text) {
    assertEquals(Optional.empty(), GUARD.foreign(text));
  }

  @Test
  void aForeignQuoteInADanishArticleDoesNotMatter() {
    String article =
        "Præsidenten mødtes tirsdag med kongen i Oslo. Det oplyser hoffet i en meddelelse.\n\n"
            + "Efter mødet sagde han på norsk: »Jeg har ikke fått noe brev, og jeg vet ikke hva det"
            + " er.« Derefter rejste han videre til København, hvor han skal tale med regeringen.";
    assertEquals(Optional.empty(), GUARD.foreign(article));
  }
}
