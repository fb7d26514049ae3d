package org.depeche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a stream of the process is a terminal, which Java only tells of all three together. */
final class Terminal {

  private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

  private Terminal() {}

  /** Whether messages are seen while data go elsewhere: then progress may be shown. */
  static boolean showsProgress() {
    return isTerminal(2) && !isTerminal(1);
  }

  private static boolean isTerminal(int descriptor) {
    try {
      String target = Files.readSymbolicLink(DESCRIPTORS.resolve("" + descriptor)).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException noSuchFolder) {
      return System.console() != null;
    }
  }
}
