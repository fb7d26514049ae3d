package org.depeche.extract;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Stream;
import org.depeche.extract.SpeechWord.Kind;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpeechWordsTest {

  static Stream<Named<SpeechWord>> words() {
    return SpeechWords.DANISH.all().stream().map(w -> Named.of(w.lemma(), w));
  }

  @ParameterizedTest
  @MethodSource("words")
  void namesASourceInItsExample(SpeechWord word) {
    assertTrue(names(word, word.example()), word.example());
  }

  @ParameterizedTest
  @MethodSource("words")
  void namesNoneInItsCounterexample(SpeechWord word) {
    assertFalse(names(word, word.counterexample()), word.counterexample());
  }

  private static boolean names(SpeechWord word, String example) {
    SpokenText text = SpokenText.of("Vejret var godt. " + example);
    if (Set.of(Kind.MEDIUM, Kind.TEXT, Kind.BODY).contains(word.kind())) {
      return text.has(word);
    }
    return word.kind() == Kind.WRONG ? text.hasContradiction() : text.hasSourceBy(word);
  }
}
