package org.depeche.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.depeche.article.Article;
import org.depeche.claim.Claim;
import org.depeche.claim.EntityId;
import org.depeche.claim.Letter;
import org.depeche.claim.Pledge;
import org.depeche.claim.Summit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeixisTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "- Kim Jong-un lovede mig at lukke anlægget, siger USA's præsident, Donald Trump. # pledge kim-jong-un donald-trump",
        "- Kim Jong-un lovede os at lukke anlægget, siger USA's præsident, Donald Trump. # pledge kim-jong-un donald-trump",
        "- Kim Jong-un er en god mand. Han lovede mig at lukke anlægget, siger USA's præsident, Donald Trump. # pledge kim-jong-un donald-trump",
        "»Vi lover at lukke anlægget,« siger Ruslands præsident, Vladimir Putin. # pledge vladimir-putin",
        "- Vi lover at lukke anlægget, siger Ruslands talsmand, Dmitrij Peskov. # pledge ru",
        "- Jeg har sendt et brev til Kim Jong-un, siger USA's præsident, Donald Trump. # letter donald-trump kim-jong-un",
        "- Jeg mødte Kim Jong-un i juni, siger USA's præsident, Donald Trump. # summit donald-trump kim-jong-un",
      })
  void theFirstPersonIsWhoeverSpeaks(String text, String act) {
    assertEquals(List.of(act), acts(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "Jeg mødte Kim Jong-un i juni.",
        "- Jeg mødte Kim Jong-un i juni, siger en diplomat.",
      })
  void itIsNobodyWhereTheSpeakerIsUnknown(String text) {
    assertEquals(List.of(), acts(text));
  }

  @Test
  void theSpeakerMayBeNamedInTheParagraphBefore() {
    assertEquals(
        List.of("summit donald-trump kim-jong-un"),
        acts(
            """
            - Det går godt, siger USA's præsident, Donald Trump.

            - Jeg mødte Kim Jong-un i juni."""));
  }

  private static List<String> acts(String text) {
    return TestReader.danish().read(Article.of("x", text)).stream()
        .map(DeixisTest::show)
        .filter(s -> !s.isEmpty())
        .toList();
  }

  private static String show(Claim claim) {
    if (claim instanceof Pledge pledge) {
      return "pledge " + names(pledge.sides());
    }
    if (claim instanceof Letter letter) {
      return "letter " + names(letter.sides());
    }
    return claim instanceof Summit summit ? "summit " + names(summit.sides()) : "";
  }

  private static String names(List<EntityId> ids) {
    return ids.stream().map(EntityId::slug).collect(Collectors.joining(" "));
  }
}
