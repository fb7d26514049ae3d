package org.depeche.serve.web;

import java.nio.charset.StandardCharsets;

/** A page under construction: whatever text goes in is escaped. */
public final class Html {

  private final StringBuilder body = new StringBuilder();
  private final String title;

  public Html(String title) {
    this.title = title;
  }

  /** Text with what HTML means by itself taken away. */
  public static String escape(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isPlain(c) ? c : 0xFFFD);
              }
            });
    return out.toString();
  }

  /** Control characters and those that turn the direction of writing do not belong in a page. */
  private static boolean isPlain(int c) {
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
    boolean turning = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    return !control && !turning && !(c >= 0xD800 && c <= 0xDFFF);
  }

  /** An element with text in it; attributes come as name and value in turn. */
  public Html element(String name, String text, String... attributes) {
    open(name, attributes);
    body.append(escape(text));
    return close(name);
  }

  /** Text. */
  public Html text(String text) {
    body.append(escape(text));
    return this;
  }

  /** A link; an address that is no http(s) address or path of this server is only text. */
  public Html link(String address, String text) {
    boolean safe =
        address.startsWith("/") || address.startsWith("http://") || address.startsWith("https://");
    return safe ? element("a", text, "href", address) : text(text);
  }

  public Html open(String name, String... attributes) {
    body.append('<').append(name);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      body.append(' ')
          .append(attributes[i])
          .append("=\"")
          .append(escape(attributes[i + 1]))
          .append('"');
    }
    body.append('>');
    return this;
  }

  public Html close(String name) {
    body.append("</").append(name).append(">");
    return this;
  }

  /** The whole page. */
  public byte[] bytes() {
    String page =
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>"
            + escape(title)
            + " – Depeche</title><link rel=\"stylesheet\" href=\"/assets/style.css\"></head><body>"
            + "<header><a href=\"/\">Depeche</a> <nav><a href=\"/queries\">Queries</a>"
            + " <a href=\"/sparql\">SPARQL</a></nav></header><main><h1>"
            + escape(title)
            + "</h1>"
            + body
            + "</main></body></html>\n";
    return page.getBytes(StandardCharsets.UTF_8);
  }
}
