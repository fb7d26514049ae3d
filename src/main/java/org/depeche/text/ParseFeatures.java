package org.depeche.text;

/**
 * What the parser looks at: the features of Zhang and Nivre (2011), and besides them heads of the
 * stack's top, lemmas, word endings and the tags around.
 */
final class ParseFeatures {

  private static final int NOTHING = 3;
  private static final int ROOT = 5;

  private final Configuration state;
  private final int[] word;
  private final int[] tag;
  private final int[] lemma;
  private final int[] ending;

  ParseFeatures(Words words, Configuration state) {
    this.state = state;
    int n = words.size;
    word = new int[n + 2];
    tag = new int[n + 2];
    lemma = new int[n + 2];
    ending = new int[n + 2];
    for (int i = 0; i < n; i++) {
      String lower = words.lower[i];
      word[i + 1] = lower.hashCode();
      tag[i + 1] = words.tags[i] + 10;
      lemma[i + 1] = words.lemmas[i].hashCode();
      ending[i + 1] = lower.substring(Math.max(0, lower.length() - 3)).hashCode();
    }
    for (int[] values : new int[][] {word, tag, lemma, ending}) {
      values[0] = NOTHING;
      values[n + 1] = ROOT;
    }
  }

  /** Fills in the features of the state. */
  void extract(Features f) {
    f.clear();
    int s0 = state.stack(0);
    int n0 = state.next();
    core(f, s0, n0);
    if (s0 >= 0) {
      stackTop(f, s0, n0);
    }
    next(f, s0, n0);
    window(f, s0, n0);
    heads(f, s0, n0);
  }

  private void core(Features f, int s0, int n0) {
    int n1 = state.ahead(1);
    int n2 = state.ahead(2);
    int sw = w(s0);
    int sp = p(s0);
    int nw = w(n0);
    int np = p(n0);
    int distance = distance(s0, n0);
    f.add(1, sw, sp);
    f.add(2, sw);
    f.add(3, sp);
    f.add(4, nw, np);
    f.add(5, nw);
    f.add(6, np);
    f.add(7, w(n1), p(n1));
    f.add(8, w(n1));
    f.add(9, p(n1));
    f.add(10, w(n2), p(n2));
    f.add(11, w(n2));
    f.add(12, p(n2));
    f.add(13, sw, sp, nw, np);
    f.add(14, sw, sp, nw);
    f.add(15, sw, nw, np);
    f.add(16, sw, sp, np);
    f.add(17, sp, nw, np);
    f.add(18, sw, nw);
    f.add(19, sp, np);
    f.add(20, np, p(n1));
    f.add(21, np, p(n1), p(n2));
    f.add(22, sp, np, p(n1));
    f.add(23, sw, distance);
    f.add(24, sp, distance);
    f.add(25, nw, distance);
    f.add(26, np, distance);
    f.add(27, sw, nw, distance);
    f.add(28, sp, np, distance);
  }

  private void stackTop(Features f, int s0, int n0) {
    int sw = w(s0);
    int sp = p(s0);
    int np = p(n0);
    int head = state.head[s0];
    int head2 = head < 0 ? Configuration.NONE : state.head[head];
    int l = state.left[s0];
    int l2 = state.left2[s0];
    int r = state.right[s0];
    int r2 = state.right2[s0];
    f.add(30, p(head), sp, np);
    f.add(31, sp, p(l), np);
    f.add(32, sp, p(r), np);
    f.add(33, sw, state.rightCount[s0]);
    f.add(34, sp, state.rightCount[s0]);
    f.add(35, sw, state.leftCount[s0]);
    f.add(36, sp, state.leftCount[s0]);
    f.add(37, w(head));
    f.add(38, p(head));
    f.add(39, r(s0));
    f.add(40, w(l));
    f.add(41, p(l));
    f.add(42, r(l));
    f.add(43, w(r));
    f.add(44, p(r));
    f.add(45, r(r));
    f.add(46, w(head2));
    f.add(47, p(head2));
    f.add(48, r(head));
    f.add(49, w(l2));
    f.add(50, p(l2));
    f.add(51, r(l2));
    f.add(52, w(r2));
    f.add(53, p(r2));
    f.add(54, r(r2));
    f.add(55, sp, p(l), p(l2));
    f.add(56, sp, p(r), p(r2));
    f.add(57, sp, p(head), p(head2));
    f.add(58, sw, set(state.rightSet[s0]));
    f.add(59, sp, set(state.rightSet[s0]));
    f.add(60, sw, set(state.leftSet[s0]));
    f.add(61, sp, set(state.leftSet[s0]));
    f.add(62, lemma(s0), set(state.rightSet[s0]), np);
    f.add(63, lemma(s0), set(state.leftSet[s0]), np);
    f.add(64, sp, set(state.leftSet[s0]), set(state.rightSet[s0]), np);
    f.add(65, r(s0), sp, np);
  }

