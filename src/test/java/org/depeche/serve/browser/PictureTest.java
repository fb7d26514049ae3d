package org.depeche.serve.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.depeche.serve.Served;
import org.depeche.serve.web.Language;
import org.junit.jupiter.api.Test;

/** The picture of the graph at work. */
@InChromium
class PictureTest {

  private static final String DRAWN =
      "() => document.getElementById('picture')._cyreg.cy.elements().length";

  private static final String TAP =
      "what => { document.getElementById('picture')._cyreg.cy.$(what)[0].emit('tap'); }";

  private static Locator tap(Page page, String what) {
    page.evaluate(TAP, what);
    return page.locator("#told");
  }

  @Test
  void aNodeLeadsToItsPageAndItsNeighbours(Served served, Chromium chromium) {
    try (Page page = chromium.open(new Visit(PageKind.PICTURE_OF_QUERY, Language.EN), served)) {
      Locator told = tap(page, "node[id $= '/person/kim-jong-un']");
      assertEquals("Kim Jong-un", told.locator("strong").innerText());
      assertEquals("/page/person/kim-jong-un", told.locator("a").getAttribute("href"));
      int before = (int) page.evaluate(DRAWN);
      told.locator("button").click();
      page.waitForFunction(DRAWN + " > " + before);
    }
  }

  @Test
  void anEdgeLeadsToItsEvidence(Served served, Chromium chromium) {
    try (Page page = chromium.open(new Visit(PageKind.GRAPH, Language.EN), served)) {
      Locator told = tap(page, "edge");
      told.locator("a").click();
      page.waitForURL("**/why?**");
      assertTrue(page.locator("mark").first().isVisible());
    }
  }
}
