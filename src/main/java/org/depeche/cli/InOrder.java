package org.depeche.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Work that is done by several threads at once, and handed on in the order in which it came. */
final class InOrder {

  /** How many values a thread are under way, so that none waits for work. */
  private static final int AHEAD = 4;

  /** How heavy all that is under way may be; a value that is heavier goes alone. */
  private static final long HEAVIEST = 2L << 20;

  private InOrder() {}

  /**
   * Works on each value, and hands on each result in the order of the values. No more than a few
   * values a thread are held at a time, and no more than memory bears. An exception of the work
   * ends it all.
   *
   * @param values what comes in; asked for in the calling thread
   * @param threads how many values are worked on at once
   * @param weight about how much memory a value takes, in characters of text
   * @param work what is done with a value
   * @param sink what takes the results, in the calling thread
   */
  static <A, B> void run(
      Iterator<? extends A> values,
      int threads,
      ToLongFunction<? super A> weight,
      Function<? super A, ? extends B> work,
      Consumer<? super B> sink) {
    ExecutorService pool = Executors.newFixedThreadPool(threads, InOrder::daemon);
    Deque<Task<B>> underWay = new ArrayDeque<>();
    long load = 0;
    try {
      while (values.hasNext()) {
        A value = values.next();
        long heavy = weight.applyAsLong(value);
        while (!underWay.isEmpty()
            && (underWay.size() == threads * AHEAD || load + heavy > HEAVIEST)) {
          load -= finish(underWay, sink);
        }
        underWay.add(new Task<>(pool.submit(() -> work.apply(value)), heavy));
        load += heavy;
      }
      while (!underWay.isEmpty()) {
        finish(underWay, sink);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /** A value that is worked on, and its weight. */
  private record Task<B>(Future<? extends B> result, long weight) {}

  private static <B> long finish(Deque<Task<B>> underWay, Consumer<? super B> sink) {
    Task<B> first = underWay.remove();
    sink.accept(result(first.result()));
    return first.weight();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "reading");
    thread.setDaemon(true);
    return thread;
  }

  private static <B> B result(Future<B> future) {
    try {
      return future.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (failed.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new Failure("interrupted", interrupted);
    }
  }
}
