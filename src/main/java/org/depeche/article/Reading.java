package org.depeche.article;

import java.util.Optional;

/** What came of reading one article: the article, or why it is set aside. */
public sealed interface Reading {

  /**
   * Where it was found, for messages: a file's path, with the line number where a file holds many
   * ({@code news.jsonl:17}); control characters are escaped.
   */
  String name();

  /** The article; empty where it is set aside. */
  Optional<Article> article();

  /** Why it is set aside; empty where it is not. */
  Optional<String> reason();

  /**
   * An article that can be worked on.
   *
   * @param name where it was found
   * @param value the article
   */
  record Accepted(String name, Article value) implements Reading {

    @Override
    public Optional<Article> article() {
      return Optional.of(value);
    }

    @Override
    public Optional<String> reason() {
      return Optional.empty();
    }
  }

  /**
   * An article that is set aside.
   *
   * @param name where it was found
   * @param why what is wrong with it and what was expected, in one line
   */
  record Rejected(String name, String why) implements Reading {

    @Override
    public Optional<Article> article() {
      return Optional.empty();
    }

    @Override
    public Optional<String> reason() {
      return Optional.of(why);
    }

    /** As it is reported: {@code name: reason}. */
    @Override
    public String toString() {
      return name + ": " + why;
    }
  }
}
