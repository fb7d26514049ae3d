package org.depeche.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.depeche.claim.ActId;
import org.depeche.claim.EntityId;
import org.depeche.claim.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {

  private static final Iris IRIS = new Iris(new Base("https://example.org/news/"));
  private static final ActId ACT = new ActId(ActId.Kind.SUMMIT, "kim-moon-2018");

  @Test
  void everyIriBeginsWithTheBase() {
    assertEquals("https://example.org/news/id/state/kp", IRIS.entity(EntityId.state("KP")));
    assertEquals("https://example.org/news/id/article/a.b", IRIS.article("a.b"));
    assertEquals(
        "https://example.org/news/id/article/a#char=3,9", IRIS.string("a", new Span(3, 9)));
    assertEquals("https://example.org/news/id/article/a#char=0,9", IRIS.context("a", 9));
    assertEquals("https://example.org/news/id/summit/a/kim-moon-2018", IRIS.act("a", ACT));
    assertEquals("https://example.org/news/id/summit/kim-moon-2018", IRIS.act(ACT));
    assertEquals(
        "https://example.org/news/id/summit/a/kim-moon-2018/evidence/2",
        IRIS.evidence(IRIS.act("a", ACT), 2));
    assertEquals("https://example.org/news/graph/article/a", IRIS.articleGraph("a"));
    assertEquals("https://example.org/news/graph/authority", IRIS.authorityGraph());
    assertEquals("https://example.org/news/graph/manifest", IRIS.ownGraph("manifest"));
  }

  @ParameterizedTest
  @CsvSource({
    "000_0cbe28d5610f532f, 000_0cbe28d5610f532f",
    "a-b.c~d, a-b.c~d",
    "æ, %C3%A6",
    "\uD83D\uDE00, %F0%9F%98%80",
    "a/b, a%2Fb",
    "a b, a%20b",
    "100%, 100%25",
    "<\"{}|\\^`>, %3C%22%7B%7D%7C%5C%5E%60%3E",
    "a?b#c, a%3Fb%23c",
  })
  void idsArePercentEncodedAsUtf8(String id, String encoded) {
    assertEquals(encoded, Iris.encoded(id));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:3030/", "https://example.org/", "http://a/b/c/"})
  void basesAreHttpIrisThatEndInSlash(String iri) {
    assertEquals(iri, new Base(iri).iri());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "http://localhost:3030",
        "localhost/",
        "/a/",
        "ftp://a/",
        "urn:x:/",
        "http:///",
        "http://a/?q=/",
        "http://a/#/",
        "http://a b/",
        "http://a/<b>/",
        "http://a/../b/",
        "http://me:secret@a/",
        "HTTP://a/"
      })
  void otherBasesAreRefused(String iri) {
    assertThrows(IllegalArgumentException.class, () -> new Base(iri));
  }
}
