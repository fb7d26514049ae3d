package org.depeche.extract;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.depeche.claim.ActId;
import org.depeche.text.Clauses;
import org.depeche.text.DanishAnalyzer;
import org.depeche.text.Sentence;
import org.depeche.text.Table;
import org.depeche.text.Token;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the example and the counterexample of every word that says how things stand. */
class StancesTest {

  private static final DanishAnalyzer ANALYZER = DanishAnalyzer.load();
  private static final Lexicon LEXICON = Lexicon.danish();
  private static final Modality MODALITY = new Modality(LEXICON);

  static Stream<Named<Table.Row>> rows() {
    return Table.read(
            Lexicon.class,
            "da/stances.tsv",
            "lemma",
            "stance",
            "who",
            "english",
            "example",
            "counterexample")
        .stream()
        .map(r -> Named.of(r.place() + " " + r.get("lemma"), r));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void exampleStandsAsTheWordSays(Table.Row row) {
    Set<Stance> found = stances(row.get("example"));
    assertTrue(found.contains(stance(row)), () -> row.get("example") + " is " + found);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void counterexampleDoesNotStandAsTheWordSays(Table.Row row) {
    Set<Stance> found = stances(row.get("counterexample"));
    assertFalse(
        found.isEmpty() || found.contains(stance(row)),
        () -> row.get("counterexample") + " is " + found);
  }

  private static Stance stance(Table.Row row) {
    return Stance.valueOf(row.get("stance").toUpperCase(Locale.ROOT));
  }

  /** How things stand with what the words of the sentence tell that can tell of an act. */
  private static Set<Stance> stances(String text) {
    Set<Stance> found = EnumSet.noneOf(Stance.class);
    for (Sentence cut : ANALYZER.split(text)) {
      Sentence sentence = ANALYZER.parse(cut);
      Clauses clauses = sentence.clauses();
      for (Token token : sentence.tokens()) {
        if (tellsOfMeeting(token)) {
          standing(sentence, clauses, token).stance().ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static boolean tellsOfMeeting(Token token) {
    return LEXICON.frames(token.lemma()).stream()
        .anyMatch(f -> f.act() == ActId.Kind.SUMMIT && f.noun() == token.tag().isNoun());
  }

  private static Standing standing(Sentence sentence, Clauses clauses, Token token) {
    if (token.tag().isNoun()) {
      return MODALITY.of(clauses, sentence, token);
    }
    return clauses
        .of(token)
        .filter(c -> c.verb().equals(token))
        .map(c -> MODALITY.of(clauses, c))
        .orElse(Standing.unknown());
  }
}
