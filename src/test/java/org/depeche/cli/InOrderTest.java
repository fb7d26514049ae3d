package org.depeche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

  @Test
  void resultsComeInTheOrderOfTheValues() {
    List<Integer> results = new ArrayList<>();

    InOrder.run(IntStream.range(0, 1000).iterator(), 4, i -> 1, (Integer i) -> i * i, results::add);

    assertEquals(IntStream.range(0, 1000).map(i -> i * i).boxed().toList(), results);
  }

  @Test
  void slowFirstValueHoldsTheOthersBackAndNoMoreThanAFewAreTaken() {
    CountDownLatch taken = new CountDownLatch(8);
    AtomicInteger most = new AtomicInteger();
    AtomicInteger held = new AtomicInteger();
    Iterator<Integer> values =
        IntStream.range(0, 100)
            .peek(
                i -> {
                  most.accumulateAndGet(held.incrementAndGet(), Math::max);
                  taken.countDown();
                })
            .iterator();

    InOrder.run(
        values,
        2,
        i -> 1,
        (Integer i) -> {
          if (i == 0) {
            await(taken);
          }
          return i;
        },
        i -> held.decrementAndGet());

    assertTrue(most.get() <= 10, "held " + most.get());
  }

  @Test
  void heavyValueGoesAlone() {
    AtomicInteger most = new AtomicInteger();
    AtomicInteger atOnce = new AtomicInteger();

    InOrder.run(
        IntStream.range(0, 20).iterator(),
        4,
        i -> 2L << 20,
        (Integer i) -> most.accumulateAndGet(atOnce.incrementAndGet(), Math::max),
        i -> atOnce.decrementAndGet());

    assertEquals(1, most.get());
  }

  @Test
  void failureOfTheWorkEndsItAll() {
    IllegalStateException failure =
        assertThrows(
            IllegalStateException.class,
            () ->
                InOrder.run(
                    List.of(1, 2, 3).iterator(),
                    2,
                    i -> 1,
                    (Integer i) -> {
                      throw new IllegalStateException("no " + i);
                    },
                    i -> {}));

    assertEquals("no 1", failure.getMessage());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
