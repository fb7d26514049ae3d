package org.depeche.serve.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.Optional;
import org.depeche.query.BadParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedTest {

  @ParameterizedTest
  @CsvSource({"a=%ZZ, a", "b=1&a=%F, a", "a=%C3, a", "a=1&a=2, a", "a=&a=, a", "%ZZ=1, address"})
  void whatIsMalformedIsNamed(String query, String name) {
    BadParameter bad = assertThrows(BadParameter.class, () -> Asked.parameters(Optional.of(query)));
    assertEquals(name, bad.parameter());
  }

  @Test
  void aBlankFieldIsAsGoodAsNone() {
    assertEquals(Map.of("b", "1 2"), Asked.parameters(Optional.of("a=&b=1+2&&c")));
    assertEquals(Map.of(), Asked.parameters(Optional.empty()));
  }

  @Test
  void textsAreComposed() {
    assertEquals(Map.of("a", "\u00e5"), Asked.parameters(Optional.of("a=a%CC%8A")));
  }
}
