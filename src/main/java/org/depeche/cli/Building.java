package org.depeche.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.depeche.article.ArticleReader;
import org.depeche.article.Reading;
import org.depeche.query.Executables;
import org.depeche.query.SavedQueries;
import org.depeche.store.Intake;
import org.depeche.store.Outcome;
import org.depeche.store.Store;
import org.depeche.store.Submission;

/**
 * Articles into a store.
 *
 * @param console whose standard input an input {@code -} reads
 * @param extraction makes articles into graphs
 * @param withText whether the store holds the articles' whole texts
 * @param threads how many articles are worked on at once
 */
record Building(Console console, Extraction extraction, boolean withText, int threads) {

  /** Reads what is named into the store, and reports what is set aside. */
  Outcome build(List<String> inputs, Store store, SetAside setAside) {
    return build(inputs, store, setAside, reading -> Optional.empty());
  }

  /**
   * The same with a say in what is taken.
   *
   * @param refusal why an article is not to be taken; asked once for each, in input order
   */
  Outcome build(
      List<String> inputs,
      Store store,
      SetAside setAside,
      Function<Reading, Optional<String>> refusal) {
    store.ontology();
    String base = store.names().base().iri();
    store.queries(Executables.of(SavedQueries.shipped(base), base));
    store.authority(extraction.seeds().graph().nquads());
    Workshop workshop = extraction.workshop(withText);
    ArticleReader reader = new ArticleReader(extraction.languageFault(), console.in());
    Intake intake = store.intake();
    try (Stream<Reading> readings = reader.read(inputs);
        Progress progress = Progress.ofArticles("build")) {
      InOrder.run(
          readings.iterator(),
          threads,
          Workshop::weight,
          (Reading reading) -> Made.of(workshop.work(reading)),
          made -> {
            made.work().rejected().ifPresent(setAside::report);
            Reading read = made.work().reading();
            Optional<String> why = refusal.apply(read);
            why.ifPresent(w -> setAside.report(new Reading.Rejected(read.name(), w)));
            if (why.isEmpty()) {
              made.graph().forEach(intake::take);
            }
            progress.step();
          });
    }
    Outcome outcome = intake.finish();
    outcome
        .setAside()
        .forEach(left -> setAside.report(new Reading.Rejected(left.article(), left.reason())));
    return outcome;
  }

  /** A piece of work with its graph, which is written out where the work is done. */
  private record Made(Workshop.Work work, List<Submission> graph) {
    static Made of(Workshop.Work work) {
      return new Made(
          work,
          work.reading().article().stream()
              .flatMap(
                  article ->
                      work.graph().stream().map(g -> new Submission(article.id(), g.nquads())))
              .toList());
    }
  }
}
