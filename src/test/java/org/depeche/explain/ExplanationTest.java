package org.depeche.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.depeche.article.Article;
import org.depeche.article.PublicationDate;
import org.depeche.extract.Reader;
import org.depeche.rdf.Base;
import org.depeche.rdf.Iris;
import org.depeche.rdf.Seeds;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  private static final Reader READER =
      Reader.of(Seeds.shipped(new Iris(Base.standard())).authority());

  private static final String TEXT =
      """
      Nordkoreas leder, Kim Jong-un, lovede torsdag Sydkoreas præsident, Moon Jae-in, at lukke anlægget, skriver Reuters.

      Donald Trump talte i telefon med Moon. Han mødte pressen bagefter.
      """;

  private static Explanation explain(String text) {
    Article article =
        Article.of("a<b>", text).published(PublicationDate.parse("2018-09-21").orElseThrow());
    return Explanation.of(READER.explain(article));
  }

  private static String plain(String text) {
    return new TerminalPage(Integer.MAX_VALUE, false).of(explain(text));
  }

  @Test
  void showsWhatASentenceTellsAndWhy() {
    assertEquals(
        """
        a<b> 2018-09-21
        0 summits · 0 letters · 1 pledge · 3 persons · 2 states · 1 organization · 0 places

        Nordkoreas leder, Kim Jong-un, lovede torsdag [2018-09-20] Sydkoreas præsident, Moon Jae-in, at lukke anlægget, skriver Reuters.
          ● pledge 1 Kim Jong-un → Moon Jae-in
            content     “at lukke anlægget”
            when        2018-09-20
            rule        promise at “lovede” (love, “promise”)
            as in       Kim Jong-un lovede Donald Trump at lukke anlægget.
            pledger     “Nordkoreas leder” = Kim Jong-un, the subject
            addressee   “Sydkoreas præsident” = Moon Jae-in, the indirect object
            source      via Reuters
        """,
        plain(TEXT).lines().limit(12).map(l -> l + "\n").collect(Collectors.joining()));
  }

  @Test
  void saysWhyNothingCameOfAWord() {
    String page = plain(TEXT);

    assertTrue(
        page.contains(
            "  ○ “talte” no talk-with (summit): it is about a call,"
                + " and those who call do not meet\n"),
        page);
    assertTrue(
        page.contains(
            "  ○ “mødte” no meet (summit): the rule needs the object,"
                + " and nothing that can fill it stands there\n"),
        page);
  }

  @Test
  void saysWhomAPronounMeans() {
    assertTrue(plain(TEXT).contains("\nHan [Donald Trump] mødte pressen bagefter.\n"));
  }

  @Test
  void terminalLinesFitAndHaveColours() {
    String page = new TerminalPage(60, true).of(explain(TEXT));

    List<String> lines = page.replaceAll("\u001b\\[[0-9;]*m", "").lines().toList();
    assertTrue(page.contains("\u001b["), page);
    assertEquals(List.of(), lines.stream().filter(l -> l.length() > 60).toList());
  }

  @Test
  void terminalIsGivenNoControlCharacterOfTheArticle() {
    String page = plain("Donald Trump mødte \u001b[31mKim Jong-un i Hanoi.");

    assertFalse(page.contains("\u001b"), page);
  }

  @Test
  void pageShowsMarkupOfTheArticleAsText() {
    String page =
        HtmlPage.of(
            explain(
                "Donald Trump mødte Kim Jong-un i Hanoi & sagde <script>alert(\"1\")</script>"
                    + " <img src=x onerror='alert(2)'>."));

    assertTrue(page.contains("<title>a&lt;b&gt; – Depeche</title>"), page);
    assertFalse(page.contains("<script"), page);
    assertFalse(page.contains("<img"), page);
    assertTrue(page.contains("&lt;script&gt;"), page);
    assertTrue(page.contains(" &amp; "), page);
  }

  @Test
  void pageHoldsTheWholeTextAndItsClaims() {
    String page = HtmlPage.of(explain(TEXT));

    assertTrue(page.contains("<span class=\"told\" title=\"\">lovede</span>"), page);
    assertTrue(page.contains("<dt>content</dt><dd>“at lukke anlægget”</dd>"), page);
    assertTrue(page.contains("<small class=\"gloss\" translate=\"no\">2018-09-20</small>"), page);
    assertTrue(
        page.contains("<span class=\"untold\" lang=\"da\">talte</span> <b>talk-with (summit)</b>"),
        page);
  }

  @Test
  void pageAsksNoHostForAnything() {
    String page = HtmlPage.of(explain(TEXT));

    assertFalse(page.matches("(?s).*(https?://|src=|@import|url\\().*"), page);
    assertTrue(page.contains("default-src 'none'"), page);
  }
}
