package org.depeche.entity;

import static org.depeche.entity.Words.isOneOf;

import java.util.Set;

/** Tells which words of a sentence say that somebody holds, enters or leaves an office. */
final class OfficeVerbs {

  /** What is done to somebody who comes into an office: "udnævnt til", "valgt som". */
  private static final Set<String> CHOSEN =
      Set.of("valgt", "genvalgt", "udnævnt", "udpeget", "indsat", "genindsat", "kåret", "udråbt");

  /** What one does, or what is done to one, "som" the holder of an office. */
  private static final Set<String> SERVING =
      Set.of(
          "tiltræder",
          "tiltrådte",
          "tiltrådt",
          "begynder",
          "begyndte",
          "begyndt",
          "fungerer",
          "fungerede",
          "fortsætter",
          "fortsatte",
          "fratræder",
          "fratrådte",
          "fratrådt",
          "stopper",
          "stoppede",
          "stoppet",
          "suspenderet",
          "afsat",
          "fyret",
          "afskediget",
          "afløst");

  private final NamePlaces places;

  OfficeVerbs(NamePlaces places) {
    this.places = places;
  }

  /** "er", "var", "blev valgt til", "blev taget i ed som": a verb of being in an office. */
  boolean isBeing(int verb) {
    return isChosen(verb)
        || isOneOf(places.word(verb), "er", "var", "bliver", "blev", "været", "blevet");
  }

  /** "valgt til", "tiltrådte som": what makes somebody the holder of what follows. */
  boolean isChosen(int verb) {
    boolean sworn = places.word(verb).equals("taget") && places.word(verb + 2).equals("ed");
    String next = places.word(verb + (sworn ? 3 : 1));
    return next.equals("som") && (sworn || SERVING.contains(places.word(verb)))
        || isOneOf(next, "som", "til") && (sworn || CHOSEN.contains(places.word(verb)));
  }
}
