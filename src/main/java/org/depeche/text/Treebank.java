package org.depeche.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Sentences of a treebank in CoNLL-X lines, with one root each. */
final class Treebank {

  private static final Set<String> TAGS =
      Arrays.stream(Tag.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

  private Treebank() {}

  /**
   * A sentence with its true analysis.
   *
   * @param words forms, tags, lemmas, heads and relations
   * @param coarse the treebank's own coarse parts of speech
   */
  record Tree(Words words, List<String> coarse) {}

  /** Reads a file and mends the roots of its sentences. */
  static List<Tree> read(Path file) throws IOException {
    return read(Files.readAllLines(file, StandardCharsets.UTF_8));
  }

  /** Reads the sentences that are our own. */
  static List<Tree> readOwn() throws IOException {
    try (InputStream in = Rows.open("da/own-trees.conll")) {
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    }
  }

  /** Reads lines and mends the roots of their sentences. */
  static List<Tree> read(List<String> lines) {
    List<Tree> trees = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    for (String line : lines) {
      String[] row = line.split("\t");
      if (row.length >= 8) {
        rows.add(row);
      } else if (!rows.isEmpty()) {
        trees.add(tree(rows));
        rows.clear();
      }
    }
    if (!rows.isEmpty()) {
      trees.add(tree(rows));
    }
    return trees;
  }

  private static Tree tree(List<String[]> rows) {
    Words words = new Words(Lists.map(rows, r -> r[1].replace('_', ' ')));
    for (int i = 0; i < words.size; i++) {
      String[] row = rows.get(i);
      words.tags[i] = tag(row).ordinal();
      words.lemmas[i] = lemma(row, words.tag(i));
      int head = Integer.parseInt(row[6]);
      words.heads[i] = head == 0 ? words.size : head - 1;
      words.relations[i] = row[7];
    }
    Roots.mend(words);
    return new Tree(words, Lists.map(rows, r -> r[3]));
  }

  /** The treebank's tag reduced; our own sentences have reduced tags already. */
  private static Tag tag(String[] row) {
    return TAGS.contains(row[4]) ? Tag.valueOf(row[4]) : Parole.reduce(row[4], row[1]);
  }

  private static String lemma(String[] row, Tag tag) {
    String lemma = row[2].equals("&quot;") ? "\"" : row[2].replace('_', ' ');
    return tag.isName() ? lemma : lemma.toLowerCase(Locale.ROOT);
  }

  /** A copy of the words with nothing known but their forms. */
  static Words bare(Words words) {
    return new Words(Arrays.asList(words.forms));
  }
}
