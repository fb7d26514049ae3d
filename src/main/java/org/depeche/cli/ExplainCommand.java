package org.depeche.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.depeche.article.Article;
import org.depeche.article.ArticleReader;
import org.depeche.article.Reading;
import org.depeche.explain.Explanation;
import org.depeche.explain.HtmlPage;
import org.depeche.explain.TerminalPage;
import org.depeche.extract.Account;
import org.depeche.rdf.Base;
import org.depeche.rdf.Iris;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code depeche explain}: an article with what was found in it, and why. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Shows an article with everything found in it: whom each name and pronoun means, which days"
          + " the times are, and under each sentence the summits, letters and pledges that it tells"
          + " of: the rule that found them, which words fill which role, and who says so. A word"
          + " that could have told of an act and did not is shown with the reason.",
      "In colours on a terminal (unless NO_COLOR is set), as plain text in a pipe."
    },
    footer = {
      "",
      "Examples:",
      "  depeche explain article.txt | less",
      "  depeche explain article.txt --html article.html",
      "",
      "Exit status: 0 done, 1 done with articles set aside, 2 wrong usage, 3 failed."
    })
final class ExplainCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "ARTICLE",
      arity = "1..*",
      description =
          "Text files, JSON Lines, both also gzipped; folders; - for standard input. Several are"
              + " shown one after another.")
  private List<String> inputs = List.of();

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description =
          "Write one article as an HTML page instead, which needs nothing but itself; - for"
              + " standard output.")
  private Optional<Path> html = Optional.empty();

  private final Console console;
  private final Function<Iris, Extraction> extractions;
  private final SetAside setAside;

  /**
   * The command.
   *
   * @param console its streams
   * @param extractions loads what reads articles
   */
  ExplainCommand(Console console, Function<Iris, Extraction> extractions) {
    this.console = console;
    this.extractions = extractions;
    this.setAside = new SetAside(console);
  }

  @Override
  public Integer call() {
    Extraction extraction = extractions.apply(new Iris(Base.standard()));
    ArticleReader reader = new ArticleReader(extraction.languageFault(), console.in());
    int shown = 0;
    try (Stream<Reading> readings = reader.read(inputs)) {
      for (Iterator<Reading> rest = readings.iterator(); rest.hasNext(); ) {
        Reading reading = rest.next();
        if (reading instanceof Reading.Rejected rejected) {
          setAside.report(rejected);
        } else {
          show(reading, extraction.explaining(), shown++);
        }
      }
    }
    return setAside.conclude();
  }

  private void show(Reading reading, Function<Article, Account> explaining, int before) {
    Explanation explanation = Explanation.of(explaining.apply(reading.article().orElseThrow()));
    if (html.isEmpty()) {
      TerminalPage page = new TerminalPage(Terminal.width(), Terminal.showsColours());
      write(Path.of("-"), (before == 0 ? "" : "\n\n") + page.of(explanation));
    } else if (before == 0) {
      write(html.get(), HtmlPage.of(explanation));
    } else {
      throw new Failure(reading.name() + ": --html shows one article, and this is another");
    }
  }

  private void write(Path file, String page) {
    try {
      if (file.equals(Path.of("-"))) {
        console.out().write(page.getBytes(StandardCharsets.UTF_8));
      } else {
        Files.writeString(file, page);
      }
    } catch (IOException broken) {
      throw new Failure(file + ": cannot be written: " + broken.getMessage(), broken);
    }
  }
}
