package org.depeche.serve.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.LinkedHashSet;
import java.util.Set;
import org.depeche.serve.Served;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The way through a page by the tabulator key. */
@InChromium
class KeyboardTest {

  /**
   * Numbers the controls that a reader sees, and gives how many they are; a group of radio buttons
   * is one.
   */
  private static final String NUMBER =
      """
      () => {
        const controls = [...document.querySelectorAll(
            "a[href], button, input, select, textarea, summary, [tabindex]")]
          .filter((each) => each.tabIndex >= 0 && !each.disabled && each.type !== "hidden")
          .filter((each) => each.checkVisibility({ visibilityProperty: true }))
          .filter((each) => each.type !== "radio" || each.checked);
        controls.forEach((each, number) => (each.dataset.control = number));
        return controls.length;
      }
      """;

  /** Tells which control has the focus: its number, and what it is if one cannot see that. */
  private static final String FOCUSED =
      """
      () => {
        const focused = document.activeElement;
        if (focused.dataset.control === undefined) return "";
        const shown = focused.closest(".CodeMirror-focused") ?? focused;
        const { outlineStyle, outlineWidth } = getComputedStyle(shown);
        const { width, height } = shown.getBoundingClientRect();
        const seen = outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && width > 1 && height > 1;
        return focused.dataset.control + (seen ? "" : " unseen: " + focused.outerHTML);
      }
      """;

  private static final String CONTROL =
      "number => document.querySelector(`[data-control='${number}']`).outerHTML";

  @ParameterizedTest
  @MethodSource("org.depeche.serve.browser.Visit#all")
  void everyControlIsReachedAndSeen(Visit visit, Served served, Chromium chromium) {
    try (Page page = chromium.open(visit, served)) {
      int controls = (int) page.evaluate(NUMBER);
      Set<String> reached = new LinkedHashSet<>();
      // One more for each part of a date, and for the button that opens its calendar.
      int stops = controls + 3 * page.locator("input[type=date]").count();
      for (int i = 0; i < stops; i++) {
        page.keyboard().press("Tab");
        reached.add((String) page.evaluate(FOCUSED));
      }
      for (int i = 0; i < controls; i++) {
        String number = String.valueOf(i);
        assertTrue(reached.contains(number), () -> lost(page, number, reached));
      }
    }
  }

  private static String lost(Page page, String number, Set<String> reached) {
    return reached.stream()
        .filter(each -> each.startsWith(number + " "))
        .findFirst()
        .orElseGet(() -> "never reached: " + page.evaluate(CONTROL, number));
  }
}
