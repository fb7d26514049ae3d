package org.depeche.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depeche.rdf.Base;
import org.depeche.rdf.Iris;
import org.depeche.rdf.Quad;

/** Judges a graph by gold. */
public final class Scorer {

  private static final String ARTICLE = "graph/article/";

  private final Map<String, List<Quad>> articles = new LinkedHashMap<>();
  private final List<Quad> rest = new ArrayList<>();

  /**
   * A judge of that graph.
   *
   * @param graph graphs of articles, and what the authority says of those whom they name
   */
  public Scorer(List<Quad> graph) {
    for (Quad said : graph) {
      int at = said.graph().lastIndexOf(ARTICLE);
      if (at < 0) {
        rest.add(said);
      } else {
        String id = said.graph().substring(at + ARTICLE.length());
        articles.computeIfAbsent(id, i -> new ArrayList<>()).add(said);
      }
    }
  }

  /** How well the graph tells what the gold tells; of articles without gold nothing is said. */
  public Report score(List<Gold> gold) {
    Report report = new Report(gold.size());
    for (Gold article : gold) {
      List<Quad> told = articles.getOrDefault(encoded(article.name()), List.of());
      if (told.isEmpty()) {
        report.note(new Finding(article.name(), "no graph for this article", "", ""));
      }
      new ArticleScore(article, new Account(told), new Names(told, rest), report).score();
    }
    return report;
  }

  /** An article's ID as it stands in the IRI of its graph. */
  private static String encoded(String id) {
    String graph = new Iris(Base.standard()).articleGraph(id);
    return graph.substring(graph.lastIndexOf(ARTICLE) + ARTICLE.length());
  }
}
