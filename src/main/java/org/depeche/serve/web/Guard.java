package org.depeche.serve.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sets the headers that every answer carries, and answers the front page. */
public final class Guard implements Filter {

  /** The headers that every answer carries, by their names. */
  public static final Map<String, String> HEADERS = headers();

  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");

  private final Handler front;

  /**
   * Guards all that is served.
   *
   * @param front answers at the root
   */
  public Guard(Handler front) {
    this.front = front;
  }

  private static Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put(
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    headers.put("Access-Control-Allow-Origin", "*");
    headers.put(
        "Access-Control-Expose-Headers",
        "ETag, Link, Location, Content-Location, Depeche-Rows-Cut-At");
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "no-referrer");
    return Collections.unmodifiableMap(headers);
  }

  @Override
  public void doFilter(ServletRequest in, ServletResponse out, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) in;
    HttpServletResponse response = (HttpServletResponse) out;
    HEADERS.forEach(response::setHeader);
    Exchange exchange = new Exchange(request, response);
    Optional<String> unreadable = exchange.unreadable();
    if (!METHODS.contains(request.getMethod())) {
      response.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
      exchange.problem(405, "this server only reads");
    } else if (unreadable.isPresent()) {
      String name = unreadable.get();
      String expected = ": expected UTF-8, and two hexadecimal digits after each percent sign";
      exchange.problem(400, name + expected, Map.of("parameter", name));
    } else if (request.getRequestURI().equals("/")) {
      front(exchange);
    } else {
      chain.doFilter(in, out);
    }
  }

  private void front(Exchange exchange) throws IOException {
    switch (exchange.request().getMethod()) {
      case "GET", "HEAD" -> front.handle(exchange);
      case "OPTIONS" -> exchange.options("GET, HEAD, OPTIONS");
      default -> {
        exchange.response().setHeader("Allow", "GET, HEAD, OPTIONS");
        exchange.problem(405, "only GET, HEAD and OPTIONS");
      }
    }
  }
}
