package org.depeche.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.depeche.article.Article;
import org.depeche.article.Reading;
import org.depeche.claim.Claim;
import org.depeche.rdf.ArticleGraph;
import org.depeche.rdf.ArticleGraphs;

/**
 * Makes graphs of articles.
 *
 * @param reading finds what an article says
 * @param graphs writes it as RDF
 */
record Workshop(Function<Article, List<Claim>> reading, ArticleGraphs graphs) {

  /**
   * What came of one article: its graph, or why it is set aside.
   *
   * @param reading the article as it was read
   * @param graph its graph; empty where it is set aside
   * @param rejected why it is set aside; empty where it is not
   */
  record Work(Reading reading, Optional<ArticleGraph> graph, Optional<Reading.Rejected> rejected) {}

  /** About how much memory work on it takes, in characters of text. */
  static long weight(Reading read) {
    return read.article().map(article -> article.text().length()).orElse(0);
  }

  /** Works on what was read. An article that brings the extraction down is set aside. */
  Work work(Reading read) {
    if (read instanceof Reading.Accepted accepted) {
      try {
        Article article = accepted.value();
        return new Work(
            read, Optional.of(graphs.of(article, reading.apply(article))), Optional.empty());
      } catch (RuntimeException | StackOverflowError fault) {
        String why = "could not be read: " + fault.getClass().getSimpleName() + ": ";
        return setAside(read, why + Optional.ofNullable(fault.getMessage()).orElse("no reason"));
      }
    }
    return new Work(read, Optional.empty(), Optional.of((Reading.Rejected) read));
  }

  private static Work setAside(Reading read, String why) {
    return new Work(read, Optional.empty(), Optional.of(new Reading.Rejected(read.name(), why)));
  }
}
