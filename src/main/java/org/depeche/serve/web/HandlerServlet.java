package org.depeche.serve.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A servlet that reads only: GET and HEAD go to a handler, anything else is refused. */
public final class HandlerServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  private final transient Handler handler;

  /** Hands requests on to that handler. */
  public HandlerServlet(Handler handler) {
    this.handler = handler;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Exchange exchange = new Exchange(request, response);
    switch (request.getMethod()) {
      case "GET", "HEAD" -> handler.handle(exchange);
      case "OPTIONS" -> exchange.options("GET, HEAD, OPTIONS");
      default -> {
        response.setHeader("Allow", "GET, HEAD, OPTIONS");
        exchange.problem(405, "only GET, HEAD and OPTIONS");
      }
    }
  }
}
