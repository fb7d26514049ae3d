package org.depeche.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.depeche.article.Article;
import org.depeche.claim.Act;
import org.depeche.claim.EntityId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisputeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "Ruslands præsident, Vladimir Putin, har lovet at stoppe krigen. Det afviser Kreml. # PLEDGE by  not kreml",
        "Ifølge Donald Trump har Vladimir Putin lovet at stoppe krigen. Det benægter Kreml. # PLEDGE by donald-trump not kreml",
        "Vladimir Putin har ifølge Donald Trump lovet at stoppe krigen, men det benægter Kreml. # PLEDGE by donald-trump not kreml",
        "Ruslands præsident, Vladimir Putin, mødte mandag USA's præsident, Donald Trump, i Wien. Det bestrider Kreml. # SUMMIT by  not kreml",
        "Vladimir Putin har sendt et brev til Donald Trump, siger Emmanuel Macron. Kreml benægter det. # LETTER by emmanuel-macron not kreml",
        "Vladimir Putin har sendt et brev til Donald Trump, siger Emmanuel Macron. - Det passer ikke, siger Dmitrij Peskov. # LETTER by emmanuel-macron not dmitrij-peskov",
      })
  void whoeverDeniesAnActDisputesItAndIsNoSourceOfIt(String text, String act) {
    assertEquals(List.of(act), acts(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "Kreml afviser, at Vladimir Putin har lovet at stoppe krigen.",
        "Vladimir Putin afviser at have lovet at stoppe krigen.",
        "Kreml benægter, at Vladimir Putin mødte Donald Trump i Wien i mandags.",
        "Kreml bestrider, at Vladimir Putin har sendt et brev til Donald Trump.",
        "Det er ikke rigtigt, at Vladimir Putin har lovet at stoppe krigen, siger Kreml.",
      })
  void whatIsSaidOnlyToBeDeniedIsNoAct(String text) {
    assertEquals(List.of(), acts(text));
  }

  private static List<String> acts(String text) {
    return TestReader.danish().read(Article.of("x", text)).stream()
        .filter(Act.class::isInstance)
        .map(c -> show((Act) c))
        .toList();
  }

  private static String show(Act act) {
    String sources =
        act.facts().evidence().stream()
            .flatMap(e -> e.attributedTo().stream())
            .map(EntityId::slug)
            .distinct()
            .collect(Collectors.joining(" "));
    String deniers =
        act.facts().disputedBy().stream().map(EntityId::slug).collect(Collectors.joining(" "));
    return act.id().kind() + " by " + sources + " not " + deniers;
  }
}
