package org.depeche.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.depeche.entity.Authority;

/**
 * The authority files: RDF that the recogniser and the graph share. They are read strictly; any
 * slip stops the start, with file, line and what was expected.
 */
public final class Seeds {

  private static final List<String> SHIPPED =
      List.of("organizations.ttl", "persons.ttl", "places.ttl", "states.ttl");
  private static final String FOLDER = "/org/depeche/seeds/";

  private final Authority authority;
  private final AuthorityGraph graph;

  private Seeds(Authority authority, AuthorityGraph graph) {
    this.authority = authority;
    this.graph = graph;
  }

  /** The files that ship with the program, with IRIs on that base. */
  public static Seeds shipped(Iris iris) {
    Map<String, String> files = new TreeMap<>();
    for (String name : SHIPPED) {
      files.put(name, resource(name));
    }
    return of(files, iris);
  }

  /**
   * Files that are given.
   *
   * @param files Turtle by file name
   * @param iris names everything; relative IRIs resolve against what the IRI of a thing begins with
   */
  public static Seeds of(Map<String, String> files, Iris iris) {
    List<SeedSubject> subjects = new ArrayList<>();
    new TreeMap<>(files)
        .forEach(
            (name, turtle) ->
                SeedFile.read(name, turtle, iris.things()).subjects().forEach(subjects::add));
    return new Seeds(SeedAuthority.of(subjects, iris.things()), new AuthorityGraph(iris, subjects));
  }

  private static String resource(String name) {
    try (InputStream in = Seeds.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new BadSeed(name, "is not on the class path, expected in " + FOLDER);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** What is known before any article is read, as plain values. */
  public Authority authority() {
    return authority;
  }

  /** The same as a named graph. */
  public AuthorityGraph graph() {
    return graph;
  }
}
