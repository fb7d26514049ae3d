package org.depeche.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option {@code --threads}. */
final class ThreadsOption {

  private static final int MOST = 256;

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = Converter.class,
      description = "How many articles are read at once (default: one a processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  /** The number of threads, at least 1. */
  int value() {
    return threads;
  }

  /** Reads a number of threads; a wrong one is wrong usage. */
  static final class Converter implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      if (!text.matches("[1-9]\\d{0,2}") || Integer.parseInt(text) > MOST) {
        throw new TypeConversionException(
            "\"" + text + "\": expected a whole number from 1 to " + MOST);
      }
      return Integer.valueOf(text);
    }
  }
}
