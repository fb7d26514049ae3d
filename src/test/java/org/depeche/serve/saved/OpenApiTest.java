package org.depeche.serve.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.depeche.query.SavedQueries;
import org.depeche.query.SavedQuery;
import org.junit.jupiter.api.Test;

class OpenApiTest {

  private static final SavedQueries QUERIES = SavedQueries.shipped("http://localhost:3030/");

  private static SwaggerParseResult read(String document) {
    return new OpenAPIV3Parser().readContents(document, List.of(), null);
  }

  private static String document() {
    return new String(OpenApi.of(QUERIES.all()), StandardCharsets.UTF_8);
  }

  @Test
  void aParserReadsItWithoutComplaint() {
    SwaggerParseResult result = read(document());
    assertEquals(List.of(), result.getMessages());
    assertEquals("3.1.0", result.getOpenAPI().getOpenapi());
    assertEquals(QUERIES.all().size() + 1, result.getOpenAPI().getPaths().size());
  }

  @Test
  void theParserWouldComplain() {
    String broken = document().replaceFirst("\"responses\"", "\"answers\"");
    assertTrue(!read(broken).getMessages().isEmpty());
  }

  @Test
  void itSaysOfEachParameterWhatTheQuerySays() {
    OpenAPI api = read(document()).getOpenAPI();
    for (SavedQuery query : QUERIES.all()) {
      Operation get = api.getPaths().get("/queries/" + query.name()).getGet();
      assertEquals(query.summary().en(), get.getSummary());
      List<String> names = new ArrayList<>();
      for (Parameter parameter : get.getParameters()) {
        if (parameter.get$ref() == null) {
          names.add(parameter.getName() + " " + parameter.getRequired());
        }
      }
      assertEquals(
          query.parameters().stream().map(p -> p.name() + " " + p.required()).toList(), names);
      assertTrue(get.getResponses().keySet().containsAll(List.of("200", "400", "406", "503")));
    }
  }
}
