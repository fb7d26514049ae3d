package org.depeche.serve.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.depeche.rdf.Iris;

/**
 * A request and the answer to it.
 *
 * @param request what the client asks
 * @param response what it gets
 */
public record Exchange(HttpServletRequest request, HttpServletResponse response) {

  /** The media type of pages. */
  public static final String HTML = "text/html";

  /** More bytes than these are not read of a request that is refused. */
  private static final int MOST_UNREAD = 1 << 20;

  /** The path, decoded once and in NFC; empty where it is malformed. */
  public String path() {
    String raw = request.getRequestURI();
    try {
      return Normalizer.normalize(
          URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8), Normalizer.Form.NFC);
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }

  /**
   * What the path has after a prefix, spelled as IRIs are. Letters may be raw or percent-encoded,
   * in either case of hexadecimal digits and in either normal form.
   */
  public String pathAfter(String prefix) {
    String raw = request.getRequestURI();
    return raw.startsWith(prefix)
        ? Arrays.stream(raw.substring(prefix.length()).split("/", -1))
            .map(Exchange::spelled)
            .collect(Collectors.joining("/"))
        : "";
  }

  private static String spelled(String segment) {
    try {
      String decoded = URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
      return Iris.encoded(Normalizer.normalize(decoded, Normalizer.Form.NFC));
    } catch (IllegalArgumentException malformed) {
      return Iris.encoded(segment);
    }
  }

  /** What of the address cannot be decoded, by its name; raw letters can. */
  Optional<String> unreadable() {
    if (!isReadable(request.getRequestURI())) {
      return Optional.of("path");
    }
    String query = Optional.ofNullable(request.getQueryString()).orElse("");
    return Arrays.stream(query.split("&"))
        .filter(pair -> !isReadable(pair))
        .map(pair -> pair.replaceFirst("=.*", ""))
        .findFirst();
  }

  private static boolean isReadable(String raw) {
    return raw.matches("(?s)([^%]|%[0-9A-Fa-f]{2})*+")
        && URLDecoder.decode(raw, StandardCharsets.UTF_8).indexOf('\uFFFD') < 0;
  }

  /** The value of a parameter, the first where there are several. */
  public Optional<String> parameter(String name) {
    return Optional.ofNullable(request.getParameter(name));
  }

  /** The language of the page to answer with. A choice in the address is kept for later pages. */
  public Language language() {
    vary("Accept-Language, Cookie");
    Language.tagged(request.getParameter(Language.CHOICE))
        .ifPresent(
            chosen ->
                response.setHeader(
                    "Set-Cookie", "lang=" + chosen.tag() + "; Path=/; SameSite=Lax; HttpOnly"));
    return Language.of(request);
  }

  private void vary(String headers) {
    if (!response.getHeaders("Vary").contains(headers)) {
      response.addHeader("Vary", headers);
    }
  }

  /** The media type to answer with; empty where the client accepts none of these. */
  public Optional<String> choose(List<String> offered) {
    vary("Accept");
    return Accept.choose(request.getHeader("Accept"), offered);
  }

  /** The address of this server as the client wrote it: {@code http://localhost:3030}. */
  public String origin() {
    String whole = request.getRequestURL().toString();
    return whole.substring(0, whole.length() - request.getRequestURI().length());
  }

  /** Says how this answer is related to another address, as RFC 8288 has it. */
  public void link(String address, String relation, String media) {
    String type = media.isEmpty() ? "" : "; type=\"" + media + "\"";
    response.addHeader("Link", "<" + address + ">; rel=\"" + relation + "\"" + type);
  }

  /** Answers with a page. */
  public void send(String page) throws IOException {
    send(HTML, page.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Answers, unless the client has the same already. The entity tag is a digest of the body, so it
   * changes when and only when the body does.
   */
  public void send(String media, byte[] body) throws IOException {
    if (!isKnown(digest(body))) {
      send(200, media, body);
    }
  }

  /** Answers with a file, which has no entity tag but what {@link #isKnown} gave it. */
  public void send(String media, Path file) throws IOException {
    response.setContentType(typed(media));
    response.setContentLengthLong(Files.size(file));
    if (!request.getMethod().equals("HEAD")) {
      Files.copy(file, response.getOutputStream());
    }
  }

  /**
   * Whether the client has the same already, and has been told so. If not, what is to be sent now
   * has its entity tag.
   *
   * @param digest of what is to be sent
   */
  public boolean isKnown(String digest) {
    String tag = '"' + digest + '"';
    response.setHeader("ETag", tag);
    if (response.getHeader("Cache-Control") == null) {
      response.setHeader("Cache-Control", "no-cache");
    }
    boolean known = reads() && isListed(tag);
    if (known) {
      response.setStatus(304);
    }
    return known;
  }

  private boolean reads() {
    return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
  }

  private boolean isListed(String tag) {
    String known = Optional.ofNullable(request.getHeader("If-None-Match")).orElse("");
    return Arrays.stream(known.split(","))
        .map(String::strip)
        .anyMatch(k -> k.equals("*") || k.equals(tag) || k.equals("W/" + tag));
  }

  private static String digest(byte[] body) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Answers with a status of its own and without an entity tag. */
  public void send(int status, String media, byte[] body) throws IOException {
    response.setStatus(status);
    response.setContentType(typed(media));
    response.setContentLength(body.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(body);
    }
  }

  private static String typed(String media) {
    boolean text =
        media.startsWith("text/")
            || media.matches("application/(.*xml|.*json|n-triples|n-quads|trig|sparql-query)");
    return text ? media + "; charset=utf-8" : media;
  }

  /** An error: a page for a browser, for others what RFC 9457 has. */
  public void problem(int status, String detail) throws IOException {
    problem(status, detail, Map.of());
  }

  /**
   * An error with more to be said of it.
   *
   * @param detail what is wrong, and what was expected
   * @param more further members of the problem document, in order
   */
  public void problem(int status, String detail, Map<String, Object> more) throws IOException {
    readOut();
    boolean isPage = choose(List.of(Problem.DOCUMENT, HTML)).filter(HTML::equals).isPresent();
    Problem problem =
        isPage
            ? Problem.page(status, detail, Frame.of(this, Problem.title(language(), status)))
            : Problem.document(status, detail, more);
    send(status, problem.media(), problem.body());
  }

  /**
   * Reads what the client is still sending: where a connection ends with bytes unread, the client
   * may see it broken and never read why it was refused.
   */
  private void readOut() throws IOException {
    request.getInputStream().readNBytes(MOST_UNREAD);
  }

  /** Refuses with the list of what there is. */
  public void notAcceptable(List<String> offered) throws IOException {
    problem(406, "available: " + String.join(", ", offered), Map.of("available", offered));
  }

  /** Tells what may be asked, and tells browsers that pages from elsewhere may ask it. */
  public void options(String methods) {
    response.setHeader("Allow", methods);
    response.setHeader("Access-Control-Allow-Methods", methods);
    response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match");
    response.setHeader("Access-Control-Max-Age", "86400");
    response.setStatus(204);
  }

  /** Sends the client to another address. */
  public void redirect(String address) {
    response.setStatus(303);
    response.setHeader("Location", address);
  }
}
