package org.depeche.text;

/** A greedy arc-eager dependency parser. */
final class Parser {

  private final PackedWeights weights;
  private final Actions actions;

  Parser(Weights weights) {
    this.weights = PackedWeights.of(weights);
    actions = new Actions(weights.classes());
  }

  /** Sets heads and relations; the words have their tags and lemmas. */
  void parse(Words words) {
    Configuration state = new Configuration(words.size);
    ParseFeatures extractor = new ParseFeatures(words, state);
    Features features = weights.features();
    int[] scores = new int[actions.count()];
    while (!state.isDone()) {
      if (state.isFree()) {
        extractor.extract(features);
        weights.score(features, scores);
      }
      actions.apply(best(scores, state), state);
    }
    for (int i = 0; i < words.size; i++) {
      words.heads[i] = state.head[i];
      words.relations[i] = actions.relation(state.relation[i]);
    }
    Roots.mend(words);
  }

  private int best(int[] scores, Configuration state) {
    boolean shift = state.canShift();
    boolean reduce = state.canReduce();
    boolean left = state.canLeft();
    boolean right = state.canRight();
    int best = -1;
    for (int a = 0; a < scores.length; a++) {
      boolean allowed =
          a == Actions.SHIFT
              ? shift
              : a == Actions.REDUCE ? reduce : actions.isLeft(a) ? left : right;
      if (allowed && (best < 0 || scores[a] > scores[best])) {
        best = a;
      }
    }
    return best;
  }
}
