package org.depeche.serve.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.depeche.serve.Served;
import org.depeche.serve.web.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The SPARQL editor at work. */
@InChromium
class EditorTest {

  private static final String RUN = "#editor .active .yasqe_queryButton";
  private static final String ROWS = "#editor .active .yasr_results tbody tr";

  @ParameterizedTest
  @ValueSource(ints = {320, 1280})
  void itAsksAndShowsTheAnswer(int width, Served served, Chromium chromium) {
    try (Page page = chromium.tab(Language.DA)) {
      page.setViewportSize(width, 800);
      chromium.show(new Visit(PageKind.EDITOR, Language.DA), served, page);
      page.locator(RUN).click();
      page.waitForSelector(ROWS);
      assertTrue(page.locator(ROWS).count() > 5);
      assertEquals("", Axe.findings(page));
    }
  }

  @Test
  void aSavedQueryIsOffered(Served served, Chromium chromium) {
    try (Page page = chromium.open(new Visit(PageKind.EDITOR, Language.DA), served)) {
      page.locator("#saved").selectOption("summit-timeline");
      page.locator(RUN).click();
      page.waitForSelector(ROWS);
      assertTrue(page.locator("#editor .active .yasr_results").innerText().contains("Singapore"));
    }
  }
}
