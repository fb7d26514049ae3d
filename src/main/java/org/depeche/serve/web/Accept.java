package org.depeche.serve.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Chooses a media type by an Accept header, with its q-values and wildcards. */
final class Accept {

  private Accept() {}

  private record Range(String type, double quality) {

    static Range of(String part) {
      String[] pieces = part.strip().toLowerCase(Locale.ROOT).split(";");
      double quality = 1;
      for (int i = 1; i < pieces.length; i++) {
        String piece = pieces[i].strip();
        if (piece.startsWith("q=")) {
          quality = number(piece.substring(2));
        }
      }
      return new Range(pieces[0].strip(), quality);
    }

    private static double number(String text) {
      try {
        return Math.max(0, Math.min(1, Double.parseDouble(text)));
      } catch (NumberFormatException notANumber) {
        return 0;
      }
    }

    boolean matches(String media) {
      String main = media.substring(0, media.indexOf('/'));
      return type.equals("*/*") || type.equals(media) || type.equals(main + "/*");
    }

    int precision() {
      return type.equals("*/*") ? 0 : type.endsWith("/*") ? 1 : 2;
    }
  }

  /**
   * The best of what there is; empty where the client accepts none of it.
   *
   * @param header the value of the header, or null where there is none
   * @param offered media types, the one for a client without wishes first
   */
  static Optional<String> choose(
      @org.jspecify.annotations.Nullable String header, List<String> offered) {
    if (header == null || header.isBlank()) {
      return offered.stream().findFirst();
    }
    List<Range> ranges = List.of(header.split(",")).stream().map(Range::of).toList();
    return offered.stream()
        .filter(media -> quality(ranges, media) > 0)
        .max(
            Comparator.comparingDouble((String media) -> quality(ranges, media))
                .thenComparing(media -> -offered.indexOf(media)));
  }

  /** The quality of the most precise range that fits. */
  private static double quality(List<Range> ranges, String media) {
    return ranges.stream()
        .filter(r -> r.matches(media))
        .max(Comparator.comparingInt(Range::precision))
        .map(Range::quality)
        .orElse(0.0);
  }
}
