package org.depeche.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.depeche.export.NetworkMode;
import org.depeche.export.Period;
import org.depeche.export.Selection;
import org.depeche.rdf.Base;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say which part of the story a graph file holds. */
final class SelectionOptions {

  @Option(
      names = "--mode",
      paramLabel = "M",
      converter = Mode.class,
      defaultValue = "events",
      description =
          "events (acts are nodes) or actors (acts are edges between parties); default:"
              + " ${DEFAULT-VALUE}.")
  private NetworkMode mode = NetworkMode.EVENTS;

  @Option(
      names = "--kind",
      paramLabel = "K",
      converter = Kind.class,
      description = "Only such acts: summit, letter, pledge; may be given several times.")
  private Set<String> kinds = Set.of();

  @Option(
      names = "--from",
      paramLabel = "DAY",
      converter = Day.class,
      description = "Only acts that can have been on or after that day.")
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DAY",
      converter = Day.class,
      description = "Only acts that can have been on or before that day.")
  private @Nullable LocalDate to;

  @Option(
      names = "--focus",
      paramLabel = "IRI",
      description =
          "Only what is tied to that thing; id/person/kim-jong-un stands for an IRI on the graph's"
              + " base.")
  private @Nullable String focus;

  /** Whether a part is chosen, or a mode other than the usual one. */
  boolean isGiven() {
    Period period = new Period(Optional.ofNullable(from), Optional.ofNullable(to));
    return mode != NetworkMode.EVENTS
        || !kinds.isEmpty()
        || !period.equals(Period.OPEN)
        || focus != null;
  }

  /** What is chosen of a graph of that base. */
  Selection value(Base base) {
    Period period = new Period(Optional.ofNullable(from), Optional.ofNullable(to));
    return new Selection(mode, kinds, period, thing(base), Selection.NO_LIMIT);
  }

  private Optional<String> thing(Base base) {
    return Optional.ofNullable(focus).map(iri -> iri.startsWith("id/") ? base.iri() + iri : iri);
  }

  /** Reads a mode; a wrong one is wrong usage. */
  static final class Mode implements ITypeConverter<NetworkMode> {
    @Override
    public NetworkMode convert(String name) {
      return NetworkMode.named(name)
          .orElseThrow(() -> new TypeConversionException("expected events or actors"));
    }
  }

  /** Reads a kind of act; a wrong one is wrong usage. */
  static final class Kind implements ITypeConverter<String> {
    @Override
    public String convert(String name) {
      return Selection.kind(name)
          .orElseThrow(() -> new TypeConversionException("expected summit, letter or pledge"));
    }
  }

  /** Reads a day; a wrong one is wrong usage. */
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeException wrong) {
        throw new TypeConversionException("expected a day: 2018-06-12");
      }
    }
  }
}
