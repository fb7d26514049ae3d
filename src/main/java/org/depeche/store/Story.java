package org.depeche.store;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * The default graph: what all articles tell together. It is a function of the other graphs, so that
 * retelling the part that a change touches gives the same as telling all of it anew.
 */
final class Story {

  private final DatasetGraph data;
  private final Graph story;
  private final Names names;
  private final Persons persons;

  /**
   * A story told from article graphs and authority.
   *
   * @param data holds these, and the manifest's keys
   * @param story where it is told
   * @param names names both
   * @param persons whom articles mean, as their graphs are now
   */
  Story(DatasetGraph data, Graph story, Names names, Persons persons) {
    this.data = data;
    this.story = story;
    this.names = names;
    this.persons = persons;
  }

  /** Retells what a change touched. To be called once the article graphs have changed. */
  void retell(Footprint touched) {
    new StoryActs(data, story, names, persons).retell(touched.keys, touched.tellings);
    touched.own.forEach(node -> Deleting.from(story, node, Node.ANY));
    StorySources sources = new StorySources(data, story, names, persons);
    touched.articles.forEach(sources::tell);
    StoryEntities entities = new StoryEntities(data, story, names, persons);
    touched.entities.forEach(
        (iri, before) -> {
          boolean now = entities.retell(iri);
          if (now != before) {
            entities
                .evidence(iri)
                .forEach(quad -> touched.versions.add(evidenceTurned(sources, quad, now)));
          }
        });
    Versions versions = new Versions(data, names);
    Set<String> all = new TreeSet<>();
    touched.versions.forEach(article -> all.addAll(versions.of(article)));
    all.addAll(touched.versions);
    all.forEach(article -> sources.tellVersion(article, versions.original(article)));
  }

  /** Tells everything from the start, into an empty graph. */
  void tell() {
    Graph authority = data.getGraph(names.authority());
    authority.find().forEach(story::add);
    Set<String> keys = new TreeSet<>();
    data.getGraph(names.manifest())
        .find(Node.ANY, Terms.KEYWORD, Node.ANY)
        .mapWith(row -> row.getObject().getLiteralLexicalForm())
        .filterDrop(Versions::isMark)
        .filterDrop(Persons::isKey)
        .forEach(keys::add);
    new StoryActs(data, story, names, persons).retell(keys, Set.of());
    StorySources sources = new StorySources(data, story, names, persons);
    StoryEntities entities = new StoryEntities(data, story, names, persons);
    Set<String> told = new TreeSet<>(Footprint.entities(authority, names));
    for (String article : articles(data, names)) {
      sources.tell(article);
      for (String iri : Footprint.entities(data.getGraph(names.graph(article)), names)) {
        told.add(iri);
        told.add(persons.meant(article, NodeFactory.createURI(iri)).getURI());
      }
    }
    told.forEach(entities::retell);
    Versions versions = new Versions(data, names);
    articles(data, names)
        .forEach(article -> sources.tellVersion(article, versions.original(article)));
  }

  private String evidenceTurned(StorySources sources, Quad quad, boolean now) {
    String article = names.articleId(quad.getGraph());
    if (!now) {
      sources.forget(article);
    }
    sources.tell(article);
    return article;
  }

  /** The IDs of all articles, as their IRIs have them. */
  static List<String> articles(DatasetGraph data, Names names) {
    return data
        .getGraph(names.manifest())
        .find(Node.ANY, Terms.DIGEST, Node.ANY)
        .mapWith(Triple::getSubject)
        .filterKeep(names::isArticleGraph)
        .mapWith(names::articleId)
        .toList()
        .stream()
        .sorted()
        .toList();
  }
}
