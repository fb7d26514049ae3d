package org.depeche.serve.saved;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.depeche.query.AnswerFormat;
import org.depeche.query.Parameter;
import org.depeche.query.SavedQuery;
import org.depeche.query.ValueType;
import org.depeche.serve.web.Exchange;

/** The saved queries as an OpenAPI 3.1 document. */
final class OpenApi {

  private static final String PROBLEM = "application/problem+json";

  private OpenApi() {}

  static byte[] of(Collection<SavedQuery> queries) {
    Map<String, Object> paths = new LinkedHashMap<>();
    paths.put("/queries", object("get", list()));
    queries.forEach(query -> paths.put("/queries/" + query.name(), object("get", get(query))));
    Map<String, Object> info = object("title", "Depeche");
    info.put(
        "description",
        "Saved queries on a graph of what Danish news says about diplomacy. The format of an"
            + " answer goes by the Accept header, or by an ending of the path such as .csv.");
    info.put("version", "1");
    info.put("license", license());
    Map<String, Object> document = object("openapi", "3.1.0");
    document.put("info", info);
    document.put("servers", List.of(object("url", "/")));
    document.put("paths", paths);
    document.put("components", components());
    return QueryList.bytes(document);
  }

  private static Map<String, Object> license() {
    Map<String, Object> license = object("name", "Apache-2.0");
    license.put("url", "https://www.apache.org/licenses/LICENSE-2.0.txt");
    return license;
  }

  private static Map<String, Object> list() {
    Map<String, Object> get = object("operationId", "queries");
    get.put("summary", "The saved queries");
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("application/json", object("schema", object("type", "array")));
    content.put(Exchange.HTML, object("schema", object("type", "string")));
    Map<String, Object> answer = object("description", "Their names, parameters and texts");
    answer.put("content", content);
    Map<String, Object> responses = object("200", answer);
    responses.put("406", reference("responses", "NotAcceptable"));
    get.put("responses", responses);
    return get;
  }

  private static Map<String, Object> get(SavedQuery query) {
    Map<String, Object> get = object("operationId", query.name());
    get.put("summary", query.summary().en());
    get.put("description", query.description().en());
    get.put("x-summary-da", query.summary().da());
    get.put("x-description-da", query.description().da());
    get.put("tags", query.tags());
    List<Object> parameters = new ArrayList<>();
    query.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
    parameters.add(reference("parameters", "limit"));
    parameters.add(reference("parameters", "offset"));
    get.put("parameters", parameters);
    Map<String, Object> responses = object("200", answer(query.query()));
    responses.put("400", reference("responses", "BadParameter"));
    responses.put("406", reference("responses", "NotAcceptable"));
    responses.put("503", reference("responses", "TooLate"));
    get.put("responses", responses);
    return get;
  }

  private static Map<String, Object> answer(Query query) {
    Map<String, Object> content = new LinkedHashMap<>();
    for (AnswerFormat format : AnswerFormat.holdingAnswerOf(query)) {
      String type = format.mediaType().endsWith("json") ? "object" : "string";
      content.put(format.mediaType(), object("schema", object("type", type)));
    }
    content.put(Exchange.HTML, object("schema", object("type", "string")));
    Map<String, Object> link = object("description", "The next and the previous page (RFC 8288)");
    link.put("schema", object("type", "string"));
    Map<String, Object> answer = object("description", "The answer");
    answer.put("headers", object("Link", link));
    answer.put("content", content);
    return answer;
  }

  private static Map<String, Object> parameter(Parameter parameter) {
    Map<String, Object> members = object("name", parameter.name());
    members.put("in", "query");
    members.put("description", parameter.label().en());
    members.put("x-description-da", parameter.label().da());
    members.put("required", parameter.required() && parameter.standard().isEmpty());
    Map<String, Object> schema = schema(parameter.type());
    if (!parameter.choices().isEmpty()) {
      schema.put("enum", parameter.choices());
    }
    parameter.standard().ifPresent(text -> schema.put("default", value(parameter.type(), text)));
    members.put("schema", schema);
    parameter.example().ifPresent(text -> members.put("example", value(parameter.type(), text)));
    return members;
  }

  private static Map<String, Object> schema(ValueType type) {
    Map<String, Object> schema =
        object(
            "type",
            switch (type) {
              case INTEGER -> "integer";
              case BOOLEAN -> "boolean";
              case IRI, STRING, DATE, ENUM -> "string";
            });
    if (type == ValueType.IRI) {
      schema.put("format", "iri");
    } else if (type == ValueType.DATE) {
      schema.put("format", "date");
    }
    return schema;
  }

  private static Object value(ValueType type, String text) {
    return switch (type) {
      case INTEGER -> Long.valueOf(text);
      case BOOLEAN -> Boolean.valueOf(text);
      case IRI, STRING, DATE, ENUM -> text;
    };
  }

  private static Map<String, Object> components() {
    Map<String, Object> parameters =
        object("limit", paging("limit", "The most rows or statements of one page", 1));
    parameters.put("offset", paging("offset", "How many rows or statements come before", 0));
    Map<String, Object> responses =
        object("BadParameter", problem("A parameter is unknown, malformed, missing or repeated"));
    responses.put("NotAcceptable", problem("There is no such format of this answer"));
    responses.put("TooLate", problem("The query took too long"));
    Map<String, Object> components = object("parameters", parameters);
    components.put("responses", responses);
    components.put("schemas", object("Problem", problemSchema()));
    return components;
  }

  private static Map<String, Object> paging(String name, String description, int least) {
    Map<String, Object> schema = object("type", "integer");
    schema.put("minimum", least);
    Map<String, Object> members = object("name", name);
    members.put("in", "query");
    members.put("description", description);
    members.put("schema", schema);
    return members;
  }

  private static Map<String, Object> problem(String description) {
    Map<String, Object> response = object("description", description);
    response.put("content", object(PROBLEM, object("schema", reference("schemas", "Problem"))));
    return response;
  }

  private static Map<String, Object> problemSchema() {
    Map<String, Object> properties = object("status", object("type", "integer"));
    for (String text : List.of("title", "detail", "parameter")) {
      properties.put(text, object("type", "string"));
    }
    Map<String, Object> schema = object("type", "object");
    schema.put("required", List.of("status", "title", "detail"));
    schema.put("properties", properties);
    return schema;
  }

  private static Map<String, Object> reference(String kind, String name) {
    return object("$ref", "#/components/" + kind + "/" + name);
  }

  private static Map<String, Object> object(String key, Object value) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put(key, value);
    return object;
  }
}
