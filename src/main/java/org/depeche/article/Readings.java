package org.depeche.article;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** The articles of one source, read as they are asked for. */
interface Readings extends Iterator<Reading>, Closeable {

  @Override
  default void close() throws IOException {}

  /** One reading that is known already. */
  static Readings of(Reading only) {
    return of(List.of(only).iterator());
  }

  /** Readings without anything to close. */
  static Readings of(Iterator<Reading> readings) {
    return new Readings() {
      @Override
      public boolean hasNext() {
        return readings.hasNext();
      }

      @Override
      public Reading next() {
        return readings.next();
      }
    };
  }
}
