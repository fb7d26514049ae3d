package org.depeche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a stream of the process is a terminal, which Java only tells of all three together. */
final class Terminal {

  private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

  private static final int USUAL_WIDTH = 120;

  private Terminal() {}

  /** Whether messages are seen while data go elsewhere: then progress may be shown. */
  static boolean showsProgress() {
    return isTerminal(2) && !isTerminal(1);
  }

  /** How many characters a line of data may have: those of the window, or any number in a pipe. */
  static int width() {
    if (!isTerminal(1)) {
      return Integer.MAX_VALUE;
    }
    String columns = System.getenv().getOrDefault("COLUMNS", "");
    return columns.matches("[1-9]\\d{1,3}") ? Integer.parseInt(columns) : USUAL_WIDTH;
  }

  /** Whether data go to a terminal whose user has not asked for no colours. */
  static boolean showsColours() {
    boolean wanted = System.getenv().getOrDefault("NO_COLOR", "").isEmpty();
    return wanted && isTerminal(1) && !"dumb".equals(System.getenv("TERM"));
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
