package org.depeche.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.depeche.article.ArticleReader;
import org.depeche.article.Reading;
import org.depeche.claim.EntityId;
import org.depeche.rdf.ArticleGraph;
import org.depeche.rdf.Base;
import org.depeche.rdf.Iris;
import org.depeche.rdf.Quad;
import org.depeche.rdf.QuadReader;
import org.depeche.score.BadGold;
import org.depeche.score.Floors;
import org.depeche.score.GoldSet;
import org.depeche.score.Report;
import org.depeche.score.Scorer;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code depeche score}: precision and recall against annotated articles. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Reads the articles of a folder and compares what was found with what annotators found:",
      "NAME.txt is the article, NAME.json beside it the truth.",
      "Prints precision, recall and F1 by class and by part of an act."
    },
    footer = {
      "Exit status: 0 done, 1 done with articles set aside, 2 wrong usage,",
      "3 failed or below a floor."
    })
final class ScoreCommand implements Callable<Integer> {

  /** How a report is written. */
  enum Format {
    text,
    json
  }

  @Parameters(paramLabel = "GOLD_DIR", description = "A folder of NAME.txt and NAME.json.")
  private Path folder = Path.of("");

  @Option(
      names = "--graph",
      paramLabel = "FILE.nq",
      description = "Judge these N-Quads, as extract writes them, and read no article.")
  private Optional<Path> graph = Optional.empty();

  @Option(names = "--verbose", description = "List everything that is missed, extra or wrong.")
  private boolean verbose;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "One of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.text;

  @Option(
      names = "--min",
      paramLabel = "NAME=F1[,…]",
      converter = FloorsConverter.class,
      description = "Fail where an F1 is lower: acts=.85,slots=.8")
  private Floors floors = Floors.NONE;

  @Mixin private ThreadsOption threads = new ThreadsOption();

  private final Console console;
  private final Function<Iris, Extraction> extractions;
  private final SetAside setAside;

  /**
   * The command.
   *
   * @param console its streams
   * @param extractions loads what makes articles into graphs
   */
  ScoreCommand(Console console, Function<Iris, Extraction> extractions) {
    this.console = console;
    this.extractions = extractions;
    this.setAside = new SetAside(console);
  }

  @Override
  public Integer call() throws IOException {
    Report report = report();
    console.out().write(shown(report).getBytes(StandardCharsets.UTF_8));
    console.out().flush();
    List<String> below = floors.fallenBelow(report);
    if (!below.isEmpty()) {
      throw new Failure(String.join("; ", below));
    }
    return setAside.conclude();
  }

  private Report report() throws IOException {
    try {
      GoldSet set = GoldSet.read(folder);
      return new Scorer(graph.isPresent() ? read(graph.get()) : extract(set)).score(set.gold());
    } catch (BadGold bad) {
      throw new Failure(bad.getMessage(), bad);
    }
  }

  private static List<Quad> read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return QuadReader.read(in);
    } catch (IOException bad) {
      throw new Failure(file + ": " + bad.getMessage(), bad);
    }
  }

  private List<Quad> extract(GoldSet set) throws IOException {
    List<String> texts = set.texts();
    Extraction extraction = extractions.apply(new Iris(Base.standard()));
    Workshop workshop = extraction.workshop(false);
    ArticleReader reader = new ArticleReader(extraction.languageFault(), console.in());
    List<byte[]> written = new ArrayList<>();
    SortedSet<EntityId> met = new TreeSet<>();
    try (Stream<Reading> readings = reader.read(texts);
        Progress progress = Progress.ofArticles("score")) {
      InOrder.run(
          readings.iterator(),
          threads.value(),
          Workshop::weight,
          workshop::work,
          work -> {
            work.rejected().ifPresent(setAside::report);
            work.graph().map(ArticleGraph::nquads).ifPresent(written::add);
            work.graph().map(ArticleGraph::referents).ifPresent(met::addAll);
            progress.step();
          });
    }
    written.add(extraction.seeds().graph().nquads(met));
    List<Quad> quads = new ArrayList<>();
    for (byte[] nquads : written) {
      quads.addAll(QuadReader.read(new ByteArrayInputStream(nquads)));
    }
    return quads;
  }

  private String shown(Report report) {
    if (format == Format.json) {
      return report.json(verbose);
    }
    StringBuilder text = new StringBuilder();
    if (verbose) {
      report.findings().forEach(finding -> text.append(finding).append('\n'));
      text.append('\n');
    }
    return text.append(report.table()).toString();
  }

  /** Reads floors; wrong ones are wrong usage. */
  static final class FloorsConverter implements ITypeConverter<Floors> {
    @Override
    public Floors convert(String text) {
      try {
        return Floors.parse(text);
      } catch (IllegalArgumentException wrong) {
        throw new TypeConversionException(wrong.getMessage());
      }
    }
  }
}
