package org.depeche.serve.saved;

import java.util.List;

/**
 * A few lines of code that ask a query.
 *
 * @param language the programming language
 * @param code the lines
 */
public record Sample(String language, String code) {

  /**
   * Samples for rows.
   *
   * @param csv the address of the answer; encoded, so it ends no string and no argument
   */
  static List<Sample> rows(String csv) {
    return List.of(
        new Sample("curl", "curl '" + csv + "'"),
        new Sample("Python", "import pandas\nrows = pandas.read_csv(\"" + csv + "\")"),
        new Sample("R", "rows <- read.csv(\"" + csv + "\", encoding = \"UTF-8\")"),
        java(csv));
  }

  /** Samples for statements, by the address of the answer in Turtle. */
  static List<Sample> statements(String turtle) {
    return List.of(
        new Sample("curl", "curl '" + turtle + "'"),
        new Sample(
            "Python",
            "from rdflib import Graph\ngraph = Graph().parse(\""
                + turtle
                + "\", format=\"turtle\")"),
        new Sample(
            "R",
            "library(rdflib)\nfile <- tempfile()\ndownload.file(\""
                + turtle
                + "\", file)\ngraph <- rdf_parse(file, format = \"turtle\")"),
        java(turtle));
  }

  private static Sample java(String address) {
    return new Sample(
        "Java",
        """
        HttpRequest request = HttpRequest.newBuilder(URI.create("%s")).build();
        HttpResponse<String> answer =
            HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        System.out.println(answer.body());"""
            .formatted(address.replace("%", "%%"))
            .replace("%%", "%"));
  }
}
