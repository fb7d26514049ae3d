package org.depeche.serve.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/**
 * What a client of the SPARQL 1.1 Protocol asks.
 *
 * @param text the query as it was sent
 * @param query the same, parsed, over the graphs that the request names
 */
record Operation(String text, Query query) {

  private static final int LONGEST = 1 << 20;
  private static final Pattern PLACE = Pattern.compile("line (\\d{1,9}), column (\\d{1,9})");
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String DIRECT = "application/sparql-query";

  /**
   * Reads a request; empty where it has no query.
   *
   * @throws BadOperation if it is none that the protocol knows, or that this server answers
   */
  static Optional<Operation> of(HttpServletRequest request) throws IOException {
    if (request.getParameterValues("update") != null) {
      throw new BadOperation(400, "this endpoint answers queries and takes no update");
    }
    return request.getMethod().equals("POST")
        ? Optional.of(posted(request))
        : single(request).map(text -> parsed(text, request));
  }

  private static Operation posted(HttpServletRequest request) throws IOException {
    String type = Optional.ofNullable(request.getContentType()).orElse("");
    String media = type.split(";")[0].strip().toLowerCase(Locale.ROOT);
    String charset = Optional.ofNullable(request.getCharacterEncoding()).orElse("utf-8");
    if (!charset.equalsIgnoreCase("utf-8")) {
      throw new BadOperation(415, "expected UTF-8, found " + charset);
    }
    return switch (media) {
      case FORM ->
          parsed(
              single(request)
                  .orElseThrow(() -> new BadOperation(400, "the form has no field \"query\"")),
              request);
      case DIRECT -> {
        if (request.getParameterValues("query") != null) {
          throw new BadOperation(400, "the query is given twice: as body and as parameter");
        }
        yield parsed(body(request), request);
      }
      default ->
          throw new BadOperation(415, "expected " + FORM + " or " + DIRECT + ", found " + type);
    };
  }

  private static Optional<String> single(HttpServletRequest request) {
    String[] queries = request.getParameterValues("query");
    if (queries == null) {
      return Optional.empty();
    }
    if (queries.length > 1) {
      throw new BadOperation(400, "expected one query, found " + queries.length);
    }
    return Optional.of(queries[0]);
  }

  private static String body(HttpServletRequest request) throws IOException {
    try (InputStream in = request.getInputStream()) {
      byte[] bytes = in.readNBytes(LONGEST + 1);
      if (bytes.length > LONGEST) {
        throw new BadOperation(413, "a query may have " + LONGEST + " bytes");
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException broken) {
      throw new BadOperation(400, "the query is not UTF-8");
    }
  }

  private static Operation parsed(String text, HttpServletRequest request) {
    try {
      Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
      refuseService(query);
      dataset(query, request);
      return new Operation(text, query);
    } catch (QueryParseException wrong) {
      throw misspelt(wrong);
    } catch (QueryException wrong) {
      throw new BadOperation(400, wrong.getMessage());
    }
  }

  /** Jena's own line and column are those of the word before the fault; its message has others. */
  private static BadOperation misspelt(QueryParseException wrong) {
    String message = Optional.ofNullable(wrong.getMessage()).orElse("bad query");
    Matcher place = PLACE.matcher(message);
    return place.find()
        ? new BadOperation(
            400, message, Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)))
        : new BadOperation(
            400, message, Math.max(wrong.getLine(), 1), Math.max(wrong.getColumn(), 1));
  }

  private static void refuseService(Query query) {
    if (query.getQueryPattern() == null) {
      return;
    }
    ElementWalker.walk(
        query.getQueryPattern(),
        new ElementVisitorBase() {
          @Override
          public void visit(ElementService service) {
            throw new BadOperation(400, "SERVICE: this server asks no other");
          }
        });
  }

  /** The graphs that the request names come in place of those of the query. */
  private static void dataset(Query query, HttpServletRequest request) {
    List<String> unnamed = values(request, "default-graph-uri");
    List<String> named = values(request, "named-graph-uri");
    if (!unnamed.isEmpty() || !named.isEmpty()) {
      query.getGraphURIs().clear();
      query.getNamedGraphURIs().clear();
      unnamed.forEach(query::addGraphURI);
      named.forEach(query::addNamedGraphURI);
    }
  }

  private static List<String> values(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameterValues(name)).map(List::of).orElse(List.of());
  }
}
