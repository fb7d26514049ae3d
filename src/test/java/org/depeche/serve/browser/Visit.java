package org.depeche.serve.browser;

import java.util.Arrays;
import java.util.stream.Stream;
import org.depeche.serve.web.Language;

/** A page as a reader of one language sees it. */
record Visit(PageKind kind, Language language) {

  /** Every kind of page in every language. */
  static Stream<Visit> all() {
    return Arrays.stream(PageKind.values())
        .flatMap(
            kind -> Arrays.stream(Language.values()).map(language -> new Visit(kind, language)));
  }

  @Override
  public String toString() {
    return kind + " in " + language.tag();
  }
}
