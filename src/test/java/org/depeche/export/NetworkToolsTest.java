package org.depeche.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.depeche.outside.Outside;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tools read the network whose texts try to break the formats. */
@Tag("outside")
class NetworkToolsTest {

  @Test
  void graphvizDrawsIt() {
    String svg = Outside.dot(NetworkFormatTest.bytes(NetworkFormat.DOT));
    assertTrue(svg.contains("&quot;Æ&quot; &lt;&amp;&gt; \\ ]]&gt; #1"), svg);
  }

  @ParameterizedTest
  @CsvSource({"GEXF, gexf", "GRAPHML, graphml"})
  void networkxReadsIt(NetworkFormat format, String name) {
    String read = Outside.python("networkx", "networks.py", NetworkFormatTest.bytes(format), name);
    assertTrue(read.contains("\"nodes\": 3, \"edges\": 3, \"weight\": 6, \"why\": 3"), read);
    assertEquals(1, read.lines().count());
  }
}
