package org.depeche.serve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depeche.article.Article;
import org.depeche.article.ArticleReader;
import org.depeche.article.Reading;
import org.depeche.extract.Reader;
import org.depeche.rdf.ArticleGraphs;
import org.depeche.rdf.Base;
import org.depeche.rdf.Iris;
import org.depeche.rdf.Seeds;
import org.depeche.store.Ontology;
import org.depeche.store.Store;
import org.depeche.store.Submission;

/** Stores of articles that are read for real. */
public final class ReadStore {

  private ReadStore() {}

  /** A store of those articles; it is the caller's to close. */
  public static Store of(Path folder, List<Article> articles) {
    Iris iris = new Iris(Base.standard());
    Seeds seeds = Seeds.shipped(iris);
    Store store = Store.open(folder, Base.standard(), Ontology.load());
    store.ontology();
    store.authority(seeds.graph().nquads());
    ArticleGraphs graphs = new ArticleGraphs(iris, seeds.authority(), true);
    Reader reader = Reader.of(seeds.authority());
    store.take(
        articles.stream()
            .map(a -> new Submission(a.id(), graphs.of(a, reader.read(a)).nquads()))
            .iterator());
    return store;
  }

  /** The articles in a folder. */
  public static List<Article> articles(Path folder) throws IOException {
    ArticleReader reader = new ArticleReader(t -> Optional.empty(), InputStream.nullInputStream());
    try (Stream<Reading> read = reader.read(List.of(folder.toString()))) {
      return read.flatMap(r -> r.article().stream()).toList();
    }
  }
}
