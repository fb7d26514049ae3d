package org.depeche.serve.graph;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;
import org.depeche.export.Network;
import org.depeche.export.NetworkEdge;
import org.depeche.export.NetworkNode;
import org.depeche.export.Period;
import org.depeche.export.Selection;
import org.depeche.rdf.Vocabulary;
import org.depeche.serve.web.Formats;
import org.depeche.serve.web.Frame;

/** What the graph page draws, as statements and as the query for them. */
final class Drawn {

  private Drawn() {}

  /** The edges that are statements, and what things are called. */
  static Graph of(Network network, String language) {
    Graph drawn = GraphFactory.createDefaultGraph();
    for (NetworkNode node : network.nodes()) {
      drawn.add(
          iri(node.id()),
          RDFS.label.asNode(),
          NodeFactory.createLiteralLang(node.label(), language));
    }
    for (NetworkEdge edge : network.edges()) {
      if (edge.predicate().contains(":")) {
        drawn.add(iri(edge.source()), iri(edge.predicate()), iri(edge.target()));
      }
    }
    return drawn;
  }

  private static Node iri(String id) {
    return NodeFactory.createURI(id);
  }

  /** The query for the acts of a part of the story, and their statements. */
  static List<Frame.Other> formats(Selection selection) {
    String kinds =
        (selection.kinds().isEmpty() ? GraphView.ACTS : selection.kinds())
            .stream().map(kind -> "dip:" + kind).collect(Collectors.joining(", "));
    String query =
        "PREFIX dip: <"
            + Vocabulary.DIP
            + ">\nCONSTRUCT { ?act ?property ?value }\nWHERE {\n  ?act a ?class ; ?property ?value .\n"
            + "  FILTER ( ?class IN ( "
            + kinds
            + " ) )\n  FILTER ( ?property NOT IN ( dip:evidence, dip:telling ) )\n"
            + selection.focus().map(Drawn::near).orElse("")
            + (selection.period().equals(Period.OPEN) ? "" : then(selection))
            + "}\n";
    return Formats.of(query).subList(0, 3);
  }

  private static String near(String focus) {
    return "  FILTER ( ?act = <" + focus + "> || EXISTS { ?act ?role <" + focus + "> } )\n";
  }

  /** An act without any time is in no period. */
  private static String then(Selection selection) {
    return "  OPTIONAL { ?act dip:notBefore ?from }\n  OPTIONAL { ?act dip:notAfter ?to }\n"
        + "  FILTER ( BOUND(?from) || BOUND(?to) )\n"
        + bound(selection.period().from().map(Object::toString), "?to", ">=")
        + bound(selection.period().to().map(Object::toString), "?from", "<=");
  }

  private static String bound(Optional<String> day, String end, String holds) {
    return day.map(
            d ->
                "  FILTER ( !BOUND("
                    + end
                    + ") || STR("
                    + end
                    + ") "
                    + holds
                    + " \""
                    + d
                    + "\" )\n")
        .orElse("");
  }
}
