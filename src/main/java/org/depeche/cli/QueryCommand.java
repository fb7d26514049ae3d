package org.depeche.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.depeche.query.Answer;
import org.depeche.query.AnswerFormat;
import org.depeche.query.BadParameter;
import org.depeche.query.BadQuery;
import org.depeche.query.SavedQueries;
import org.depeche.query.SavedQuery;
import org.depeche.query.TextTable;
import org.depeche.rdf.Base;
import org.depeche.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code depeche query}: a saved query, or one of one's own. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Asks the graph a saved query, or the one in a .rq file, and prints the answer.",
      "Without a query it lists the saved ones."
    },
    footer = "Exit status: 0 done, 2 wrong usage, 3 failed.")
final class QueryCommand implements Callable<Integer> {

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final String TABLE = "table";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "NAME",
      arity = "0..1",
      description = "A saved query, or a file that ends in .rq.")
  private Optional<String> name = Optional.empty();

  @Option(
      names = "--param",
      paramLabel = "NAME=VALUE",
      description = "The value of a parameter; id/… stands for an IRI on the graph's base.")
  private Map<String, String> values = new LinkedHashMap<>();

  @Option(
      names = "--format",
      paramLabel = "F",
      defaultValue = TABLE,
      description =
          "table, json, xml, csv, tsv; ttl, nt, jsonld or rdf for statements"
              + " (default: ${DEFAULT-VALUE}).")
  private String format = TABLE;

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description = "Asks this SPARQL endpoint and no store of one's own.")
  private Optional<URI> endpoint = Optional.empty();

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private BaseOption base = new BaseOption();

  private final Console console;

  QueryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (name.isEmpty()) {
      SavedQueries.shipped(base.value().iri()).all().forEach(this::list);
      return ExitStatus.DONE;
    }
    try {
      return endpoint.map(this::askServer).orElseGet(this::askStore);
    } catch (BadParameter wrong) {
      throw new ParameterException(spec.commandLine(), wrong.getMessage());
    }
  }

  private int askServer(URI server) {
    Base known = base.value();
    SavedQuery query = query(known);
    print(Answer.of(server, query.bind(values(known))), known);
    return ExitStatus.DONE;
  }

  private int askStore() {
    try (Store kept = store.existing()) {
      Base known = kept.names().base();
      SavedQuery query = query(known);
      Map<String, String> given = values(known);
      print(kept.read(() -> Answer.of(kept.data(), query.bind(given), PATIENCE)), known);
      return ExitStatus.DONE;
    }
  }

  private void list(SavedQuery query) {
    String parameters =
        query.parameters().stream()
            .map(p -> p.required() ? p.name() : "[" + p.name() + "]")
            .collect(Collectors.joining(" "));
    write((query.name() + " " + parameters).strip() + "\n    " + query.summary().en() + "\n");
  }

  private SavedQuery query(Base known) {
    String wanted = name.orElseThrow();
    try {
      if (wanted.endsWith(".rq")) {
        Path file = Path.of(wanted);
        if (!Files.isRegularFile(file)) {
          throw new ParameterException(spec.commandLine(), wanted + ": no such file");
        }
        return SavedQueries.read(file, known.iri());
      }
      return SavedQueries.shipped(known.iri())
          .named(wanted)
          .orElseThrow(
              () ->
                  new ParameterException(
                      spec.commandLine(), wanted + ": no such query; depeche query lists them"));
    } catch (BadQuery wrong) {
      throw new ParameterException(spec.commandLine(), wrong.getMessage());
    }
  }

  private Map<String, String> values(Base known) {
    Map<String, String> full = new LinkedHashMap<>();
    values.forEach(
        (key, value) -> full.put(key, value.startsWith("id/") ? known.iri() + value : value));
    return full;
  }

  private void print(Answer answer, Base known) {
    if (format.equals(TABLE) && answer instanceof Answer.Rows rows) {
      write(new TextTable(known.iri(), Terminal.width()).of(rows));
    } else if (format.equals(TABLE) && answer instanceof Answer.Truth truth) {
      write(truth.yes() ? "yes\n" : "no\n");
    } else {
      String wanted = format.equals(TABLE) ? AnswerFormat.TURTLE.label() : format;
      AnswerFormat chosen =
          AnswerFormat.named(wanted)
              .filter(AnswerFormat.holding(answer)::contains)
              .orElseThrow(() -> new ParameterException(spec.commandLine(), expected(answer)));
      try {
        chosen.write(answer, console.out());
      } catch (IOException closed) {
        throw new Failure("standard output: " + closed.getMessage(), closed);
      }
    }
  }

  private String expected(Answer answer) {
    return "--format "
        + format
        + ": this answer comes as "
        + AnswerFormat.holding(answer).stream()
            .map(AnswerFormat::label)
            .collect(Collectors.joining(", "));
  }

  private void write(String text) {
    try {
      console.out().write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException closed) {
      throw new Failure("standard output: " + closed.getMessage(), closed);
    }
  }
}
