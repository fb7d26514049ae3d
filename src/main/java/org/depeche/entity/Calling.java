package org.depeche.entity;

import java.util.Set;
import org.depeche.text.Lists;

/** Tells which nouns can be said of whom. */
final class Calling {

  private static final Set<String> GOVERNING =
      Set.of("premierminister", "statsminister", "forbundskansler", "kansler", "leder");

  private static final Set<String> OFFICERS =
      Set.of("juntaleder", "militærleder", "hærchef", "forsvarschef", "generalstabschef");

  private Calling() {}

  /** Whether the noun can be said of the person: his office, or a word for any leader. */
  static boolean isCalled(Description d, Figure figure) {
    String lemma = d.noun().title();
    boolean told =
        Lists.any(figure.titles(), t -> t.equals(lemma) || isShorter(lemma, t))
            || isOfficer(lemma, figure)
            || figure.posts().containsKey(lemma); // of a "kollega" no title says so
    if (told) {
      return true;
    }
    boolean leads =
        Lists.any(figure.posts().values(), Calling::isLeading)
            || figure.known().stream()
                .flatMap(p -> p.offices().stream())
                .anyMatch(o -> o.post().equals(lemma) || isGeneric(lemma) && isHead(o.post()));
    return isGeneric(lemma) && leads
        || figure.known().stream()
            .flatMap(p -> p.offices().stream())
            .anyMatch(o -> o.post().equals(lemma) || isShorter(lemma, o.post()));
  }

  /** "generalen" for the head of an army or a junta. */
  private static boolean isOfficer(String lemma, Figure figure) {
    return lemma.equals("general") && Lists.any(figure.posts().keySet(), OFFICERS::contains);
  }

  /** "ministeren" for an "udenrigsminister", "rådgiveren" for a "national sikkerhedsrådgiver". */
  static boolean isShorter(String lemma, String title) {
    boolean deputy = title.startsWith("vice") && !lemma.startsWith("vice");
    return title.endsWith(lemma) && !deputy && !lemma.equals("præsident");
  }

  /** Whether the text tells that somebody leads a state. */
  static boolean isLeader(Figure figure) {
    return Lists.any(figure.posts().values(), Calling::isLeading);
  }

  private static boolean isLeading(String kind) {
    return switch (kind) {
      case "HEAD_OF_STATE", "HEAD_OF_GOVERNMENT", "MONARCH" -> true;
      default -> false;
    };
  }

  static boolean isHead(String post) {
    return post.endsWith("præsident") && !post.startsWith("vice")
        || post.endsWith(" leder")
        || GOVERNING.contains(post);
  }

  /** Whether a word is the very name of an office that a well-known person holds. */
  static boolean isOffice(String lemma, Figure figure) {
    return figure.known().stream()
        .flatMap(p -> p.offices().stream())
        .anyMatch(o -> o.post().equals(lemma));
  }

  /** Whether the word can be said of whoever leads a state. */
  static boolean isGeneric(String lemma) {
    return switch (lemma) {
      case "leder",
          "statsleder",
          "statschef",
          "regeringschef",
          "regeringsleder",
          "statsoverhoved",
          "magthaver",
          "topleder" ->
          true;
      default -> false;
    };
  }
}
