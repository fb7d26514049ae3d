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

/** Work that is done by several threads at once, and handed on in the order in which it came. */
final class InOrder {

  /** How much more than its threads can do at once is under way, so that none waits for work. */
  private static final int AHEAD = 4;

  private InOrder() {}

  /**
   * Works on each value, and hands on each result in the order of the values. No more than a few
   * values a thread are held at a time. An exception of the work ends it all.
   *
   * @param values what comes in; asked for in the calling thread
   * @param threads how many values are worked on at once
   * @param work what is done with a value
   * @param sink what takes the results, in the calling thread
   */
  static <A, B> void run(
      Iterator<? extends A> values,
      int threads,
      Function<? super A, ? extends B> work,
      Consumer<? super B> sink) {
    ExecutorService pool = Executors.newFixedThreadPool(threads, InOrder::daemon);
    Deque<Future<? extends B>> underWay = new ArrayDeque<>();
    try {
      while (values.hasNext()) {
        if (underWay.size() == threads * AHEAD) {
          sink.accept(result(underWay.remove()));
        }
        A value = values.next();
        underWay.add(pool.submit(() -> work.apply(value)));
      }
      while (!underWay.isEmpty()) {
        sink.accept(result(underWay.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
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
