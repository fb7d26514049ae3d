package org.depeche.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PackedWeightsTest {

  private static final int BITS = 6;

  @Test
  void sumsAreThoseOfThePlainWeights() {
    for (int classes : new int[] {1, 8, 53, 57, 62}) {
      for (int size : new int[] {0, 1, 3, 4, 108, 192}) {
        check(weights(classes, 10), size);
      }
    }
  }

  @Test
  void sumsOfTheBiggestWeightsDoNotRunOver() {
    for (byte weight : new byte[] {-128, -33, -32, 31, 32, 127}) {
      byte[] table = new byte[57 << BITS];
      Arrays.fill(table, weight);
      check(new Weights(BITS, names(57), table), 192);
    }
  }

  @Test
  void moreClassesThanLanesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> PackedWeights.of(weights(63, 1)));
  }

  private static void check(Weights plain, int size) {
    PackedWeights packed = PackedWeights.of(plain);
    Features features = packed.features();
    Features same = new Features(BITS, plain.classes().size());
    for (int i = 0; i < size; i++) {
      features.add(i, size);
      same.add(i, size);
    }
    int[] scores = new int[plain.classes().size()];
    int[] expected = new int[scores.length];
    packed.score(features, scores);
    plain.score(same, expected);
    assertArrayEquals(expected, scores);
  }

  /** Weights of which most are small. */
  private static Weights weights(int classes, double deviation) {
    Random random = new Random(classes);
    byte[] table = new byte[classes << BITS];
    for (int i = 0; i < table.length; i++) {
      table[i] = (byte) Math.max(-128, Math.min(127, random.nextGaussian() * deviation));
    }
    return new Weights(BITS, names(classes), table);
  }

  private static List<String> names(int classes) {
    return IntStream.range(0, classes).mapToObj(Integer::toString).toList();
  }
}