  private void next(Features f, int s0, int n0) {
    int nw = w(n0);
    int np = p(n0);
    int sp = p(s0);
    int l = state.left[n0];
    int l2 = state.left2[n0];
    f.add(70, sp, np, p(l));
    f.add(71, nw, state.leftCount[n0]);
    f.add(72, np, state.leftCount[n0]);
    f.add(73, w(l));
    f.add(74, p(l));
    f.add(75, r(l));
    f.add(76, w(l2));
    f.add(77, p(l2));
    f.add(78, r(l2));
    f.add(79, np, p(l), p(l2));
    f.add(80, nw, set(state.leftSet[n0]));
    f.add(81, np, set(state.leftSet[n0]));
    f.add(82, lemma(n0), set(state.leftSet[n0]), sp);
  }

  private void window(Features f, int s0, int n0) {
    int sp = p(s0);
    int np = p(n0);
    int before = s0 > 0 ? s0 - 1 : Configuration.NONE;
    int after = s0 >= 0 ? s0 + 1 : Configuration.NONE;
    int last = n0 > 0 ? n0 - 1 : Configuration.NONE;
    int n1 = state.ahead(1);
    f.add(90, sp, np, p(after));
    f.add(91, sp, np, p(last));
    f.add(92, p(before), sp, np);
    f.add(93, p(last), np, p(n1), sp);
    f.add(94, sp, p(after), p(last), np);
    f.add(95, w(last), np);
    f.add(96, p(state.ahead(3)), p(state.ahead(2)), p(n1));
    f.add(97, ending(s0), np);
    f.add(98, sp, ending(n0));
    f.add(99, ending(s0), ending(n0));
  }

  private void heads(Features f, int s0, int n0) {
    int s1 = state.stack(1);
    int s2 = state.stack(2);
    int sp = p(s0);
    int np = p(n0);
    int head = s0 < 0 ? Configuration.NONE : state.head[s0];
    int n1 = state.ahead(1);
    f.add(110, lemma(s0), lemma(n0));
    f.add(111, lemma(s0), np);
    f.add(112, sp, lemma(n0));
    f.add(113, lemma(s0), lemma(n0), p(n1));
    f.add(114, lemma(s0), np, w(n1));
    f.add(115, sp, w(n0), lemma(n1));
    f.add(116, lemma(head), lemma(s0), np);
    f.add(117, lemma(head), sp, lemma(n0));
    f.add(118, lemma(head), w(n0));
    f.add(119, p(s1), sp, np);
    f.add(120, lemma(s1), np);
    f.add(121, lemma(s1), w(n0), sp);
    f.add(122, p(s1), w(n0), sp);
    f.add(123, p(s2), p(s1), sp, np);
    f.add(124, r(s0), p(head), np, state.depth() > 3 ? 4 : state.depth());
    f.add(125, r(s1), sp, np);
    f.add(126, lemma(s0), p(n1), np);
    f.add(127, lemma(n0), p(n1), sp);
  }

  private int w(int i) {
    return word[i + 1];
  }

  private int p(int i) {
    return tag[i + 1];
  }

  private int lemma(int i) {
    return lemma[i + 1];
  }

  private int ending(int i) {
    return ending[i + 1];
  }

  private int r(int i) {
    return i < 0 || state.head[i] < 0 ? NOTHING : state.relation[i] + 10;
  }

  private static int set(long labels) {
    return (int) (labels ^ (labels >>> 32)) * 31 + 7;
  }

  private static int distance(int s0, int n0) {
    if (s0 < 0) {
      return 0;
    }
    int d = n0 - s0;
    return d < 5 ? d : d < 10 ? 5 : 6;
  }
}
