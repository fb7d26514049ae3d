package org.depeche.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.helpers.NTriplesUtil;
import org.junit.jupiter.api.Test;

class NQuadsTest {

  private static final IRI HERE = Terms.VALUES.createIRI("http://localhost/here");

  @Test
  void everyCharacterIsWrittenAsTheLibraryWritesIt() {
    for (int c = 0; c <= 0x1F600; c += c < 0x10000 ? 1 : 0x100) {
      if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
        String text = "http://localhost/" + Character.toString(c);
        check(Terms.VALUES.createIRI(text));
        check(Terms.VALUES.createLiteral(text));
      }
    }
  }

  @Test
  void literalsKeepLanguageAndDatatype() {
    check(Terms.VALUES.createLiteral("brev", "da"));
    check(Terms.VALUES.createLiteral("\"brev\"", "da"));
    check(Terms.VALUES.createLiteral("2018-06-12", XSD.DATE));
    check(Terms.VALUES.createLiteral(true));
  }

  private static void check(Value value) {
    String here = "<" + HERE + "> ";
    assertEquals(
        here + here + NTriplesUtil.toNTriplesString(value) + " .\n",
        new String(
            NQuads.canonical(List.of(Terms.VALUES.createStatement(HERE, HERE, value))),
            StandardCharsets.UTF_8));
  }
}
