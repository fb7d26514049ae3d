package org.depeche.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StartsTest {

  private static final List<String> WORDS =
      List.of("den", "d", ".", ",", "14", "1972", "maj", "mandag", "aften", "til", "og");

  private static final List<String> PATTERNS =
      List.of(
          "til",
          "til|til_og_med|og_til <month>",
          "den|d_. <nth>",
          "den? <nth> <month>?",
          "<nth> ,? <nth:n2> <month>",
          "<weekday> <daypart>? ,? den|d_.|d?",
          "<weekday> <daypart>? <zone>? <month>",
          "<yyyy> og|til? <yyyy:y2>",
          "<month> <yyyy>?");

  private static Map<String, Symbol> symbols() {
    Map<String, Symbol> symbols = new HashMap<>(DanishWords.symbols());
    Rules head = new Rules(symbols);
    PATTERNS.forEach(p -> head.add(p, m -> p));
    symbols.put("some", head);
    return symbols;
  }

  private static Starts starts(String pattern) {
    return new Pattern(pattern, symbols()).starts();
  }

  @Test
  void whatMayBeMissingBehindTheLastWordStillMayStandThere() {
    Starts starts = starts("<weekday> <daypart>? ,? den?");
    assertTrue(starts.isWhole("mandag"));
    assertTrue(starts.seconds("mandag").containsAll(Set.of("aften", ",", "den")));
  }

  @Test
  void aNumberMayHaveItsFullStop() {
    Starts starts = starts("<nth> <month>");
    assertFalse(starts.isWhole(Symbol.NUMBER));
    assertTrue(starts.seconds(Symbol.NUMBER).containsAll(Set.of(".", "maj")));
  }

  @Test
  void wordsThatComeTogetherAreToldByTheirSecond() {
    assertEquals(Set.of("og"), starts("til_og_med <month>").seconds("til"));
  }

  @Test
  void rulesFindBySecondWordWhatTheirPatternFinds() {
    Map<String, Symbol> symbols = symbols();
    List<String> patterns = new ArrayList<>(PATTERNS);
    patterns.addAll(List.of("<some>", "<some> <month>", "den? <some> og? <nth>"));
    for (String source : patterns) {
      Pattern pattern = new Pattern(source, symbols);
      Rules rules = new Rules(symbols).add("maj til aften", m -> "").add(source, m -> source);
      for (List<Atom> atoms : rows()) {
        List<Integer> plain = pattern.match(atoms, 0).stream().map(Pattern.Match::end).toList();
        List<Integer> found =
            rules.match(atoms, 0).stream()
                .filter(f -> f.value().equals(source))
                .map(Symbol.Found::end)
                .toList();
        assertEquals(plain, found, source + " in " + atoms);
      }
    }
  }

  /** All rows of one to four of the words. */
  private static List<List<Atom>> rows() {
    List<List<Atom>> rows = new ArrayList<>();
    List<List<Atom>> longest = List.of(List.of());
    for (int length = 1; length <= 4; length++) {
      List<List<Atom>> longer = new ArrayList<>();
      for (List<Atom> row : longest) {
        for (String word : WORDS) {
          List<Atom> next = new ArrayList<>(row);
          next.add(atom(word, row.size()));
          longer.add(next);
        }
      }
      rows.addAll(longer);
      longest = longer;
    }
    return rows;
  }

  private static Atom atom(String word, int at) {
    return new Atom(word, word.toLowerCase(Locale.ROOT), at, at, at + 1, at > 0);
  }
}
