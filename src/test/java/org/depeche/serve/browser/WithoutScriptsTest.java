package org.depeche.serve.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import org.depeche.serve.Served;
import org.depeche.serve.web.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What pages say where no script runs, and on paper: all of it. */
@InChromium
class WithoutScriptsTest {

  /**
   * The text of a page apart from the picture and the editor, which stand beside a table and a form
   * that say the same.
   */
  private static final String TEXT =
      """
      () => {
        document.querySelectorAll("noscript, #picture, #told, #editor, #ask, .offer, form.choice, form.search, .why, .near")
          .forEach((each) => each.remove());
        return document.querySelector("main").innerText.replace(/\\s+/g, " ").trim();
      }
      """;

  /**
   * Takes away what leads nowhere on paper, and the heads of tables whose values have them beside
   * them there.
   */
  private static final String LEFT_OFF =
      """
      () => document.querySelectorAll("section:has(> .picture), .evidence, form button, details, .many thead")
          .forEach((each) => each.remove())
      """;

  private static String text(Page page) {
    return (String) page.evaluate(TEXT);
  }

  @ParameterizedTest
  @MethodSource("org.depeche.serve.browser.Visit#all")
  void thePageSaysTheSame(Visit visit, Served served, Chromium chromium) {
    try (Page with = chromium.open(visit, served);
        Page without = chromium.openWithoutScripts(visit, served)) {
      String text = text(without);
      assertEquals(text(with), text);
      without.evaluate(LEFT_OFF);
      text = text(without);
      without.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
      assertEquals(text, text(without), "on paper");
    }
  }

  @Test
  void aTableStandsForThePicture(Served served, Chromium chromium) {
    Visit visit = new Visit(PageKind.GRAPH, Language.DA);
    try (Page page = chromium.openWithoutScripts(visit, served)) {
      assertTrue(page.locator("noscript").isVisible());
      assertTrue(page.locator("table.ties tbody tr").count() > 10);
    }
  }

  @Test
  void aFormStandsForTheEditor(Served served, Chromium chromium) {
    Visit visit = new Visit(PageKind.EDITOR, Language.DA);
    try (Page page = chromium.openWithoutScripts(visit, served)) {
      page.locator("#query")
          .fill("SELECT ?s { ?s a <https://w3id.org/depeche/ontology#Pledge> } LIMIT 3");
      page.locator("#ask button").click();
      Locator rows = page.locator("table tbody tr");
      assertEquals(3, rows.count());
    }
  }
}
