package org.depeche.serve.sparql;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.depeche.query.Parameter;
import org.depeche.query.SavedQueries;
import org.depeche.query.SavedQuery;
import org.depeche.rdf.Vocabulary;
import org.depeche.serve.web.Assets;
import org.depeche.serve.web.Exchange;
import org.depeche.serve.web.Frame;
import org.depeche.serve.web.Handler;

/**
 * The editor that scripts put in the place of the form: Yasgui, all of it from this server. What it
 * would fetch elsewhere, names of prefixes and terms, is answered with what this graph uses.
 */
public final class Editor implements Handler {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String YASGUI =
      "/META-INF/resources/webjars/zazuko__yasgui/4.5.0/build/yasgui.min.";

  /** Yasgui sets styles of elements in markup; scripts still come from this server only. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'"
          + " data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final SavedQueries queries;

  /** Offers those queries. */
  public Editor(SavedQueries queries) {
    this.queries = queries;
  }

  /** Adds the files that the editor needs. */
  public static Assets addTo(Assets assets) {
    return assets
        .add(Editor.class, YASGUI + "js", "yasgui.js")
        .add(Editor.class, YASGUI + "css", "yasgui.css")
        .add(Editor.class, "editor.js", "editor.js")
        .add(Editor.class, "editor.css", "editor.css");
  }

  /** The frame of a page with the editor. */
  static Frame frame(Exchange exchange) {
    exchange.response().setHeader("Content-Security-Policy", POLICY);
    return Frame.of(exchange, "SPARQL")
        .style("/assets/yasgui.css")
        .style("/assets/editor.css")
        .script("/assets/yasgui.js")
        .script("/assets/editor.js");
  }

  /** What the editor offers: prefixes, and saved queries with their texts, as JSON. */
  @Override
  public void handle(Exchange exchange) throws IOException {
    String language = exchange.language().tag();
    List<Map<String, String>> saved =
        queries.all().stream().map(query -> offered(query, language)).toList();
    exchange.send(
        "application/json",
        JSON.writeValueAsBytes(
            new TreeMap<>(Map.of("prefixes", Vocabulary.PREFIXES, "queries", saved))));
  }

  private static Map<String, String> offered(SavedQuery query, String language) {
    return new TreeMap<>(
        Map.of(
            "name", query.name(),
            "summary", query.summary().in(language),
            "text", text(query, language)));
  }

  /** The query under its summary and its parameters, which are free variables in an editor. */
  private static String text(SavedQuery query, String language) {
    StringBuilder text = new StringBuilder("# " + query.summary().in(language) + "\n");
    for (Parameter parameter : query.parameters()) {
      text.append("# ?").append(parameter.name()).append(" – ");
      text.append(parameter.label().in(language)).append('\n');
    }
    return text.append(query.plainText()).toString();
  }
}
