package org.depeche.serve.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.depeche.serve.Served;
import org.depeche.serve.web.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A newcomer's way from the front page: a promise, who says so, and the sentence in its article.
 */
@InChromium
class ThreeClicksTest {

  private static final String IN_WINDOW =
      "e => { const { top, bottom } = e.getBoundingClientRect();"
          + " return top >= 0 && bottom <= innerHeight; }";

  @ParameterizedTest
  @EnumSource(Language.class)
  void threeClicksLeadToTheSentence(Language language, Served served, Chromium chromium) {
    try (Page page = chromium.open(new Visit(PageKind.FRONT, language), served)) {
      page.locator("main a[href='/page/pledge']").first().click();

      Locator promise = page.locator("li.pledge a").first();
      String promised = promise.locator("q").innerText();
      promise.click();
      assertEquals(promised, page.locator(".promise q").innerText());
      assertTrue(page.locator(".telling .who").first().isVisible());
      String sentence = page.locator(".telling mark").first().innerText();

      page.locator(".telling a.open").first().click();
      Locator highlighted = page.locator("article mark:target");
      assertEquals(sentence, highlighted.innerText());
      page.waitForFunction(IN_WINDOW, highlighted.elementHandle());
    }
  }
}
