package org.depeche.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The articles of a JSON Lines stream; blank lines are passed over. */
final class JsonLines implements Readings {

  private final String name;
  private final Lines lines;
  private final Admission admission;
  private Optional<Reading> next = Optional.empty();
  private boolean ended;
  private boolean any;

  JsonLines(String name, InputStream in, Admission admission) {
    this.name = name;
    this.lines = new Lines(in);
    this.admission = admission;
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && !ended) {
      next = advance();
    }
    return next.isPresent();
  }

  @Override
  public Reading next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Reading reading = next.get();
    next = Optional.empty();
    any = true;
    return reading;
  }

  /** What the next line gives; empty for a blank line and at the end. */
  private Optional<Reading> advance() {
    try {
      Optional<byte[]> line = lines.next();
      if (line.isEmpty()) {
        ended = true;
        return any ? Optional.empty() : Optional.of(new Fault("empty: no line in it").in(name));
      }
      String json = decode(line.get());
      return json.isBlank()
          ? Optional.empty()
          : Optional.of(admission.admit(place(), JsonLine.article(json)));
    } catch (Fault fault) {
      return Optional.of(fault.in(place()));
    } catch (IOException broken) {
      ended = true;
      return Optional.of(new Reading.Rejected(place(), Source.reason(broken)));
    }
  }

  private String decode(byte[] line) throws Fault {
    String json = Utf8.decode(line);
    return lines.number() == 1 ? Prose.withoutByteOrderMark(json) : json;
  }

  private String place() {
    return name + ":" + Math.max(lines.number(), 1);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
