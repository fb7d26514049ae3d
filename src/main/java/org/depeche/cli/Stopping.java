package org.depeche.cli;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.depeche.serve.Server;

/**
 * A clean end when a process that serves is told to stop: the server first, then a scan that has
 * begun, then the store. The process waits until the command has come to its end.
 */
final class Stopping implements AutoCloseable {

  private final CountDownLatch ended = new CountDownLatch(1);
  private final AtomicReference<Optional<Server>> served = new AtomicReference<>(Optional.empty());

  /** Begins to listen; to be closed last. */
  Stopping() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
  }

  /** From here on a signal ends that server, whereupon the command goes on to its end. */
  void stops(Server server) {
    served.set(Optional.of(server));
  }

  private void stop() {
    served.get().ifPresent(this::stop);
  }

  private void stop(Server server) {
    server.close();
    try {
      ended.await(1, TimeUnit.MINUTES);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    ended.countDown();
  }
}
