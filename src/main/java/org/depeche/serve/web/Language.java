package org.depeche.serve.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A language of the pages. */
public enum Language {
  /** Danish. */
  DA,
  /** English. */
  EN;

  /** The parameter and the cookie that hold a reader's choice. */
  static final String CHOICE = "lang";

  /** Its tag: {@code da}. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What its speakers call it. */
  public String endonym() {
    return this == DA ? "Dansk" : "English";
  }

  /** The other one. */
  public Language other() {
    return this == DA ? EN : DA;
  }

  static Optional<Language> tagged(@Nullable String tag) {
    return Arrays.stream(values()).filter(l -> l.tag().equals(tag)).findFirst();
  }

  /** The one that a reader chose, else the one that the browser prefers, else English. */
  static Language of(HttpServletRequest request) {
    return tagged(request.getParameter(CHOICE))
        .or(() -> cookie(request))
        .orElseGet(() -> preferred(request.getHeader("Accept-Language")));
  }

  private static Optional<Language> cookie(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Stream::of)
        .filter(c -> c.getName().equals(CHOICE))
        .map(Cookie::getValue)
        .flatMap(value -> tagged(value).stream())
        .findFirst();
  }

  /** The first that a reader's browser asks for, else English. */
  static Language preferred(@Nullable String header) {
    if (header == null || header.isBlank()) {
      return EN;
    }
    try {
      List<LanguageRange> ranges = LanguageRange.parse(header);
      return ranges.stream()
          .filter(r -> r.getWeight() > 0)
          .sorted(Comparator.comparingDouble(r -> -r.getWeight()))
          .flatMap(r -> tagged(r.getRange().split("-")[0]).stream())
          .findFirst()
          .orElse(EN);
    } catch (IllegalArgumentException malformed) {
      return EN;
    }
  }
}
