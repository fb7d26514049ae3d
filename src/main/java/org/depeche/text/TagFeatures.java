package org.depeche.text;

import java.util.Map;

/** What the tagger looks at: a word, its neighbours, and the tags already given. */
final class TagFeatures {

  private static final int OUTSIDE = 1;

  private final Words words;
  private final int[] form;
  private final int[] suffix;
  private final int[] set;
  private final int[] shape;
  private final int[] known;

  TagFeatures(Words words, FullForms dictionary, Map<String, Integer> seen) {
    this.words = words;
    int n = words.size;
    form = new int[n];
    suffix = new int[n];
    set = new int[n];
    shape = new int[n];
    known = new int[n];
    for (int i = 0; i < n; i++) {
      String lower = words.lower[i];
      String own = words.forms[i];
      form[i] = lower.hashCode();
      suffix[i] = end(lower, 3);
      set[i] = dictionary.tagSet(lower, own);
      shape[i] = shape(own, i == 0);
      known[i] = seen.getOrDefault(lower, 0);
    }
  }

  /** Fills in the features of a word; words to its left have their tags. */
  void extract(Features f, int i) {
    f.clear();
    String lower = words.lower[i];
    int w = form[i];
    int d = set[i];
    int s = shape[i];
    int k = known[i];
    int w1 = at(form, i - 1);
    int w2 = at(form, i - 2);
    int n1 = at(form, i + 1);
    int n2 = at(form, i + 2);
    int d1 = at(set, i - 1);
    int e1 = at(set, i + 1);
    int e2 = at(set, i + 2);
    int k1 = at(known, i + 1);
    int k2 = at(known, i + 2);
    int t1 = i > 0 ? words.tags[i - 1] + 2 : OUTSIDE;
    int t2 = i > 1 ? words.tags[i - 2] + 2 : OUTSIDE;

    f.add(1, w);
    f.add(2, w1);
    f.add(3, w2);
    f.add(4, n1);
    f.add(5, n2);
    f.add(6, w1, w);
    f.add(7, w, n1);
    f.add(8, w1, n1);
    f.add(9, t1);
    f.add(10, t1, t2);
    f.add(11, t1, w);
    f.add(12, t1, t2, w);
    f.add(13, t1, n1);
    f.add(14, t2, w);
    f.add(15, t1, suffix[i]);
    f.add(16, end(lower, 1));
    f.add(17, end(lower, 2));
    f.add(18, suffix[i]);
    f.add(19, end(lower, 4));
    f.add(20, end(lower, 5));
    f.add(21, start(lower, 1));
    f.add(22, start(lower, 2));
    f.add(23, start(lower, 3));
    f.add(24, s);
    f.add(25, s, t1);
    f.add(26, s, suffix[i]);
    f.add(27, at(shape, i - 1), s, at(shape, i + 1));
    f.add(28, at(suffix, i - 1));
    f.add(29, at(suffix, i + 1));
    f.add(30, suffix[i], at(suffix, i + 1));
    f.add(31, d);
    f.add(32, d, s);
    f.add(33, d, t1);
    f.add(34, d, t1, t2);
    f.add(35, d, e1);
    f.add(36, d, e1, t1);
    f.add(37, d1, d);
    f.add(38, d, end(lower, 2));
    f.add(39, d, suffix[i], t1);
    f.add(40, e1, w);
    f.add(41, e1, t1);
    f.add(42, d, e1, e2);
    f.add(43, k);
    f.add(44, k, t1);
    f.add(45, k, k1);
    f.add(46, k, k1, t1);
    f.add(47, k, k1, k2);
    f.add(48, k, e1, t1);
    f.add(49, k1, k2, w);
    f.add(50, w1, w, n1);
    f.add(51, w2, w1, w);
    f.add(52, w, n1, n2);
    f.add(53, d, n1);
    f.add(54, w1, d);
  }

  private static int at(int[] values, int i) {
    return i < 0 || i >= values.length ? OUTSIDE : values[i];
  }

  private static int end(String form, int length) {
    int hash = length;
    for (int i = Math.max(0, form.length() - length); i < form.length(); i++) {
      hash = 31 * hash + form.charAt(i);
    }
    return hash;
  }

  private static int start(String form, int length) {
    int hash = length;
    for (int i = 0; i < Math.min(length, form.length()); i++) {
      hash = 31 * hash + form.charAt(i);
    }
    return hash;
  }

  private static int shape(String form, boolean first) {
    char initial = form.charAt(0);
    int shape = first ? 1 : 0;
    shape |= Character.isUpperCase(initial) ? 2 : 0;
    shape |= form.length() > 1 && form.chars().noneMatch(Character::isLowerCase) ? 4 : 0;
    shape |= form.chars().anyMatch(Character::isDigit) ? 8 : 0;
    shape |= form.indexOf('-') >= 0 ? 16 : 0;
    shape |= form.endsWith(".") ? 32 : 0;
    shape |= form.chars().noneMatch(Character::isLetter) ? 64 : 0;
    return shape + 3;
  }
}
