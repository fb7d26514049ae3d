package org.depeche.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.depeche.article.Article;
import org.depeche.claim.EntityId;
import org.depeche.claim.Summit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WitnessesTest {

  private static final String KNOWN =
      "Ruslands præsident, Vladimir Putin, mødtes mandag med USA's præsident, Donald Trump, i Wien. ";
  private static final String COMING =
      "Ruslands præsident, Vladimir Putin, skal mødes med USA's præsident, Donald Trump. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "Mødet var nyttigt, siger Trump.",
        "Stemningen på mødet var god, siger Trump.",
        "Under mødet lovede Putin at stoppe krigen, siger Trump.",
        "Trump siger, at idéen til mødet kom fra Putin.",
        "Ifølge Trump gav Putin efter, da mødet var på sit højeste.",
      })
  void whoeverOnlySpeaksOfAMeetingIsNoSourceOfIt(String comment) {
    assertEquals(List.of(""), sources(KNOWN + comment));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "Mødet varede to timer, siger Trump. # donald-trump",
        "Mødet er aflyst, siger Trump. # donald-trump",
        "Trump meddeler, at mødet finder sted i Wien. # donald-trump",
        "Mødet bliver holdt i juni, oplyser Kreml. # kreml",
        "Kreml bekræfter mødet. # kreml",
        "Datoen for mødet er på plads, oplyser Kreml. # kreml",
      })
  void whoeverTellsWhatBecomesOfItIs(String telling, String source) {
    assertEquals(List.of(source), sources(COMING + telling));
  }

  @Test
  void whoeverTellsOfTheAnswerIs() {
    String invitation =
        "Ruslands præsident, Vladimir Putin, har inviteret USA's præsident, Donald Trump, til Wien. ";
    assertEquals(List.of("kreml"), sources(invitation + "Trump har takket ja, oplyser Kreml."));
  }

  private static List<String> sources(String text) {
    return TestReader.danish().read(Article.of("x", text)).stream()
        .filter(Summit.class::isInstance)
        .map(c -> named((Summit) c))
        .toList();
  }

  private static String named(Summit summit) {
    return summit.facts().evidence().stream()
        .flatMap(e -> e.attributedTo().stream())
        .map(EntityId::slug)
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
