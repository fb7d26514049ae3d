package org.depeche.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;

/**
 * A request and the answer to it.
 *
 * @param request what the client asks
 * @param response what it gets
 */
record Exchange(HttpServletRequest request, HttpServletResponse response) {

  static final String HTML = "text/html";

  /** The path, decoded once and in NFC. */
  String path() {
    String raw = request.getRequestURI();
    try {
      return Normalizer.normalize(
          URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8), Normalizer.Form.NFC);
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }

  /** The media type to answer with; empty where the client accepts none of these. */
  java.util.Optional<String> choose(List<String> offered) {
    response.addHeader("Vary", "Accept");
    return Accept.choose(request.getHeader("Accept"), offered);
  }

  void send(String media, byte[] body) throws IOException {
    send(200, media, body);
  }

  void send(int status, String media, byte[] body) throws IOException {
    response.setStatus(status);
    boolean text = media.startsWith("text/") || media.endsWith("xml") || media.endsWith("json");
    response.setContentType(text ? media + "; charset=utf-8" : media);
    response.setContentLength(body.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(body);
    }
  }

  /** An error as RFC 9457 has it. */
  void problem(int status, String detail) throws IOException {
    String json =
        "{\"status\":%d,\"title\":\"%s\"}\n"
            .formatted(
                status,
                detail.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " "));
    send(status, "application/problem+json", json.getBytes(StandardCharsets.UTF_8));
  }

  void notAcceptable(List<String> offered) throws IOException {
    problem(406, "available: " + String.join(", ", offered));
  }

  void redirect(String address) {
    response.setStatus(303);
    response.setHeader("Location", address);
  }
}
