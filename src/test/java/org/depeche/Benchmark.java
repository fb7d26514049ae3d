package org.depeche;

import com.sun.management.OperatingSystemMXBean;
import java.io.InputStream;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.depeche.article.Article;
import org.depeche.article.ArticleReader;
import org.depeche.article.Reading;
import org.depeche.extract.Reader;
import org.depeche.rdf.ArticleGraphs;
import org.depeche.rdf.Base;
import org.depeche.rdf.Iris;
import org.depeche.rdf.Seeds;
import org.depeche.text.DanishAnalyzer;
import org.depeche.text.LanguageGuard;

/**
 * How many articles a second one thread reads, from text to N-Quads, and how many it only cuts into
 * sentences and words: the ratio of the two says the same on every machine.
 *
 * <p>Both are run in turn over all articles until the compiler has nothing left to do, and then
 * measured in turn; the median round counts. What is measured is the processor time of the whole
 * process, so that the collector's work counts, and that of other programs does not. The compiler's
 * work would count too, which is why the warming up goes on for minutes.
 */
final class Benchmark {

  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final CompilationMXBean COMPILER = ManagementFactory.getCompilationMXBean();

  /** Of the time of a batch of rounds, what the compiler may still take of it when all is warm. */
  private static final double STILL_COMPILED = 0.03;

  private static final int BATCH = 4;
  private static final int MOST_BATCHES = 60;
  private static final int ROUNDS = 31;

  /**
   * How often a round cuts and reads all articles: the clock ticks in hundredths of a second, and a
   * round has to last for many ticks.
   */
  private static final int CUTS = 100;

  private static final int READS = 10;

  private Benchmark() {}

  /** Measures on the articles of the inputs, files or folders, that are given. */
  public static void main(String[] inputs) {
    Locale.setDefault(Locale.ROOT);
    Iris iris = new Iris(Base.standard());
    Seeds seeds = Seeds.shipped(iris);
    DanishAnalyzer analyzer = DanishAnalyzer.load();
    Reader reader = Reader.of(seeds.authority());
    ArticleGraphs graphs = new ArticleGraphs(iris, seeds.authority(), true);
    List<Article> articles = articles(List.of(inputs));
    ToIntFunction<Article> cut = article -> analyzer.split(article.text()).size();
    ToIntFunction<Article> read =
        article -> graphs.of(article, reader.read(article)).nquads().length;
    int before = warmUp(articles, cut, read);
    double[] cutting = new double[ROUNDS];
    double[] reading = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      cutting[round] = perSecond(articles, cut, CUTS);
      reading[round] = perSecond(articles, read, READS);
    }
    System.out.printf(
        "%d articles, %d rounds after %d to warm up, one thread%n",
        articles.size(), ROUNDS, before);
    System.out.printf("cut into sentences and words: %9.0f articles/s%n", median(cutting));
    System.out.printf("read into a graph:            %9.0f articles/s%n", median(reading));
    System.out.printf("ratio:                        %9.1f%n", median(cutting) / median(reading));
  }

  /** Runs both until the compiler takes next to none of the time; the rounds that it took. */
  private static int warmUp(
      List<Article> articles, ToIntFunction<Article> cut, ToIntFunction<Article> read) {
    int rounds = 0;
    double compiled = 1;
    while (compiled > STILL_COMPILED && rounds < MOST_BATCHES * BATCH) {
      long compiling = COMPILER.getTotalCompilationTime();
      long start = PROCESS.getProcessCpuTime();
      for (int i = 0; i < BATCH; i++) {
        perSecond(articles, cut, CUTS);
        perSecond(articles, read, READS);
      }
      compiled =
          (COMPILER.getTotalCompilationTime() - compiling)
              * 1e6
              / (PROCESS.getProcessCpuTime() - start);
      rounds += BATCH;
    }
    return rounds;
  }

  private static List<Article> articles(List<String> inputs) {
    ArticleReader reader =
        new ArticleReader(LanguageGuard.load()::foreign, InputStream.nullInputStream());
    try (Stream<Reading> readings = reader.read(inputs)) {
      return readings.flatMap(reading -> reading.article().stream()).toList();
    }
  }

  private static double perSecond(List<Article> articles, ToIntFunction<Article> work, int times) {
    long start = PROCESS.getProcessCpuTime();
    long made = 0;
    for (int i = 0; i < times; i++) {
      made += articles.stream().mapToLong(work::applyAsInt).sum();
    }
    long nanos = PROCESS.getProcessCpuTime() - start;
    if (made <= 0) {
      throw new IllegalStateException("nothing was made of " + articles.size() + " articles");
    }
    return times * articles.size() * 1e9 / nanos;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
