package org.depeche.rdf;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.depeche.claim.ActId;
import org.depeche.claim.EntityId;
import org.depeche.claim.Span;

/**
 * The IRIs of a graph. Each depends on what it names and on the base, and on nothing else.
 *
 * @param base what all of them begin with
 */
public record Iris(Base base) implements Serializable {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  /** What the IRI of every thing begins with; the seeds' relative IRIs resolve against it. */
  public String things() {
    return base.iri() + "id/";
  }

  /** A person, state, organisation or place. */
  public String entity(EntityId id) {
    return things() + id.path();
  }

  /** An article; its ID is percent-encoded here and nowhere else. */
  public String article(String id) {
    return things() + "article/" + encoded(id);
  }

  /** A stretch of an article's text. */
  public String string(String article, Span span) {
    return string(article, span.begin(), span.end());
  }

  /** The whole of an article's text, so many code points long. */
  public String context(String article, int length) {
    return string(article, 0, length);
  }

  private String string(String article, int begin, int end) {
    return article(article) + "#char=" + begin + "," + end;
  }

  /** An act as one article tells it. */
  public String act(String article, ActId id) {
    return things() + id.kind().path() + "/" + encoded(article) + "/" + id.slug();
  }

  /** An act of the story, which several articles may tell. */
  public String act(ActId id) {
    return things() + id.kind().path() + "/" + id.slug();
  }

  /** What one article tells of an entity's posts and states: evidences are numbered below it. */
  String toldOf(String article, EntityId id) {
    return entity(id) + "/" + encoded(article);
  }

  /** The piece of evidence of that number, from 1, of an act or of what is told of an entity. */
  public String evidence(String told, int number) {
    return told + "/evidence/" + number;
  }

  /** The graph of what one article says. */
  public String articleGraph(String id) {
    return base.iri() + "graph/article/" + encoded(id);
  }

  /** The graph of the authority files. */
  public String authorityGraph() {
    return base.iri() + "graph/authority";
  }

  /** A graph of the program's own: {@code manifest}, {@code queries}, {@code ontology}. */
  public String ownGraph(String name) {
    return base.iri() + "graph/" + name;
  }

  /** Percent-encodes all but the letters, digits and marks that RFC 3986 reserves nowhere. */
  public static String encoded(String id) {
    StringBuilder out = new StringBuilder(id.length());
    for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c >= 'a' && c <= 'z'
          || c >= 'A' && c <= 'Z'
          || c >= '0' && c <= '9'
          || "-._~".indexOf(c) >= 0) {
        out.append(c);
      } else {
        out.append('%').append(HEX.toHexDigits(b));
      }
    }
    return out.toString();
  }
}
