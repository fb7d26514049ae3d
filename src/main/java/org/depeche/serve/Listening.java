package org.depeche.serve;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * How the web server takes in requests: addresses may have raw letters, as people type them, and
 * escaped slashes, as the IDs of articles may; what it cannot read it refuses as all else here.
 */
final class Listening {

  private static final UriCompliance ADDRESSES =
      UriCompliance.DEFAULT.with(
          "depeche",
          Violation.ILLEGAL_PATH_CHARACTERS,
          Violation.AMBIGUOUS_PATH_SEPARATOR,
          Violation.AMBIGUOUS_PATH_ENCODING);

  private Listening() {}

  static void prepare(org.eclipse.jetty.server.Server server) {
    for (Connector connector : server.getConnectors()) {
      HttpConfiguration http =
          connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
      http.setUriCompliance(ADDRESSES);
      http.setSendServerVersion(false);
      http.setSendXPoweredBy(false);
    }
    server.setErrorHandler(new Refusal());
  }

  private static final class Refusal extends ErrorHandler {

    @Override
    protected void generateResponse(
        Request request,
        Response response,
        int code,
        @Nullable String message,
        @Nullable Throwable cause,
        Callback callback) {
      ObjectNode problem = JsonNodeFactory.instance.objectNode();
      problem.put("status", code).put("title", HttpStatus.getMessage(code));
      problem.put("detail", Optional.ofNullable(message).orElse(HttpStatus.getMessage(code)));
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json; charset=utf-8");
      response.getHeaders().put("X-Content-Type-Options", "nosniff");
      Content.Sink.write(response, true, problem.toString(), callback);
    }
  }
}
