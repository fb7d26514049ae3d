package org.depeche.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads articles from files, folders and standard input, one at a time: however large the inputs
 * are, no more than one article is held, and the IDs that were met.
 */
public final class ArticleReader {

  private final Function<String, Optional<String>> languageFault;
  private final InputStream standardInput;

  /**
   * A reader that sets articles in other languages aside.
   *
   * @param languageFault why a text is not in the language that is read ("not Danish: Swedish");
   *     empty where it is
   * @param standardInput what the input {@code -} stands for
   */
  public ArticleReader(
      Function<String, Optional<String>> languageFault, InputStream standardInput) {
    this.languageFault = languageFault;
    this.standardInput = standardInput;
  }

  /**
   * What the inputs hold, in input order, read lazily; close it to close the file that is open. One
   * stream is one run: of two articles with one ID the second is set aside.
   *
   * @param inputs paths of text files, JSON Lines files, their gzipped forms and folders; or {@code
   *     -} for JSON Lines on standard input
   * @throws UnusableInput if one does not exist or is a file of another kind; nothing is read then
   */
  public Stream<Reading> read(List<String> inputs) {
    Run run = new Run(new Walk(inputs, new Admission(languageFault), standardInput));
    int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(run, traits), false)
        .onClose(run::close);
  }

  /** Whether a file of that name is one that folders are walked for. */
  public static boolean reads(String name) {
    return FileKind.of(name).isPresent();
  }

  /** What readings of a file that is named outright are called, before the number of a line. */
  public static String shown(String path) {
    return FileName.escaped(path);
  }

  /** All sources of a run as one sequence. */
  private static final class Run implements Iterator<Reading> {

    private final Walk walk;
    private Readings current = Readings.of(Collections.emptyIterator());

    Run(Walk walk) {
      this.walk = walk;
    }

    @Override
    public boolean hasNext() {
      while (!current.hasNext() && walk.hasNext()) {
        close();
        current = walk.next();
      }
      return current.hasNext();
    }

    @Override
    public Reading next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return current.next();
    }

    void close() {
      try {
        current.close();
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }
}
