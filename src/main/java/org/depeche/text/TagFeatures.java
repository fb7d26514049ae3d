package org.depeche.text;

/** What the tagger looks at: a word, its neighbours, and the tags already given. */
final class TagFeatures {

  private static final int OUTSIDE = 1;
  private static final int SUFFIX = 3;

  private final Words words;
  private final WordShape[] shapes;

  TagFeatures(Words words, WordShape[] shapes) {
    this.words = words;
    this.shapes = shapes;
  }

  /** Fills in the features of a word; words to its left have their tags. */
  void extract(Features f, int i) {
    f.clear();
    WordShape own = shapes[i];
    WordShape before = at(i - 1);
    WordShape next = at(i + 1);
    WordShape afterNext = at(i + 2);
    int w = own.form();
    int d = own.set();
    int s = written(i);
    int k = own.known();
    int suffix = own.end(SUFFIX);
    int w1 = before.form();
    int w2 = at(i - 2).form();
    int n1 = next.form();
    int n2 = afterNext.form();
    int d1 = before.set();
    int e1 = next.set();
    int e2 = afterNext.set();
    int k1 = next.known();
    int k2 = afterNext.known();
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
    f.add(15, t1, suffix);
    f.add(16, own.end(1));
    f.add(17, own.end(2));
    f.add(18, suffix);
    f.add(19, own.end(4));
    f.add(20, own.end(5));
    f.add(21, own.start(1));
    f.add(22, own.start(2));
    f.add(23, own.start(3));
    f.add(24, s);
    f.add(25, s, t1);
    f.add(26, s, suffix);
    f.add(27, written(i - 1), s, written(i + 1));
    f.add(28, before.end(SUFFIX));
    f.add(29, next.end(SUFFIX));
    f.add(30, suffix, next.end(SUFFIX));
    f.add(31, d);
    f.add(32, d, s);
    f.add(33, d, t1);
    f.add(34, d, t1, t2);
    f.add(35, d, e1);
    f.add(36, d, e1, t1);
    f.add(37, d1, d);
    f.add(38, d, own.end(2));
    f.add(39, d, suffix, t1);
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

  private WordShape at(int i) {
    return i < 0 || i >= shapes.length ? WordShape.OUTSIDE : shapes[i];
  }

  private int written(int i) {
    if (i < 0 || i >= shapes.length) {
      return OUTSIDE;
    }
    return shapes[i].written() + (i == 0 ? 4 : 3);
  }
}
