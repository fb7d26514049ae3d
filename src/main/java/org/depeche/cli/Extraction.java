package org.depeche.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.depeche.article.Article;
import org.depeche.claim.Claim;
import org.depeche.extract.Account;
import org.depeche.extract.Reader;
import org.depeche.rdf.ArticleGraphs;
import org.depeche.rdf.Iris;
import org.depeche.rdf.Seeds;
import org.depeche.text.LanguageGuard;

/**
 * All that makes articles into graphs, loaded once a run and shared by all threads.
 *
 * @param iris names everything
 * @param seeds what is known before any article is read
 * @param reading finds what an article says
 * @param explaining the same with how it was found
 * @param languageFault why a text is not Danish; empty where it is
 */
record Extraction(
    Iris iris,
    Seeds seeds,
    Function<Article, List<Claim>> reading,
    Function<Article, Account> explaining,
    Function<String, Optional<String>> languageFault) {

  /** The extraction that ships with the program. */
  static Extraction shipped(Iris iris) {
    Seeds seeds = Seeds.shipped(iris);
    Reader reader = Reader.of(seeds.authority());
    return new Extraction(
        iris, seeds, reader::read, reader::explain, LanguageGuard.load()::foreign);
  }

  /** Makes an article's graph, with its whole text in it or without. */
  Workshop workshop(boolean withText) {
    return new Workshop(reading, new ArticleGraphs(iris, seeds.authority(), withText));
  }
}
