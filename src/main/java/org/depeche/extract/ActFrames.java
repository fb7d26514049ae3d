package org.depeche.extract;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depeche.text.Lists;

/** The frames of one kind of act, by part of speech and lemma. */
final class ActFrames implements Serializable {

  private static final long serialVersionUID = 1;

  /** So long is a noun that ends compounds. */
  private static final int LONG = 4;

  private final Map<Frame.Pos, Map<String, List<Frame>>> frames = new EnumMap<>(Frame.Pos.class);

  private final List<Frame> nouns;

  /** The nouns that end compounds, the longest first. */
  private final List<Frame> longNouns;

  private final WordSet lemmas;

  ActFrames(Collection<Frame> all) {
    for (Frame.Pos pos : Frame.Pos.values()) {
      frames.put(pos, new HashMap<>());
    }
    all.forEach(f -> frames.get(f.pos()).computeIfAbsent(f.lemma(), l -> new ArrayList<>()).add(f));
    nouns = List.copyOf(Lists.where(all, Frame::noun));
    longNouns = Lists.where(nouns, f -> f.lemma().length() >= LONG);
    longNouns.sort(Comparator.comparing((Frame f) -> -f.lemma().length()));
    lemmas = new WordSet(Lists.map(nouns, Frame::lemma));
  }

  /** The frames of a lemma as that part of speech. */
  List<Frame> of(Frame.Pos pos, String lemma) {
    return frames.get(pos).getOrDefault(lemma, List.of());
  }

  /** The frames of all nouns. */
  List<Frame> nouns() {
    return nouns;
  }

  /** The frames of a noun, or of the last part of a compound: "trepartsmøde" is a "møde". */
  List<Frame> nouns(String noun) {
    if (!lemmas.mayEnd(noun)) {
      return List.of();
    }
    String lemma = noun.toLowerCase(Locale.ROOT);
    List<Frame> own = of(Frame.Pos.NOUN, lemma);
    return own.isEmpty() ? ofLastPart(lemma) : own;
  }

  private List<Frame> ofLastPart(String lemma) {
    for (Frame frame : longNouns) {
      if (lemma.endsWith(frame.lemma()) && lemma.length() > frame.lemma().length() + 1) {
        return List.of(frame);
      }
    }
    return List.of();
  }
}
