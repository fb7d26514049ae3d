package org.depeche.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps a store to one process. The operating system gives the lock back however the process ends,
 * so that no lock is ever left behind; the file only says whose it is.
 */
final class StoreLock implements AutoCloseable {

  /** Beyond what the file ever holds, so that others may read it while it is locked. */
  private static final long REGION = Long.MAX_VALUE - 1;

  private final FileChannel channel;
  private final FileLock lock;

  private StoreLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /** Takes the lock of a folder, or says who has it. */
  static StoreLock take(Path folder) {
    Path file = folder.resolve("depeche.lock");
    try {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      Optional<FileLock> lock = attempt(channel);
      if (lock.isEmpty()) {
        channel.close();
        String owner = Files.readString(file, StandardCharsets.US_ASCII).strip();
        throw new StoreException(folder + ": in use by process " + owner);
      }
      channel.truncate(0);
      String pid = ProcessHandle.current().pid() + "\n";
      channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)), 0);
      return new StoreLock(channel, lock.get());
    } catch (IOException failed) {
      throw new StoreException(folder + ": cannot be locked: " + reason(failed), failed);
    }
  }

  private static Optional<FileLock> attempt(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock(REGION, 1, false));
    } catch (OverlappingFileLockException thisProcess) {
      return Optional.empty();
    }
  }

  static String reason(IOException failed) {
    return failed.getClass().getSimpleName().replace("Exception", "")
        + (failed.getMessage() == null ? "" : ": " + failed.getMessage());
  }

  @Override
  public void close() {
    try {
      lock.release();
      channel.close();
    } catch (IOException gone) {
      throw new StoreException("the lock cannot be given back: " + reason(gone), gone);
    }
  }
}
