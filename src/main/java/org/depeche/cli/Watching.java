package org.depeche.cli;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A watch that looks once a second until it is closed; a scan that has begun is finished first. */
final class Watching implements AutoCloseable {

  private final Watch watch;
  private final Console console;
  private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();

  Watching(Watch watch, Console console) {
    this.watch = watch;
    this.console = console;
  }

  /** Takes in what is there already, and goes on watching. */
  void start() {
    watch.scan();
    watch.scan();
    thread.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
  }

  /** A scan that fails must not end the watch. */
  private void look() {
    try {
      watch.scan();
    } catch (RuntimeException failed) {
      console.say("watching: " + failed.getClass().getSimpleName() + ": " + failed.getMessage());
    }
  }

  @Override
  public void close() {
    thread.shutdown();
    try {
      thread.awaitTermination(10, TimeUnit.MINUTES);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
