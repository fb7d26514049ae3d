package org.depeche.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.depeche.claim.Summit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "Berg siger, at Dahl har lovet våben. # lovet # berg",
        "Ministeren, Berg, oplyser, at Dahl har lovet våben. # lovet # berg",
        "Berg, der er minister, siger, at Dahl har lovet våben. # lovet # berg",
        "Her fortalte Berg, at Dahl har lovet våben. # lovet # berg",
        "Efter mødet kunne Berg fortælle, at Dahl har lovet våben. # lovet # berg",
        "Berg måtte medgive, at brevet var sendt. # sendt # berg",
        "Berg mindede om, at landet har lovet våben. # lovet # berg",
        "Berg har ladet forstå, at han gerne rejser hjem. # rejser # berg",
        "Senere lod Berg vide, at brevet var sendt. # sendt # berg",
        "Berg siger, at alt gik godt, og at Dahl har lovet våben. # lovet # berg",
        "Slottet og Rådet meddelte tirsdag, at topmødet bliver holdt i maj. # holdt # slottet,"
            + " rådet",
        "Berg siger til Posten, at Dahl har lovet våben. # lovet # berg via posten",
        "Berg understreger over for Posten, at intet er lovet. # lovet # berg via posten",
        "I et interview med Posten siger Berg, at Dahl har lovet våben. # lovet # berg via posten",
        "Berg erkender at have sendt brevet. # sendt # berg",
        "Berg siger: Dahl har lovet våben. # lovet # berg",
      })
  void theSubjectOfAVerbOfSayingIsTheSourceOfItsClause(String text, String word, String sources) {
    assertEquals(sources.replace("å", "aa"), SpokenText.of(text).sourcesOf(word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "Holm siger, at Berg siger, at Dahl har lovet våben. # lovet # berg in holm",
        "Posten skriver, at Berg siger, at Dahl har lovet våben. # lovet # berg via posten",
        "Posten citerer Berg for at sige, at Dahl har lovet våben. # lovet # berg via posten",
        "Berg siger, at Dahl har lovet våben, skriver Posten. # lovet # berg via posten",
        "Slottet oplyser ifølge Bladnyt, at Dahl har lovet våben. # lovet # slottet via bladnyt",
        "Dahl har lovet våben, siger Berg ifølge Bladnyt. # lovet # berg via bladnyt",
        "Dahl har lovet våben. Det siger Berg. Det skriver Posten. # lovet # berg via posten",
        "Dahl har lovet våben. Det skriver Posten med henvisning til to embedsmænd. # lovet # \"to"
            + " embedsmænd\" via posten",
        "Dahl har lovet våben. Det erfarer Posten fra kilder tæt på Slottet. # lovet # \"kilder tæt"
            + " på Slottet\" via posten",
        "Dahl har lovet våben, siger to diplomater, der ønsker at være anonyme, til Posten. # lovet"
            + " # \"to diplomater\" via posten",
        "Dahl skriver et brev, siger Posten. Berg siger til avisen, at Dahl har lovet våben. #"
            + " lovet # berg via posten",
        "Berg bekræfter, at Dahl har lovet våben. Det skriver Posten. # lovet # berg via posten",
        "Dahl har lovet våben. Det oplyser diplomatiske kilder ifølge Posten og Bladnyt. # lovet #"
            + " \"diplomatiske kilder\" via posten, bladnyt",
        "Dahl har lovet våben. Det siger Berg, skriver Posten. # lovet # berg via posten",
        "Dahl har lovet våben. Det viser en erklæring, som Posten har set. # lovet # via posten",
        "Dahl har lovet våben, siger Berg i et interview, som bladet Posten bringer. # lovet # berg"
            + " via posten",
        "Dahl har lovet våben. Det skriver Posten, som citerer Berg. # lovet # berg via posten",
        "Dahl har lovet våben, skriver Posten, der henviser til Berg. # lovet # berg via posten",
        "Dahl har lovet våben. Nyheden bekræftes af Berg. # lovet # berg",
        "Ifølge Posten, der citerer to embedsmænd, har Dahl lovet våben. # lovet # via posten",
      })
  void aReportInAReportIsAChain(String text, String word, String sources) {
    assertEquals(sources, SpokenText.of(text).sourcesOf(word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "I brevet, som Posten har set, lover Dahl våben. # lover # via posten",
        "Til Posten har Dahl lovet våben. # lovet # via posten",
        "Bladet Posten har set brevet fra Dahl. # brevet # via posten",
        "Brevet er set af bladet Posten. # Brevet # via posten",
        "Brevet fra Dahl er offentliggjort i avisen Posten. # Brevet # via posten",
        "Brevet fra Dahl er lækket til Posten. # Brevet # via posten",
        "Dahl har lovet våben, siger Berg i en erklæring, der er gengivet af Posten. # lovet # berg via posten",
        "Hvis man skal tro Posten, har Dahl lovet våben. # lovet # via posten",
        "Ifølge en embedsmand, der taler til Posten, har Dahl lovet våben. # lovet # \"en embedsmand\" via posten",
        "Ifølge avisen Posten siger Berg, at Dahl har lovet våben. # lovet # berg via posten",
        "I et interview med Posten lovede Dahl våben. # lovede # via posten",
        "I et brev til Posten lovede Dahl våben. # lovede # ``",
      })
  void whatAMediumHoldsOrHeardItRelays(String text, String word, String sources) {
    assertEquals(sources, SpokenText.of(text).sourcesOf(word));
  }

  @Test
  void nameOfAStateBeforeAParagraphIsItsTopic() {
    String met = "Frankrig: Præsident Emmanuel Macron mødte Xi Jinping i Beijing.";
    assertEquals(
        List.of(),
        ActsOf.one(Summit.class, "Topmødet er slut.\n\n" + met)
            .facts()
            .evidence()
            .get(0)
            .attributedTo());
  }

  @Test
  void whoeverAnswersAQuestionIsTheLastWhoSpoke() {
    String interview = "- Krigen er slut, siger Berg.\n\nDer var stille i salen.\n\n";
    String answer = "\n\n- Ja. Dahl har lovet våben.";
    assertEquals("berg", SpokenText.of(interview + "Er det sandt?" + answer).sourcesOf("lovet"));
    assertEquals("", SpokenText.of(interview + "Salen blev tømt." + answer).sourcesOf("lovet"));
  }

  @Test
  void whoeverAnswersAllQuestionsIsNamedOnce() {
    String interview = "Hvad skete der?\n\n- Dahl har lovet våben.\n\nOg krigen?\n\n";
    assertEquals(
        "berg", SpokenText.of(interview + "- Den er slut, siger Berg.").sourcesOf("lovet"));
    assertEquals(
        "",
        SpokenText.of(interview + "- Den er slut, siger Berg.\n\nHelt?\n\n- Nej, siger Holm.")
            .sourcesOf("lovet"));
  }

  @Test
  void aWholeNameWithoutAnOfficeIsASourceInItsWords() {
    assertEquals(
        "\"Pirkko Laaksonen\"",
        SpokenText.of("Dahl har lovet våben, siger Pirkko Laaksonen.").sourcesOf("lovet"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "Dahl har lovet våben, siger Berg. # lovet # berg",
        "Dahl har lovet våben, skriver bureauet Posten. # lovet # via posten",
        "Dahl har lovet våben, har Posten meddelt. # lovet # via posten",
        "Dahl har lovet våben, har landets minister, Berg, oplyst. # lovet # berg",
        "Dahl ville gerne have mødt Lund, men det lykkedes ikke, skriver Posten. # mødt # via"
            + " posten",
        "Besøget, som Dahl har inviteret Lund til, er ikke aflyst, oplyser talsmanden Berg. #"
            + " aflyst # berg",
        "Dahl har lovet våben, siger en talsmand for ministeriet. # lovet # \"en talsmand for"
            + " ministeriet\"",
        "Dahl har lovet våben, lyder det fra Berg. # lovet # berg",
        "Dahl har lovet våben, hedder det i en meddelelse fra Slottet. # lovet # slottet",
        "Mødet må vente, vurderer avisen Posten. # vente # via posten",
        "Mødet, siger Berg, bliver holdt i maj. # holdt # berg",
        "Som Posten skriver, har Dahl lovet våben. # lovet # via posten",
        "Berg: Dahl har lovet våben # lovet # berg",
        "- Vi har lovet våben, lover Berg. # lovet # berg",
        "Dahl får våben, lover Berg. # får # ``",
        "Jeg mødte ham i maj, siger Berg, om Dahl. # mødte # berg",
      })
  void anAttributionBehindASentenceCoversIt(String text, String word, String sources) {
    assertEquals(sources, SpokenText.of(text).sourcesOf(word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "Ifølge Berg har Dahl lovet våben. # lovet # berg",
        "Dahl har ifølge Berg lovet våben. # lovet # berg",
        "Dahl har i følge Berg lovet våben. # lovet # berg",
        "Ifølge avisen Posten har Dahl lovet våben. # lovet # via posten",
        "Dahl skriver et brev, siger Posten. Ifølge samme avis har Lund lovet våben. # lovet # via"
            + " posten",
        "Holm mødte Dahl, der ifølge Berg gav tilsagn om våben. # gav # berg",
        "Holm mødte Dahl, der ifølge Berg gav tilsagn om våben. # mødte # ``",
        "Ideen til mødet fik Berg efter eget udsagn i byen. # fik # berg",
        "Ifølge diplomatiske kilder har Dahl lovet våben. # lovet # \"diplomatiske kilder\"",
        "Ifølge planen skal Dahl mødes med Lund. # mødes # ``",
      })
  void aPrepositionNamesTheSourceOfItsClause(String text, String word, String sources) {
    assertEquals(sources, SpokenText.of(text).sourcesOf(word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "Dahl har lovet våben. Det siger Berg. # lovet # berg",
        "Dahl har lovet våben. Den oplysning bekræftes af Berg. # lovet # berg",
        "Dahl har lovet våben. Det siger Lund, og over for Posten bliver det bekræftet af Berg. #"
            + " lovet # lund; berg via posten",
        "Dahl har lovet våben. Det fremgår af en erklæring fra Slottet. # lovet # slottet",
        "Dahl skal mødes med Lund. Det bliver i maj, siger Berg. # mødes # berg",
        "Berg vil hverken be- eller afkræfte, at Dahl har lovet våben. # lovet # ``",
        "Dahl skulle have mødt Lund. Det er aflyst, siger Berg. # mødt # berg",
        "Dahl skal mødes med Lund. Rejsen er bekræftet af Berg. # mødes # berg",
        "Af en erklæring fra Slottet fremgår det, at Dahl har lovet våben. # lovet # slottet",
        "Dahl skal mødes med Lund. Det bliver svært, siger Berg. # mødes # ``",
        "Vejret var godt. Dahl har lovet våben. Det siger Berg. # var # ``",
        "Dahl har lovet våben. Det fortæller kilder tæt på ministeren til Posten. # lovet #"
            + " \"kilder tæt på ministeren\" via posten",
        "Dahl har lovet våben. Det fremgår af en meddelelse fra Slottet. # lovet # slottet",
        "Dahl har lovet våben. Det fremgår af den erklæring, som Lund underskrev. # lovet # ``",
        "Dahl vil gerne mødes med Lund. Det fremgår af et langt brev, som Dahl har sendt. Det"
            + " oplyser Berg. # mødes # berg",
        "Dahl vil gerne mødes med Lund. Det fremgår af et langt brev, som Dahl har sendt. Det"
            + " oplyser Berg. # sendt # berg",
        "Det fortæller kilder til Posten om det brev, som Dahl sendte. # sendte # \"kilder\" via"
            + " posten",
        "Det sagde Berg, da han mødtes med Dahl. # mødtes # ``",
        "I brevet, hvis ægthed Slottet har bekræftet, beder Dahl om ro. # brevet # slottet",
        "Berg siger, at der var to møder. Et med Dahl og et med Lund. # Et # berg",
      })
  void detStandsForTheSentenceBefore(String text, String word, String sources) {
    assertEquals(sources, SpokenText.of(text).sourcesOf(word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "Berg afviser, at Dahl har lovet våben. # lovet # not berg",
        "Dahl har lovet våben. Slottet vil ikke bekræfte det. # lovet # not slottet",
        "Dahl har lovet våben. Slottet afviser påstanden. # lovet # not slottet",
        "Dahl har lovet våben. Slottet afviser påstanden om flere breve. # lovet # ``",
        "Dahl har lovet våben, siger Lund. Det benægter Berg. # lovet # lund; not berg",
        "Dahl har lovet våben, siger en kilde. Det passer ikke, lyder det fra Berg. # lovet # \"en"
            + " kilde\"; not berg",
        "Berg nægter at have sendt brevet. # sendt # not berg",
        "Berg udelukker ikke, at han rejser til Lund. # rejser # berg",
        "Dahl har lovet våben, hvilket Berg benægter. # lovet # not berg",
        "Ifølge Holm har Dahl lovet våben, men det benægter Berg. # lovet # holm; not berg",
        "Det er ikke rigtigt, at Dahl har lovet våben, siger Berg. # lovet # not berg",
      })
  void denialsAreKeptApart(String text, String word, String sources) {
    assertEquals(sources, SpokenText.of(text).sourcesOf(word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "Berg siger ja til at mødes med Dahl. # mødes",
        "Berg glæder sig over, at Dahl har lovet våben. # lovet",
        "Berg frygter, at Dahl har lovet våben. # lovet",
        "Berg mener, at Dahl har lovet våben. # lovet",
        "Berg lover, at Dahl får våben. # får",
        "Mandag skal Berg fortælle Dahl om mødet i byen. # mødet",
        "Hvis Berg siger, at Dahl har lovet våben, er det slut. # lovet",
        "Slottet afslører ikke, hvornår det modtog brevet. # modtog",
        "Berg tog hjem, efter at Dahl havde lovet våben. # lovet",
        "Det vides ikke, om Dahl har lovet våben. # lovet",
        "Berg siger intet om, hvorvidt Dahl har lovet våben. # lovet",
        "- Det er ikke til dig, sagde Berg, da han gav Dahl brevet. # gav",
      })
  void whatIsNoReportHasNoSource(String text, String word) {
    assertEquals("", SpokenText.of(text).sourcesOf(word));
  }

  @Test
  void aDashedQuoteGoesOnOverSentencesAndParagraphs() {
    SpokenText text =
        SpokenText.of(
            "- Det var godt. Nu kommer freden, siger Berg.\n\n"
                + "- Vi mødes igen i maj.\n\nVejret var fint.");
    assertEquals("berg", text.sourcesOf("godt"));
    assertEquals("berg", text.speakerAt("godt"));
    assertEquals("berg", text.sourcesOf("mødes"));
    assertEquals("berg", text.speakerAt("mødes"));
    assertEquals("", text.sourcesOf("Vejret"));
    assertEquals("", text.speakerAt("Vejret"));
  }

  @Test
  void aQuoteEndsAtTheWordsThatNameTheSpeaker() {
    SpokenText text = SpokenText.of("- Nu kommer freden, siger Berg. Dahl rejser hjem.");
    assertTrue(text.isQuoted("freden"));
    assertFalse(text.isQuoted("Berg"));
    assertFalse(text.isQuoted("rejser"));
    assertEquals("", text.sourcesOf("rejser"));
  }

  @Test
  void afterTheWordsThatNameTheSpeakerOnlyTheFirstPersonGoesOn() {
    SpokenText text = SpokenText.of("- Nu kommer freden, siger Berg. Vi rejser hjem.");
    assertEquals("berg", text.sourcesOf("rejser"));
  }

  @Test
  void aQuoteMayFollowAColonAndMarks() {
    SpokenText text = SpokenText.of("Berg sagde:\n\n»Vi mødes i maj. Og i juni igen.«");
    assertEquals("berg", text.sourcesOf("mødes"));
    assertEquals("berg", text.sourcesOf("juni"));
    assertEquals("berg", text.speakerAt("mødes"));
  }

  @Test
  void marksOfQuotationAreSpeech() {
    SpokenText text = SpokenText.of("»Vi mødes i maj,« siger Berg.");
    assertEquals("berg", text.sourcesOf("mødes"));
    assertEquals("berg", text.speakerAt("mødes"));
    assertTrue(text.isQuoted("mødes"));
  }

  @Test
  void aQuoteThatNobodyIsNamedForIsOfThePersonBeforeIt() {
    SpokenText text = SpokenText.of("Også Berg var glad.\n\n- Vi mødes i byen.");
    assertEquals("berg", text.speakerAt("mødes"));
    assertEquals("", SpokenText.of("Brevet var langt.\n\n- Vi mødes i byen.").speakerAt("mødes"));
  }

  @Test
  void lyderDetGoesOnWithTheSpeakerBefore() {
    SpokenText text =
        SpokenText.of("- Det bliver i maj, siger Berg.\n\n- Vi mødes i byen, lyder det.");
    assertEquals("berg", text.sourcesOf("mødes"));
  }
}
