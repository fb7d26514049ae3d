package org.depeche.cli;

import java.io.IOException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.depeche.article.ArticleReader;
import org.depeche.article.Reading;
import org.depeche.claim.EntityId;
import org.depeche.rdf.ArticleGraph;
import org.depeche.rdf.Iris;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code depeche extract}: articles in, N-Quads out. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Reads articles and writes what they say as N-Quads on standard output; keeps nothing.",
      "Each article's lines are sorted by their UTF-8 bytes, articles come in input order,"
          + " then what the authority says of the entities met."
    },
    footer = "Exit status: 0 done, 1 done with articles set aside, 2 wrong usage, 3 failed.")
final class ExtractCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "Text files, JSON Lines, both also gzipped; folders; - for standard input.")
  private List<String> inputs = List.of();

  @Mixin private BaseOption base = new BaseOption();
  @Mixin private ThreadsOption threads = new ThreadsOption();

  @Option(
      names = "--no-text",
      description =
          "Keep only the sentences that something rests on, not the articles' whole texts.")
  private boolean noText;

  private final Console console;
  private final Function<Iris, Extraction> extractions;
  private final SetAside setAside;
  private final SortedSet<EntityId> met = new TreeSet<>();

  /**
   * The command.
   *
   * @param console its streams
   * @param extractions loads what makes articles into graphs
   */
  ExtractCommand(Console console, Function<Iris, Extraction> extractions) {
    this.console = console;
    this.extractions = extractions;
    this.setAside = new SetAside(console);
  }

  @Override
  public Integer call() {
    Extraction extraction = extractions.apply(new Iris(base.value()));
    Workshop workshop = extraction.workshop(!noText);
    ArticleReader reader = new ArticleReader(extraction.languageFault(), console.in());
    try (Stream<Reading> readings = reader.read(inputs);
        Progress progress = Progress.ofArticles("extract")) {
      InOrder.run(
          readings.iterator(),
          threads.value(),
          Workshop::weight,
          (Reading reading) -> Extract.of(workshop.work(reading)),
          extract -> {
            extract.work().rejected().ifPresent(setAside::report);
            write(extract.nquads());
            extract.work().graph().map(ArticleGraph::referents).ifPresent(met::addAll);
            progress.step();
          });
    }
    write(extraction.seeds().graph().nquads(met));
    return setAside.conclude();
  }

  /** A piece of work with its lines, which are made where the work is done. */
  private record Extract(Workshop.Work work, byte[] nquads) {
    static Extract of(Workshop.Work work) {
      return new Extract(work, work.graph().map(ArticleGraph::nquads).orElse(new byte[0]));
    }
  }

  private void write(byte[] nquads) {
    try {
      console.out().write(nquads);
    } catch (IOException closed) {
      throw new Failure("standard output: " + closed.getMessage(), closed);
    }
  }
}
