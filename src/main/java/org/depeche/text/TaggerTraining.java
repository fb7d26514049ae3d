package org.depeche.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.depeche.text.Treebank.Tree;

/** Trains the tagger. */
final class TaggerTraining {

  static final int BITS = 16;
  private static final int ROUNDS = 8;
  private static final double UNIT = 0.25;

  private final WordShapes shapes;

  private TaggerTraining(WordShapes shapes) {
    this.shapes = shapes;
  }

  /**
   * What training gives.
   *
   * @param weights the model
   * @param seen for words that are met often a number for the set of their tags
   */
  record Result(Weights weights, WordShapes shapes, Map<String, Integer> seen) {
    Tagger tagger() {
      return new Tagger(weights, shapes);
    }
  }

  /** Learns from sentences with their true tags. */
  static Result train(List<Tree> trees, FullForms dictionary) {
    Map<String, Integer> seen = seen(trees);
    WordShapes shapes = new WordShapes(dictionary, seen);
    return new Result(new TaggerTraining(shapes).learn(trees), shapes, seen);
  }

  private Weights learn(List<Tree> trees) {
    List<String> names = Arrays.stream(Tag.values()).map(Enum::name).toList();
    Learner learner = new Learner(BITS, names);
    Features features = new Features(BITS, names.size());
    int[] scores = new int[names.size()];
    Random random = new Random(1);
    List<Tree> order = new ArrayList<>(trees);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      for (Tree tree : order) {
        Words words = Treebank.bare(tree.words());
        TagFeatures extractor = new TagFeatures(words, shapes.of(words));
        for (int i = 0; i < words.size; i++) {
          extractor.extract(features, i);
          learner.score(features, scores);
          int guess = Tagger.best(scores);
          int truth = tree.words().tags[i];
          learner.next();
          if (guess != truth) {
            learner.learn(features, truth, guess);
          }
          words.tags[i] = guess;
        }
      }
    }
    float[] sums = new float[learner.size()];
    learner.addTo(sums);
    return learner.freeze(sums, UNIT);
  }

  /**
   * Words met at least three times, with a number that is equal for equal sets of frequent tags.
   */
  private static Map<String, Integer> seen(List<Tree> trees) {
    Map<String, int[]> counts = new TreeMap<>();
    for (Tree tree : trees) {
      for (int i = 0; i < tree.words().size; i++) {
        counts
            .computeIfAbsent(tree.words().lower[i], w -> new int[Tag.values().length])[
            tree.words().tags[i]]++;
      }
    }
    Map<String, Integer> seen = new TreeMap<>();
    counts.forEach(
        (word, tags) -> {
          int total = Arrays.stream(tags).sum();
          if (total >= 3) {
            EnumSet<Tag> set = EnumSet.noneOf(Tag.class);
            for (Tag tag : Tag.values()) {
              if (tags[tag.ordinal()] * 50 > total) {
                set.add(tag);
              }
            }
            seen.put(word, Lists.map(set, Enum::name).hashCode());
          }
        });
    return seen;
  }
}
