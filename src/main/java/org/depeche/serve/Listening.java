package org.depeche.serve;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.depeche.serve.web.Guard;
import org.depeche.serve.web.Problem;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * How the web server takes in requests: addresses may have raw letters, as people type them, and
 * escaped slashes, as the IDs of articles may. Paths that cannot be decoded go on to the guard,
 * which knows what the client reads; what is no request at all is refused here in the same way.
 */
final class Listening {

  private static final UriCompliance ADDRESSES =
      UriCompliance.DEFAULT.with(
          "depeche",
          Violation.ILLEGAL_PATH_CHARACTERS,
          Violation.AMBIGUOUS_PATH_SEPARATOR,
          Violation.AMBIGUOUS_PATH_ENCODING,
          Violation.AMBIGUOUS_EMPTY_SEGMENT,
          Violation.BAD_PERCENT_ENCODING,
          Violation.BAD_UTF8_ENCODING,
          Violation.TRUNCATED_UTF8_ENCODING);

  private Listening() {}

  static void prepare(org.eclipse.jetty.server.Server server) {
    for (Connector connector : server.getConnectors()) {
      HttpConfiguration http =
          connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
      http.setUriCompliance(ADDRESSES);
      http.setSendServerVersion(false);
      http.setSendXPoweredBy(false);
    }
    Refusal refusal = new Refusal();
    server.setErrorHandler(refusal);
    server.getDescendants(ContextHandler.class).forEach(c -> c.setErrorHandler(refusal));
  }

  /** Tells what is wrong with a request that cannot be read, and nothing of this server. */
  private static final class Refusal extends ErrorHandler {

    @Override
    protected void generateResponse(
        Request request,
        Response response,
        int code,
        @Nullable String message,
        @Nullable Throwable cause,
        Callback callback) {
      Problem problem =
          Problem.unread(
              code,
              detail(code, message, cause),
              request.getHeaders().get(HttpHeader.ACCEPT),
              request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE));
      Guard.HEADERS.forEach(response.getHeaders()::put);
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, problem.media() + "; charset=utf-8");
      response.write(true, ByteBuffer.wrap(problem.body()), callback);
    }

    /** What is wrong on this side stays on this side. */
    private static String detail(int code, @Nullable String message, @Nullable Throwable cause) {
      Optional<String> told = Optional.ofNullable(message).filter(text -> code < 500);
      Optional<String> known =
          Optional.ofNullable(cause)
              .filter(c -> c instanceof HttpException)
              .map(Throwable::getMessage);
      return told.or(() -> known).orElse(HttpStatus.getMessage(code));
    }
  }
}
