package org.depeche.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** Trains the parser, letting it run into states of its own making. */
final class ParserTraining {

  private static final double EXPLORE = 0.9;

  private final int bits;
  private final int rounds;
  private final double unit;
  private final Random random;

  /**
   * @param bits the logarithm of the number of rows of the weights
   * @param rounds how often all sentences are seen
   * @param unit the value of one step of a weight
   */
  ParserTraining(int bits, int rounds, double unit, long seed) {
    this.bits = bits;
    this.rounds = rounds;
    this.unit = unit;
    random = new Random(seed);
  }

  /** Learns from sentences whose tags and lemmas are guessed and whose heads are true. */
  Weights train(List<Words> sentences) {
    List<String> names = names(sentences);
    Actions actions = new Actions(names);
    Learner learner = new Learner(bits, names);
    List<Words> order = new ArrayList<>(sentences);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      for (Words words : order) {
        learn(words, actions, learner, round > 0);
      }
    }
    return learner.freeze(unit);
  }

  private static List<String> names(List<Words> sentences) {
    TreeSet<String> arcs = new TreeSet<>();
    for (Words words : sentences) {
      for (int i = 0; i < words.size; i++) {
        arcs.add((words.heads[i] > i ? "<" : ">") + words.relations[i]);
      }
    }
    List<String> names = new ArrayList<>(List.of("shift", "reduce"));
    names.addAll(arcs);
    return names;
  }

  private void learn(Words words, Actions actions, Learner learner, boolean explore) {
    Configuration state = new Configuration(words.size);
    int[] labels = Arrays.stream(words.relations).mapToInt(actions::label).toArray();
    Oracle oracle = new Oracle(words.heads, labels);
    ParseFeatures extractor = new ParseFeatures(words, state);
    Features features = new Features(bits, actions.count());
    int[] scores = new int[actions.count()];
    int[] costs = new int[actions.count()];
    while (!state.isDone()) {
      extractor.extract(features);
      learner.score(features, scores);
      oracle.costs(state, actions, costs);
      int least = Arrays.stream(costs).min().orElseThrow();
      int guess = best(scores, costs, Integer.MAX_VALUE - 1);
      int truth = best(scores, costs, least);
      learner.next();
      if (costs[guess] > least) {
        learner.learn(features, truth, guess);
      }
      boolean follow = explore && random.nextDouble() < EXPLORE;
      actions.apply(follow ? guess : truth, state);
    }
  }

  private static int best(int[] scores, int[] costs, int most) {
    int best = -1;
    for (int a = 0; a < scores.length; a++) {
      if (costs[a] <= most && (best < 0 || scores[a] > scores[best])) {
        best = a;
      }
    }
    return best;
  }
}
