package org.depeche.text;

/** A greedy arc-eager dependency parser. */
final class Parser {

  private static final int LAST_ACTION = (1 << Byte.SIZE) - 1;

  private final PackedWeights weights;
  private final Actions actions;

  Parser(Weights weights) {
    actions = new Actions(weights.classes());
    this.weights = PackedWeights.of(weights);
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
    int best = Integer.MIN_VALUE;
    if (state.canShift()) {
      best = ranked(scores, Actions.SHIFT);
    }
    if (state.canReduce()) {
      best = Math.max(best, ranked(scores, Actions.REDUCE));
    }
    if (state.canLeft()) {
      best = Math.max(best, best(scores, Actions.FIRST_LEFT, actions.firstRight()));
    }
    if (state.canRight()) {
      best = Math.max(best, best(scores, actions.firstRight(), actions.count()));
    }
    return action(best);
  }

  private static int best(int[] scores, int from, int to) {
    int best = Integer.MIN_VALUE;
    for (int action = from; action < to; action++) {
      best = Math.max(best, ranked(scores, action));
    }
    return best;
  }

  /**
   * The score of an action and its number in one, to be compared without branches: of actions with
   * equal scores the first is greater. Scores have no more than sixteen bits.
   */
  private static int ranked(int[] scores, int action) {
    return scores[action] << Byte.SIZE | LAST_ACTION - action;
  }

  private static int action(int ranked) {
    return LAST_ACTION - (ranked & LAST_ACTION);
  }
}
