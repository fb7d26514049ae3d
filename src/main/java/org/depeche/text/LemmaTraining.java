package org.depeche.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.depeche.text.Treebank.Tree;

/** Collects the lemma lexicon and the rules for endings. */
final class LemmaTraining {

  private static final int ENOUGH = 2;

  private LemmaTraining() {}

  /** For each form and tag its most frequent lemma. */
  static Map<String, String> lexicon(List<Tree> trees) {
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    for (Tree tree : trees) {
      Words words = tree.words();
      for (int i = 0; i < words.size; i++) {
        if (!words.tag(i).isName()) {
          count(counts, Lemmas.key(words.lower[i], words.tag(i)), words.lemmas[i]);
        }
      }
    }
    return most(counts, 1);
  }

  /** For each ending and tag what most often makes the lemma. */
  static Map<String, String> rules(Map<String, String> lexicon) {
    Map<String, Map<String, Integer>> counts = new TreeMap<>();
    lexicon.forEach(
        (key, lemma) -> {
          int slash = key.lastIndexOf('/');
          Tag tag = Tag.values()[Integer.parseInt(key.substring(slash + 1))];
          String form = key.substring(0, slash);
          String rule = rule(form, lemma);
          for (int n = 1; n <= Math.min(Lemmas.LONGEST_ENDING, form.length() - 1); n++) {
            count(counts, Lemmas.key(form.substring(form.length() - n), tag), rule);
          }
        });
    return most(counts, ENOUGH);
  }

  private static String rule(String form, String lemma) {
    int same = 0;
    while (same < Math.min(form.length(), lemma.length())
        && form.charAt(same) == lemma.charAt(same)) {
      same++;
    }
    return form.length() - same + "+" + lemma.substring(same);
  }

  private static void count(Map<String, Map<String, Integer>> counts, String key, String value) {
    counts.computeIfAbsent(key, k -> new TreeMap<>()).merge(value, 1, Integer::sum);
  }

  private static Map<String, String> most(Map<String, Map<String, Integer>> counts, int enough) {
    Map<String, String> most = new TreeMap<>();
    counts.forEach(
        (key, values) ->
            values.entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .filter(best -> best.getValue() >= enough)
                .ifPresent(best -> most.put(key, best.getKey())));
    return most;
  }
}
