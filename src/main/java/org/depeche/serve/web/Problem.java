package org.depeche.serve.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An error as a client reads it: a page for a browser, for others what RFC 9457 has.
 *
 * @param status its status
 * @param media its media type
 * @param body what is sent
 */
public record Problem(int status, String media, byte[] body) {

  /**
   * What a page says of an error.
   *
   * @param detail what is wrong, in the words that programs get
   * @param help what a reader can do
   */
  public record Told(String detail, String help) {}

  /** The media type for programs. */
  static final String DOCUMENT = "application/problem+json";

  private static final JsonMapper JSON = new JsonMapper();

  /**
   * What is told of a request that no handler has seen, because it could not be read.
   *
   * @param detail what is wrong
   * @param accept the header of that name
   * @param languages the header {@code Accept-Language}
   */
  public static Problem unread(
      int status, String detail, @Nullable String accept, @Nullable String languages) {
    boolean isPage =
        Accept.choose(accept, List.of(DOCUMENT, Exchange.HTML))
            .filter(Exchange.HTML::equals)
            .isPresent();
    Language language = Language.preferred(languages);
    return isPage
        ? page(status, detail, Frame.plain(language, title(language, status), "/"))
        : document(status, detail, Map.of());
  }

  static Problem page(int status, String detail, Frame frame) {
    Told told = new Told(detail, told(frame.language(), "problem.help.", status));
    byte[] page = Templates.page("problem", frame, told).getBytes(StandardCharsets.UTF_8);
    return new Problem(status, Exchange.HTML, page);
  }

  /**
   * The document for programs.
   *
   * @param more further members of it, in order
   */
  static Problem document(int status, String detail, Map<String, Object> more) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("status", status);
    members.put("title", title(Language.EN, status));
    members.put("detail", detail);
    members.putAll(more);
    try {
      return new Problem(status, DOCUMENT, JSON.writeValueAsBytes(members));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** What sort of error it is; a status that is seldom is told as the first of its class. */
  static String title(Language language, int status) {
    return told(language, "problem.", status);
  }

  private static String told(Language language, String key, int status) {
    Optional<String> own = Texts.find(language, key + status);
    return own.orElseGet(() -> Texts.of(language, key + (status < 500 ? "400" : "500")));
  }
}
