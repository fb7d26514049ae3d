package org.depeche.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Writing in transactions. What goes wrong while something is written is that thing's fault and is
 * handed back; what goes wrong with the disk or the memory ends the run, since nothing after it can
 * be trusted.
 */
final class Commit {

  /** With less room than this (bytes) nothing is written: TDB2 on a full disk dies in mid-air. */
  private static final long ROOM = 16L << 20;

  private final DatasetGraph data;
  private final Path folder;

  Commit(DatasetGraph data, Path folder) {
    this.data = data;
    this.folder = folder;
  }

  /** Does the work and commits it, or leaves everything as it was and hands back why. */
  Optional<RuntimeException> attempt(Runnable work) {
    checkRoom();
    try {
      data.begin(TxnType.WRITE);
      try {
        work.run();
      } catch (RuntimeException fault) {
        data.abort();
        return Optional.of(fault);
      }
      data.commit();
      return Optional.empty();
    } catch (RuntimeException | Error fatal) { // TDB2 on a full disk throws InternalError
      throw failed(fatal);
    } finally {
      end();
    }
  }

  /** Does the work and commits it; whatever goes wrong ends the run. */
  void require(Runnable work) {
    attempt(work)
        .ifPresent(
            fault -> {
              throw failed(fault);
            });
  }

  private void end() {
    try {
      data.end();
    } catch (RuntimeException alreadyBroken) {
      // What broke it is on its way up already and says more.
      return;
    }
  }

  private void checkRoom() {
    try {
      long room = Files.getFileStore(folder).getUsableSpace();
      if (room < ROOM) {
        throw new StoreException(folder + ": disk full (" + (room >> 20) + " MB left)");
      }
    } catch (IOException unknown) {
      throw new StoreException(folder + ": " + StoreLock.reason(unknown), unknown);
    }
  }

  private StoreException failed(Throwable fault) {
    if (fault instanceof StoreException known) {
      return known;
    }
    String text = fault.getMessage() == null ? fault.toString() : fault.getMessage();
    String first = text.lines().findFirst().orElse("");
    boolean full = fault instanceof InternalError || first.contains("No space left");
    return new StoreException(
        folder + ": " + (full ? "disk full: " : "cannot be written: ") + first, fault);
  }
}
