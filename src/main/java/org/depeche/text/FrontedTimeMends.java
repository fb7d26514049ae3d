package org.depeche.text;

import java.util.Set;
import java.util.stream.IntStream;

/** Mends times before a verb that the parser takes for its subject or object. */
final class FrontedTimeMends {

  private static final Set<String> TIMES =
      Set.of("time", "dag", "aften", "nat", "morgen", "døgn", "uge", "måned", "år", "sommer");

  private final Words words;

  FrontedTimeMends(Words words) {
    this.words = words;
  }

  /** Mends the time before one verb. */
  void apply(int verb) {
    if (!words.tag(verb).isFinite()) {
      return;
    }
    int time = bare(verb);
    boolean eve = time < 0 && isEve(verb);
    if (time >= 0 && first(verb).anyMatch(i -> words.tag(i).isName())) {
      doesNothing(verb, time);
    } else if (eve && first(verb).anyMatch(i -> words.tag(i).isName() || isKnown(i))) {
      doesNothing(verb, 0);
    }
  }

  /** The time of "Dagen efter sendte Kim et svar"; -1 where there is none. */
  private int bare(int verb) {
    int time = verb - 2;
    boolean fronted =
        time >= 0
            && Set.of("efter", "før", "forinden").contains(words.lower[verb - 1])
            && TIMES.contains(words.lemmas[time])
            && words.heads[time] == verb
            && words.relations[time].matches("subj|[di]obj");
    return fronted ? time : -1;
  }

  /** "Dagen før mødet talte X med Y", "Ugen efter besøget skrev præsidenten". */
  private boolean isEve(int verb) {
    return verb > 2
        && TIMES.contains(words.lemmas[0])
        && words.heads[0] == verb
        && words.relations[0].equals("subj")
        && Set.of("efter", "før", "inden").contains(words.lower[1])
        && IntStream.range(1, verb).allMatch(i -> words.isUnder(i, 0));
  }

  private boolean isKnown(int noun) {
    return words.tag(noun).isNoun() && words.tag(noun).isDefinite();
  }

  /** What hangs on the verb first behind it. */
  private IntStream first(int verb) {
    return IntStream.range(verb + 1, words.size).filter(i -> words.heads[i] == verb).limit(1);
  }

  private void doesNothing(int verb, int time) {
    words.relations[time] = "mod";
    if (!words.has(verb, "subj")) {
      first(verb).forEach(i -> words.relations[i] = "subj");
    }
  }
}
