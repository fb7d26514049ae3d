package org.depeche.article;

import java.io.Serializable;
import java.util.Optional;

/**
 * A news article.
 *
 * @param id its file's name without endings, or the {@code id} of its JSON line, as it stands
 *     there; its IRI ends in it, percent-encoded, and only the maker of that IRI encodes it
 * @param text the text that every offset counts in: without byte-order mark and header, with line
 *     feeds only, in NFC
 * @param published the date of publication, as far as it is given
 * @param title its headline
 * @param url where it was published
 * @param publisher the name of who published it
 * @param lang its language as a tag, "da"
 */
public record Article(
    String id,
    String text,
    Optional<PublicationDate> published,
    Optional<String> title,
    Optional<String> url,
    Optional<String> publisher,
    String lang)
    implements Serializable {

  /** A Danish article of which only the text is known. */
  public static Article of(String id, String text) {
    return new Article(
        id, text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "da");
  }

  /** The same article with a date of publication. */
  public Article published(PublicationDate date) {
    return new Article(id, text, Optional.of(date), title, url, publisher, lang);
  }
}
