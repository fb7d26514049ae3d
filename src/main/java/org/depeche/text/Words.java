package org.depeche.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A sentence while it is analysed: its words and what is known of them so far. */
final class Words {

  private static final Tag[] TAGS = Tag.values();
  private static final int[] NO_WORDS = {};

  final int size;

  /** The words as the models know them: one kind of quotation mark and dash, "pct." for "%". */
  final String[] forms;

  final String[] lower;

  /** Tags as ordinals of {@link Tag}. */
  final int[] tags;

  /** Whether the tag was given and is not to be guessed. */
  final boolean[] fixed;

  final String[] lemmas;

  /** The index of each word's head; {@link #size} for the root, -1 before parsing. */
  final int[] heads;

  final String[] relations;

  Words(List<String> forms) {
    size = forms.size();
    this.forms = new String[size];
    lower = new String[size];
    for (int i = 0; i < size; i++) {
      this.forms[i] = known(forms.get(i));
      lower[i] = this.forms[i].toLowerCase(Locale.ROOT);
    }
    tags = new int[size];
    Arrays.fill(tags, Tag.UNKNOWN.ordinal());
    fixed = new boolean[size];
    lemmas = lower.clone();
    heads = new int[size];
    Arrays.fill(heads, -1);
    relations = new String[size];
    Arrays.fill(relations, "");
  }

  Tag tag(int i) {
    return TAGS[tags[i]];
  }

  /** Makes a word depend on another by a relation. */
  void hang(int word, int head, String relation) {
    heads[word] = head;
    relations[word] = relation;
  }

  /** Whether a word is another or depends on it, directly or by others between. */
  boolean isUnder(int word, int top) {
    int at = word;
    for (int steps = 0; at < size && steps <= size; steps++) {
      if (at == top) {
        return true;
      }
      at = heads[at];
    }
    return false;
  }

  /** The nearest verb above a word; the number of words where there is none. */
  int verbAbove(int word) {
    int at = heads[word];
    for (int steps = 0; at < size && !tag(at).isVerb(); steps++) {
      if (steps > size) {
        return size;
      }
      at = heads[at];
    }
    return at;
  }

  /** Whether a word depends on one by a relation. */
  boolean has(int head, String relation) {
    for (int i = 0; i < size; i++) {
      if (heads[i] == head && relations[i].equals(relation)) {
        return true;
      }
    }
    return false;
  }

  /** The words that depend on one by a relation, in order. */
  int[] children(int head, String relation) {
    int[] found = NO_WORDS;
    for (int i = 0; i < size; i++) {
      if (heads[i] == head && relations[i].equals(relation)) {
        found = Arrays.copyOf(found, found.length + 1);
        found[found.length - 1] = i;
      }
    }
    return found;
  }

  private static String known(String form) {
    return switch (form) {
      case "”", "“", "„", "»", "«", "&quot;", "''", "``", "‘", "’", "'" -> "\"";
      case "–", "—" -> "-";
      case "…", "...." -> "...";
      case "%" -> "pct.";
      case "hvori" -> "hvor"; // they begin clauses alike, and the treebank has few of the one
      default -> form.indexOf('’') >= 0 ? form.replace('’', '\'') : form;
    };
  }
}
