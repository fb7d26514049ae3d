package org.depeche.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** Trains the parser, letting it run into states of its own making. */
final class ParserTraining {

  private static final int BITS = 17;
  private static final int ROUNDS = 20;
  private static final int VOTERS = 5;
  private static final double EXPLORE = 0.9;
  private static final double UNIT = 2.5;

  private final List<Words> sentences;
  private final List<String> names;
  private final Actions actions;
  private final Features features;
  private final int[] scores;
  private final int[] costs;

  private ParserTraining(List<Words> sentences) {
    this.sentences = sentences;
    names = names(sentences);
    actions = new Actions(names);
    features = new Features(BITS, names.size());
    scores = new int[names.size()];
    costs = new int[names.size()];
  }

  /** Learns from sentences whose tags and lemmas are guessed and whose heads are true. */
  static Weights train(List<Words> sentences) {
    ParserTraining training = new ParserTraining(sentences);
    Learner learner = training.learner(1);
    float[] sums = new float[learner.size()];
    learner.addTo(sums);
    for (int seed = 2; seed <= VOTERS; seed++) {
      training.learner(seed).addTo(sums);
    }
    return learner.freeze(sums, UNIT);
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

  private Learner learner(int seed) {
    Random random = new Random(seed);
    Learner learner = new Learner(BITS, names);
    List<Words> order = new ArrayList<>(sentences);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      for (Words words : order) {
        learn(words, learner, round == 0 ? 0 : EXPLORE, random);
      }
    }
    return learner;
  }

  private void learn(Words words, Learner learner, double explore, Random random) {
    Configuration state = new Configuration(words.size);
    int[] labels = Arrays.stream(words.relations).mapToInt(actions::label).toArray();
    Oracle oracle = new Oracle(words.heads, labels);
    ParseFeatures extractor = new ParseFeatures(words, state);
    while (!state.isDone()) {
      extractor.extract(features);
      learner.score(features, scores);
      oracle.costs(state, actions, costs);
      int least = Arrays.stream(costs).min().orElseThrow();
      int guess = best(Integer.MAX_VALUE - 1);
      int truth = best(least);
      learner.next();
      if (costs[guess] > least) {
        learner.learn(features, truth, guess);
      }
      actions.apply(random.nextDouble() < explore ? guess : truth, state);
    }
  }

  private int best(int most) {
    int best = -1;
    for (int a = 0; a < scores.length; a++) {
      if (costs[a] <= most && (best < 0 || scores[a] > scores[best])) {
        best = a;
      }
    }
    return best;
  }
}
