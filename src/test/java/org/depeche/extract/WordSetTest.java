package org.depeche.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.depeche.claim.ActId;
import org.depeche.text.Lists;
import org.junit.jupiter.api.Test;

class WordSetTest {

  private static final Lexicon LEXICON = Lexicon.danish();

  @Test
  void wordsInAnyCaseEndCompoundsAndThemselves() {
    WordSet words = new WordSet(List.of("møde", "brev"));
    assertTrue(Stream.of("møde", "TOPMØDE", "kædebrev").allMatch(words::ends));
    assertFalse(Stream.of("brevene", "de", "e", "", "mode").anyMatch(words::ends));
  }

  @Test
  void wordsInAnyCaseAreContained() {
    WordSet words = new WordSet(List.of("møde", "brev"));
    assertTrue(Stream.of("møde", "MØDE", "Brev").allMatch(words::contains));
    assertFalse(Stream.of("topmøde", "de", "e", "", "mode").anyMatch(words::contains));
  }

  @Test
  void aSingleLetterEndsNothing() {
    assertThrows(IllegalArgumentException.class, () -> new WordSet(List.of("møde", "e")));
  }

  @Test
  void noNounOfAnActIsMissed() {
    for (ActId.Kind kind : ActId.Kind.values()) {
      for (Frame noun : Lists.where(LEXICON.frames(), f -> f.noun() && f.act() == kind)) {
        List<Frame> own = LEXICON.frames(kind, Frame.Pos.NOUN, noun.lemma());
        assertEquals(own, LEXICON.nouns(kind, noun.lemma().toUpperCase(Locale.ROOT)));
        boolean compounds = noun.lemma().length() >= 4;
        assertEquals(compounds, !LEXICON.nouns(kind, "xx" + noun.lemma()).isEmpty(), noun.lemma());
      }
    }
  }
}
