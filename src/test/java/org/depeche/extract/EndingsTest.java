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

class EndingsTest {

  private static final Lexicon LEXICON = Lexicon.danish();

  @Test
  void endsCompoundsAndItself() {
    Endings endings = new Endings(List.of("møde", "brev"));
    assertTrue(Stream.of("møde", "topmøde", "kædebrev").allMatch(endings::end));
    assertFalse(Stream.of("brevene", "de", "e", "", "mode").anyMatch(endings::end));
  }

  @Test
  void lastLettersCountInAnyCase() {
    assertTrue(new Endings(List.of("møde")).mayEnd("TOPMØDE"));
  }

  @Test
  void aSingleLetterEndsNothing() {
    assertThrows(IllegalArgumentException.class, () -> new Endings(List.of("møde", "e")));
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
