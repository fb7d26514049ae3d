package org.depeche.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depeche.article.Article;
import org.depeche.article.ArticleReader;
import org.depeche.article.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The account of a reading says of every word that was seen what came of it. */
class AccountTest {

  private static final Path ARTICLES = Path.of("src/test/resources/org/depeche/gold/own");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Joe Biden mødte pressen i Washington.|møde|MISSING_ROLE",
        "Joe Biden mødte aldrig Xi Jinping.|møde|DENIED",
        "Donald Trump talte i telefon med Volodymyr Zelenskyj.|tale|TELEPHONE",
        "Vladimir Putin har ikke lovet Joe Biden at trække soldaterne tilbage.|love|DENIED",
        "Løftet om fred blev drøftet i Berlin.|løfte|NOT_GIVEN",
      })
  void saysWhyNothingCameOfAWord(String text, String lemma, Reason reason) {
    List<Optional<Reason>> reasons =
        sightings(text)
            .filter(s -> s.rule().lemma().equals(lemma))
            .map(s -> s.miss().map(Miss::reason))
            .toList();

    assertTrue(reasons.contains(Optional.of(reason)), reasons::toString);
  }

  @Test
  void namesTheWordsThatFillARole() {
    List<String> fillers =
        sightings("Joe Biden mødte Xi Jinping på Bali.")
            .filter(s -> s.miss().isEmpty())
            .flatMap(s -> s.fillers().stream())
            .map(f -> f.function() + " " + f.roles() + " " + f.entities().get(0).slug())
            .toList();

    assertEquals(List.of("subj [side] joe-biden", "obj [side] xi-jinping"), fillers);
  }

  @Test
  void claimsAreThoseOfAPlainReading() {
    articles()
        .forEach(
            article ->
                assertEquals(
                    TestReader.danish().read(article),
                    TestReader.danish().explain(article).claims()));
  }

  @Test
  void noExtractorLeavesOutWithoutSayingWhy() {
    List<String> unsaid =
        articles()
            .flatMap(
                a ->
                    TestReader.danish().explain(a).sightings().stream()
                        .filter(s -> s.miss().filter(m -> m.reason() == Reason.UNSAID).isPresent())
                        .map(s -> a.id() + " " + s.trigger() + " by " + s.rule().name()))
            .toList();

    assertEquals(List.of(), unsaid, "expected a reason: document.trace().drop(match, Reason.…)");
  }

  private static Stream<Sighting> sightings(String text) {
    return TestReader.danish().explain(Article.of("a", text)).sightings().stream();
  }

  private static Stream<Article> articles() {
    ArticleReader reader = new ArticleReader(t -> Optional.empty(), InputStream.nullInputStream());
    return reader.read(List.of(ARTICLES.toString())).flatMap((Reading r) -> r.article().stream());
  }
}
