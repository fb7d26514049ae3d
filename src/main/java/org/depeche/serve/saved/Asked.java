package org.depeche.serve.saved;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.depeche.query.BadParameter;
import org.depeche.query.Parameter;
import org.depeche.query.SavedQuery;
import org.depeche.serve.web.Addresses;

/**
 * What a request asks of a saved query.
 *
 * @param path the path without the ending of a format
 * @param ending the ending with its dot; empty for none
 * @param values the values of the query's parameters
 * @param limit the most rows or statements of one page, where the request says so
 * @param offset how many come before them
 * @param language the choice of a language, to be kept in further addresses
 */
record Asked(
    String path,
    String ending,
    Map<String, String> values,
    Optional<Integer> limit,
    int offset,
    Optional<String> language) {

  /** The most rows or statements of one page. */
  static final int MOST = 10_000;

  private static final int FARTHEST = 999_999_999;

  /**
   * Reads the parameters strictly: each once, each known, each in UTF-8. One without a value is as
   * good as none, since a form sends the fields too that were left blank.
   *
   * @throws BadParameter if one of them is wrong
   */
  static Asked of(HttpServletRequest request, SavedQuery query, String ending) {
    Map<String, String> given = parameters(Optional.ofNullable(request.getQueryString()));
    Map<String, String> values = new LinkedHashMap<>();
    for (Parameter parameter : query.parameters()) {
      Optional.ofNullable(given.remove(parameter.name()))
          .ifPresent(value -> values.put(parameter.name(), value));
    }
    Optional<Integer> limit = Optional.ofNullable(given.remove("limit")).map(Asked::limit);
    int offset = Optional.ofNullable(given.remove("offset")).map(Asked::offset).orElse(0);
    Optional<String> language = Optional.ofNullable(given.remove("lang"));
    values.putAll(given);
    return new Asked("/queries/" + query.name(), ending, values, limit, offset, language);
  }

  /** The parameters of an address that have a value. */
  static Map<String, String> parameters(Optional<String> queryString) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String pair : queryString.orElse("").split("&")) {
      int equals = pair.indexOf('=');
      String name = decoded(equals < 0 ? pair : pair.substring(0, equals), "address");
      String value = equals < 0 ? "" : decoded(pair.substring(equals + 1), name);
      if (!pair.isEmpty() && parameters.put(name, value) != null) {
        throw new BadParameter(name, "given more than once");
      }
    }
    parameters.values().removeIf(String::isBlank);
    return parameters;
  }

  private static String decoded(String text, String name) {
    String decoded;
    try {
      decoded = URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      throw new BadParameter(name, "expected a percent sign before two hexadecimal digits only");
    }
    if (decoded.indexOf('\uFFFD') >= 0) {
      throw new BadParameter(name, "expected UTF-8");
    }
    return Normalizer.normalize(decoded, Normalizer.Form.NFC);
  }

  private static int limit(String text) {
    return number("limit", text, 1, MOST);
  }

  private static int offset(String text) {
    return number("offset", text, 0, FARTHEST);
  }

  private static int number(String name, String text, int least, int most) {
    int number = text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    if (number < least || number > most) {
      throw new BadParameter(name, "expected a number from " + least + " to " + most);
    }
    return number;
  }

  /** The address of another page of the same. */
  String page(int from) {
    Map<String, String> parameters = new LinkedHashMap<>(values);
    limit.ifPresent(rows -> parameters.put("limit", String.valueOf(rows)));
    if (from > 0) {
      parameters.put("offset", String.valueOf(from));
    }
    language.ifPresent(chosen -> parameters.put("lang", chosen));
    return Addresses.of(path + ending, parameters);
  }

  /** The address of all of it in another format. */
  String format(String label) {
    return Addresses.of(path + "." + label, values);
  }
}
