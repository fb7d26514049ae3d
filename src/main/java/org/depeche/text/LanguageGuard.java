package org.depeche.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells whether a text is in another language than Danish. Common words decide between Danish and
 * the languages that it is often met with, for a statistical detector confuses Danish and
 * Norwegian; that detector is asked about texts that hold hardly any Danish word.
 */
public final class LanguageGuard {

  private static final String MODEL = "/langdetect-183.bin";
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}']+");
  private static final int SAMPLE = 6000;
  private static final int ENOUGH_WORDS = 3;
  private static final int ENOUGH_TEXT = 12;
  private static final double HARDLY_DANISH = 0.12;

  /** The detector shares its confidence among 103 languages, so that a little is much. */
  private static final double SURE = 0.06;

  private final Set<String> danish;
  private final Map<String, Set<String>> others = new LinkedHashMap<>();

  private LanguageGuard() {
    for (String[] row : Rows.of("languages.tsv", 2)) {
      others.put(row[0], Set.of(row[1].split(" ")));
    }
    danish = others.remove("Danish");
  }

  /** Reads the word lists; the detector is read when it is first needed. */
  public static LanguageGuard load() {
    return new LanguageGuard();
  }

  private static final class Detector {
    static final LanguageDetectorModel MODEL_OF_ALL = read();

    private static LanguageDetectorModel read() {
      try (InputStream in = LanguageGuard.class.getResourceAsStream(MODEL)) {
        if (in == null) {
          throw new IllegalStateException("missing language model " + MODEL);
        }
        return new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read language model " + MODEL, e);
      }
    }
  }

  /** Why a text is not Danish; empty where it is, or is too short to tell. */
  public Optional<String> foreign(String text) {
    List<String> words = words(text);
    Optional<String> neighbour =
        others.entrySet().stream()
            .filter(other -> outweighs(other.getValue(), words))
            .max((a, b) -> Long.compare(count(a.getValue(), words), count(b.getValue(), words)))
            .map(Map.Entry::getKey);
    return neighbour.or(() -> detected(text, words)).map(l -> "not Danish but " + l);
  }

  private static List<String> words(String text) {
    String sample = text.substring(0, Math.min(SAMPLE, text.length()));
    List<String> words = new ArrayList<>();
    for (String word : NO_LETTER.split(sample.toLowerCase(Locale.ROOT))) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private static long count(Set<String> language, List<String> words) {
    return words.stream().filter(language::contains).count();
  }

  /** Whether words that only the other language has are many more than those only Danish has. */
  private boolean outweighs(Set<String> other, List<String> words) {
    long foreign = words.stream().filter(w -> other.contains(w) && !danish.contains(w)).count();
    long own = words.stream().filter(w -> danish.contains(w) && !other.contains(w)).count();
    return foreign >= ENOUGH_WORDS && foreign > 2 * own;
  }

  private Optional<String> detected(String text, List<String> words) {
    if (words.size() < ENOUGH_TEXT || count(danish, words) > HARDLY_DANISH * words.size()) {
      return Optional.empty();
    }
    Language best =
        new LanguageDetectorME(Detector.MODEL_OF_ALL)
            .predictLanguage(text.substring(0, Math.min(SAMPLE, text.length())));
    String code = best.getLang();
    return best.getConfidence() < SURE || code.equals("dan")
        ? Optional.empty()
        : Optional.of(Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH));
  }
}
