package org.depeche.serve.sparql;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.depeche.export.Network;
import org.depeche.query.Answer;
import org.depeche.query.AnswerFormat;
import org.depeche.serve.graph.GraphFiles;
import org.depeche.serve.web.Exchange;
import org.depeche.serve.web.Language;
import org.depeche.serve.web.Templates;
import org.depeche.store.Store;

/**
 * The SPARQL 1.1 Protocol over a store, for queries only. Without a query it describes itself: to
 * people with a form, to programs in RDF.
 */
public final class Endpoint extends HttpServlet {

  /** The most rows of an answer; one that was cut says so. */
  static final int MOST_ROWS = 10_000;

  /** The header of an answer that was cut, with the number of its rows. */
  static final String CUT = "Depeche-Rows-Cut-At";

  private static final long serialVersionUID = 1;
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String METHODS = "GET, HEAD, POST, OPTIONS";

  private final transient Store store;

  /** Answers queries on that store. */
  public Endpoint(Store store) {
    this.store = store;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Exchange exchange = new Exchange(request, response);
    try {
      switch (request.getMethod()) {
        case "GET", "HEAD", "POST" -> {
          Optional<Operation> operation = Operation.of(request);
          if (operation.isPresent()) {
            answer(exchange, operation.get());
          } else {
            describe(exchange);
          }
        }
        case "OPTIONS" -> exchange.options(METHODS);
        default -> {
          response.setHeader("Allow", METHODS);
          exchange.problem(405, "expected one of " + METHODS);
        }
      }
    } catch (BadOperation wrong) {
      exchange.problem(wrong.status(), wrong.detail(), wrong.place());
    } catch (QueryCancelledException late) {
      exchange.problem(503, "a query has " + PATIENCE.toSeconds() + " seconds");
    } catch (QueryException wrong) {
      exchange.problem(400, Optional.ofNullable(wrong.getMessage()).orElse("bad query"));
    }
  }

  private void answer(Exchange exchange, Operation operation) throws IOException {
    Optional<Wanted> wanted = Wanted.of(exchange, operation.query());
    if (wanted.isEmpty()) {
      exchange.notAcceptable(Wanted.offered(operation.query()));
      return;
    }
    Query query = capped(operation.query());
    Answer answer = store.read(() -> Answer.of(store.data(), query, PATIENCE));
    boolean cut = answer instanceof Answer.Rows rows && rows.rows().size() > MOST_ROWS;
    if (cut) {
      exchange.response().setHeader(CUT, Integer.toString(MOST_ROWS));
      answer = ((Answer.Rows) answer).first(MOST_ROWS);
    }
    if (wanted.get().isPage()) {
      Answer shown = answer;
      Language language = exchange.language();
      ResultPage page =
          store.read(() -> ResultPage.of(operation.text(), shown, cut, store, language));
      exchange.send(Templates.page("sparql", Editor.frame(exchange), page));
    } else if (wanted.get().network().isPresent()) {
      GraphFiles.send(exchange, network(answer), wanted.get().network().get());
    } else {
      wanted.get().send(exchange, answer);
    }
  }

  private Network network(Answer answer) {
    return store
        .read(() -> GraphFiles.network(store, "sparql", answer))
        .orElseThrow(
            () -> new BadOperation(400, "format: no two columns of things that edges could tie"));
  }

  /** One row more than is shown, to know whether there are more. */
  private static Query capped(Query query) {
    if (!query.isSelectType() || query.hasLimit() && query.getLimit() <= MOST_ROWS) {
      return query;
    }
    Query capped = query.cloneQuery();
    capped.setLimit(MOST_ROWS + 1L);
    return capped;
  }

  private void describe(Exchange exchange) throws IOException {
    List<AnswerFormat> syntaxes =
        List.of(
            AnswerFormat.TURTLE, AnswerFormat.NTRIPLES, AnswerFormat.JSONLD, AnswerFormat.RDFXML);
    List<String> offered = new ArrayList<>();
    syntaxes.forEach(s -> offered.add(s.mediaType()));
    offered.add(Exchange.HTML);
    Optional<String> media = exchange.choose(offered);
    if (media.isEmpty()) {
      exchange.notAcceptable(offered);
    } else if (media.get().equals(Exchange.HTML)) {
      ResultPage page = ResultPage.empty();
      exchange.send(Templates.page("sparql", Editor.frame(exchange), page));
    } else {
      AnswerFormat syntax = syntaxes.get(offered.indexOf(media.get()));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      String self = exchange.origin() + "/sparql";
      syntax.write(new Answer.Statements(ServiceDescription.of(self, store)), out);
      exchange.send(media.get(), out.toByteArray());
    }
  }
}
