package org.depeche.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.depeche.text.Treebank.Tree;

/**
 * How well sentences with known trees are analysed, in percent of all tokens, marks included.
 *
 * @param tags reduced tags that are right
 * @param coarse coarse parts of speech that are right
 * @param lemmas lemmas that are right, case folded
 * @param heads heads that are right (UAS)
 * @param relations heads that are right with their relation (LAS)
 */
record Scores(double tags, double coarse, double lemmas, double heads, double relations) {

  /** Analyses the sentences afresh and compares. */
  static Scores measure(List<Tree> trees, Models models) {
    int all = 0;
    int[] right = new int[5];
    for (Tree tree : trees) {
      Words truth = tree.words();
      Words words = Treebank.bare(truth);
      models.analyze(words);
      all += words.size;
      for (int i = 0; i < words.size; i++) {
        String coarse = Parole.coarse(words.tag(i), words.forms[i], words.lemmas[i]);
        boolean head = words.heads[i] == truth.heads[i];
        right[0] += words.tags[i] == truth.tags[i] ? 1 : 0;
        right[1] += coarse.equals(tree.coarse().get(i)) ? 1 : 0;
        right[2] += words.lemmas[i].equalsIgnoreCase(truth.lemmas[i]) ? 1 : 0;
        right[3] += head ? 1 : 0;
        right[4] += head && words.relations[i].equals(truth.relations[i]) ? 1 : 0;
      }
    }
    double total = all;
    double[] percent = Arrays.stream(right).mapToDouble(r -> 100 * r / total).toArray();
    return new Scores(percent[0], percent[1], percent[2], percent[3], percent[4]);
  }

  /** A line for each measure. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    String[] names = {"tags", "coarse", "lemmas", "heads", "relations"};
    double[] values = {tags, coarse, lemmas, heads, relations};
    for (int i = 0; i < names.length; i++) {
      lines.add(String.format(Locale.ROOT, "%s\t%.2f", names[i], values[i]));
    }
    return lines;
  }
}
