package org.depeche.rdf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.depeche.article.Article;
import org.depeche.claim.Act;
import org.depeche.claim.Claim;
import org.depeche.claim.Entity;
import org.depeche.claim.EntityId;
import org.depeche.entity.Authority;

/** Makes the graph of an article from what was found in it; one maker serves all threads. */
public final class ArticleGraphs {

  private final Iris iris;
  private final Map<String, EntityId> publishers = new TreeMap<>();
  private final boolean withText;

  /**
   * A maker of article graphs.
   *
   * @param iris names everything
   * @param authority tells which organisation a publisher is
   * @param withText whether a graph holds the whole text of its article
   */
  public ArticleGraphs(Iris iris, Authority authority, boolean withText) {
    this.iris = iris;
    this.withText = withText;
    for (Authority.Organization organization : authority.organizations()) {
      organization.names().forEach(name -> publishers.putIfAbsent(name, organization.id()));
    }
  }

  /**
   * The graph of one article.
   *
   * @param article the article
   * @param claims what was found in it, in any order
   * @throws IllegalArgumentException if a quote does not stand where its claim says
   */
  public ArticleGraph of(Article article, List<Claim> claims) {
    Triples triples = new Triples(iris.articleGraph(article.id()), iris);
    Strings strings = new Strings(article, iris, triples);
    Tellings tellings = new Tellings(iris, triples, strings);
    new ArticleFacts(iris, triples, publishers).add(article);
    strings.addContext(withText);
    EntityFacts entities = new EntityFacts(iris, triples, strings, tellings);
    ActFacts acts = new ActFacts(iris, triples, tellings);
    for (Claim claim : claims) {
      if (!claim.article().equals(article.id())) {
        throw new IllegalArgumentException(
            "a claim of article " + claim.article() + " among those of " + article.id());
      }
      if (claim instanceof Entity entity) {
        entities.add(entity);
      } else {
        acts.add((Act) claim);
      }
    }
    return new ArticleGraph(
        iris.articleGraph(article.id()),
        triples.statements(),
        Referents.of(claims, publisher(article)));
  }

  private Optional<EntityId> publisher(Article article) {
    return article.publisher().map(publishers::get);
  }
}
