package org.depeche.rdf;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import org.depeche.article.Article;
import org.depeche.article.PublicationDate;
import org.depeche.claim.EntityId;
import org.depeche.claim.Slug;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** What is known of an article itself. */
final class ArticleFacts {

  private final Iris iris;
  private final Triples triples;
  private final Map<String, EntityId> publishers;

  ArticleFacts(Iris iris, Triples triples, Map<String, EntityId> publishers) {
    this.iris = iris;
    this.triples = triples;
    this.publishers = publishers;
  }

  void add(Article article) {
    IRI subject = Triples.iri(iris.article(article.id()));
    triples.add(subject, RDF.TYPE, Terms.NEWS_ARTICLE);
    triples.addPlain(subject, Terms.IN_LANGUAGE, article.lang());
    article.title().ifPresent(title -> triples.addDanish(subject, Terms.HEADLINE, title));
    article.published().ifPresent(date -> addDate(subject, date));
    article.publisher().ifPresent(name -> addPublisher(subject, name));
    article
        .url()
        .flatMap(ArticleFacts::webAddress)
        .ifPresent(url -> triples.add(subject, Terms.URL, Triples.iri(url)));
  }

  private void addDate(IRI subject, PublicationDate date) {
    IRI datatype =
        date.day().isPresent() ? XSD.DATE : date.month().isPresent() ? XSD.GYEARMONTH : XSD.GYEAR;
    triples.addTyped(subject, Terms.DATE_PUBLISHED, date.toString(), datatype);
  }

  /** The organisation that the authority knows by that name, or one of that name and no more. */
  private void addPublisher(IRI subject, String name) {
    Optional<EntityId> known = Optional.ofNullable(publishers.get(name));
    EntityId id = known.orElseGet(() -> EntityId.organization(Slug.of(name)));
    IRI publisher = Triples.iri(iris.entity(id));
    triples.add(subject, Terms.PUBLISHER, publisher);
    if (known.isEmpty()) {
      triples.add(publisher, RDF.TYPE, Terms.ORGANIZATION);
      triples.addDanish(publisher, SKOS.PREF_LABEL, name);
    }
  }

  /** The address in ASCII; empty for what is no http or https address: no page may run a script. */
  private static Optional<String> webAddress(String url) {
    try {
      URI uri = new URI(url);
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      return web && uri.getHost() != null ? Optional.of(uri.toASCIIString()) : Optional.empty();
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }
}
