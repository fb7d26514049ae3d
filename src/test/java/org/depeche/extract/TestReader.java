package org.depeche.extract;

import org.depeche.rdf.Base;
import org.depeche.rdf.Iris;
import org.depeche.rdf.Seeds;

/** The reader that tests share: loading models and names once is enough. */
final class TestReader {

  private static final Reader DANISH =
      Reader.of(Seeds.shipped(new Iris(Base.standard())).authority());

  private TestReader() {}

  static Reader danish() {
    return DANISH;
  }
}
