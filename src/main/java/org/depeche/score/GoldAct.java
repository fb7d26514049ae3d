package org.depeche.score;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.depeche.claim.ActId.Kind;

/**
 * An act as an annotator sees it.
 *
 * @param kind which of the three
 * @param parties who and what fills its parts
 * @param status how far a meeting came; empty for other acts
 * @param window first and last day on which it can be; nobody annotates that of a pledge
 * @param keywords stems of which one must stand in what is promised
 * @param sentence the first words of the sentence that tells it
 * @param optional whether it may as well be left out
 */
record GoldAct(
    Kind kind,
    Map<Part, List<String>> parties,
    String status,
    Window window,
    List<String> keywords,
    String sentence,
    boolean optional) {

  /** Copies its map and list. */
  GoldAct {
    Map<Part, List<String>> copy = new EnumMap<>(Part.class);
    parties.forEach((part, names) -> copy.put(part, List.copyOf(names)));
    parties = copy;
    keywords = List.copyOf(keywords);
  }

  /** Who or what fills that part, as the annotator writes it. */
  List<String> parties(Part part) {
    return parties.getOrDefault(part, List.of());
  }
}
