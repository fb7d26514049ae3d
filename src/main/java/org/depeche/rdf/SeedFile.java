package org.depeche.rdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;

/** One Turtle file of the authority: its statements, and the line at which each subject begins. */
final class SeedFile extends AbstractRDFHandler {

  private final String name;
  private final Map<IRI, Set<Statement>> statements = new LinkedHashMap<>();
  private final Map<IRI, Long> lines = new HashMap<>();
  private long line;

  private SeedFile(String name) {
    this.name = name;
  }

  /**
   * Reads a file.
   *
   * @param name what it is called in messages
   * @param turtle what stands in it
   * @param base what its relative IRIs resolve against
   */
  static SeedFile read(String name, String turtle, String base) {
    SeedFile file = new SeedFile(name);
    RDFParser parser = new TurtleParser();
    parser.setParseLocationListener((line, column) -> file.line = line);
    parser.setRDFHandler(file);
    try {
      parser.parse(new StringReader(turtle), base);
    } catch (RDFParseException broken) {
      throw new BadSeed(name + ":" + broken.getLineNumber(), broken.getMessage());
    } catch (IOException impossible) {
      throw new BadSeed(name, impossible.getMessage());
    }
    return file;
  }

  @Override
  public void handleStatement(Statement statement) {
    if (statement.getSubject() instanceof BNode || statement.getObject() instanceof BNode) {
      throw new BadSeed(name + ":" + line, "a blank node, expected an IRI");
    }
    IRI subject = (IRI) statement.getSubject();
    lines.putIfAbsent(subject, line);
    if (!statements.computeIfAbsent(subject, s -> new LinkedHashSet<>()).add(statement)) {
      throw new BadSeed(name + ":" + line, "the same statement twice: " + statement);
    }
  }

  /** What each subject of the file says, in the order of the file. */
  Iterable<SeedSubject> subjects() {
    return statements.entrySet().stream()
        .map(e -> new SeedSubject(name + ":" + lines.get(e.getKey()), e.getKey(), e.getValue()))
        .toList();
  }
}
