package org.depeche.serve.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Renders the templates of {@code src/main/jte/serve}, which were compiled with the program. */
public final class Templates {

  private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

  private Templates() {}

  /**
   * A page.
   *
   * @param template the template's name: {@code front} for {@code serve/front.jte}
   * @param frame what surrounds it
   * @param content the template's parameter {@code content}
   */
  public static String page(String template, Frame frame, Object content) {
    StringOutput page = new StringOutput();
    ENGINE.render("serve/" + template + ".jte", Map.of("frame", frame, "content", content), page);
    return page.toString();
  }
}
