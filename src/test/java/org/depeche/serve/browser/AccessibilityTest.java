package org.depeche.serve.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.depeche.serve.Served;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What axe says of the pages. */
@InChromium
class AccessibilityTest {

  @ParameterizedTest
  @MethodSource("org.depeche.serve.browser.Visit#all")
  void nothingKeepsReadersOut(Visit visit, Served served, Chromium chromium) {
    try (Page page = chromium.open(visit, served)) {
      assertEquals("", Axe.findings(page), "by day");
      page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      assertEquals("", Axe.contrasts(page), "in the dark");
      page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
      assertEquals("", Axe.contrasts(page), "on paper");
    }
  }
}
