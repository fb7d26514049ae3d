package org.depeche.serve.page;

/**
 * Something that a page names.
 *
 * @param text what it is called
 * @param address where it is; empty for plain text
 * @param language of the text where it is not that of the page; else empty
 */
public record Ref(String text, String address, String language) {

  static Ref plain(String text) {
    return new Ref(text, "", "");
  }
}
