package org.depeche.explain;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** An explanation as one HTML page that needs nothing else: no script, no file, no host. */
public final class HtmlPage {

  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(ContentType.Html);

  private HtmlPage() {}

  /** The whole page. */
  public static String of(Explanation explanation) {
    StringOutput page = new StringOutput();
    TEMPLATES.render("explain.jte", explanation, page);
    return page.toString();
  }
}
