package org.depeche.serve.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.depeche.serve.Served;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages where there is little room: they go on downwards, never to the side. */
@InChromium
class NarrowTest {

  /** The elements that reach out of the window, apart from those that scroll by themselves. */
  private static final String OUTSIDE =
      """
      () => {
        const root = document.documentElement;
        if (root.scrollWidth <= root.clientWidth) return [];
        const scrolls = (each) => each !== null && each !== root
            && (getComputedStyle(each).overflowX !== "visible" || scrolls(each.parentElement));
        return [root.scrollWidth + " px", ...[...document.body.querySelectorAll("*")]
          .filter((each) => each.getBoundingClientRect().right > root.clientWidth)
          .filter((each) => !scrolls(each.parentElement))
          .map((each) => each.outerHTML.substring(0, 200))];
      }
      """;

  /** The tables that are wider than the place that they have. */
  private static final String SIDEWAYS =
      """
      () => [...document.querySelectorAll(".wide")]
        .filter((each) => each.scrollWidth > each.clientWidth)
        .map((each) => each.outerHTML.substring(0, 200))
      """;

  @ParameterizedTest
  @MethodSource("org.depeche.serve.browser.Visit#all")
  void nothingReachesOutOfTheWindow(Visit visit, Served served, Chromium chromium) {
    try (Page page = chromium.tab(visit.language())) {
      page.setViewportSize(320, 640);
      chromium.show(visit, served, page);
      fits("a telephone of 320 pixels", page);
      assertEquals(List.of(), page.evaluate(SIDEWAYS), "tables on a telephone");
      page.setViewportSize(640, 400);
      fits("a window of 1280 pixels at 200 %", page);
      page.setViewportSize(1280, 800);
      page.evaluate("() => { document.documentElement.style.fontSize = '200%'; }");
      fits("letters of twice their size", page);
      page.evaluate("() => { document.documentElement.style.fontSize = ''; }");
      page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
      page.setViewportSize(680, 960);
      fits("a sheet of paper", page);
    }
  }

  private static void fits(String where, Page page) {
    assertEquals(List.of(), page.evaluate(OUTSIDE), where);
  }
}
