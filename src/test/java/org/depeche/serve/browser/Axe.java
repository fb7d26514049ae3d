package org.depeche.serve.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The axe of Deque: finds in a page what shuts out people who see, hear or point otherwise. */
final class Axe {

  private static final String SOURCE = source();

  // CodeMirror scrolls by the cursor in its text area, which axe looks for inside of what scrolls.
  private static final String RUN =
      """
      async (options) => {
        const told = await axe.run(document, { resultTypes: ["violations"], ...options });
        return told.violations
          .flatMap(({ id, impact, help, nodes }) => nodes.map((node) => ({ id, impact, help, node })))
          .filter(({ id, node }) =>
            id !== "scrollable-region-focusable" || !node.html.includes('"CodeMirror-scroll"'))
          .map(({ id, impact, help, node }) =>
            `${impact} ${id}: ${help}: ${node.html}\\n  ${node.failureSummary}`)
          .join("\\n");
      }
      """;

  private Axe() {}

  private static String source() {
    try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What is wrong with a page, a line for each element; empty where nothing is. */
  static String findings(Page page) {
    return run(page, "{}");
  }

  /** The elements whose text is too faint. */
  static String contrasts(Page page) {
    return run(page, "{ runOnly: ['color-contrast'] }");
  }

  private static String run(Page page, String options) {
    page.evaluate(SOURCE);
    return (String) page.evaluate("(" + RUN.strip() + ")(" + options + ")");
  }
}
