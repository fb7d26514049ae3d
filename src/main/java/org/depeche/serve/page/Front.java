package org.depeche.serve.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.depeche.query.SavedQuery;
import org.depeche.serve.page.FrontView.Count;
import org.depeche.serve.page.FrontView.Year;
import org.depeche.serve.web.Language;

/** Makes the front page, and the pages that list what there is. */
final class Front {

  private static final int NEWEST = 5;
  private static final int TOPICS = 18;

  private final Reading reading;
  private final Overview overview;

  Front(Reading reading, Overview overview) {
    this.reading = reading;
    this.overview = overview;
  }

  FrontView view(Collection<SavedQuery> queries, Language language) {
    List<Ref> asked =
        queries.stream()
            .map(q -> new Ref(q.summary().in(language.tag()), "/queries/" + q.name(), ""))
            .toList();
    return new FrontView(counts(), newest(), years(), topics(), asked);
  }

  private List<Count> counts() {
    List<Count> counts = new ArrayList<>();
    overview.acts().forEach((kind, acts) -> counts.add(count(kind, acts.size())));
    overview.known().forEach((kind, things) -> counts.add(count(kind, things.size())));
    return counts;
  }

  private Count count(String kind, int number) {
    String label = reading.say((number == 1 ? "kind." : "kinds.") + kind);
    return new Count(label, number, number == 0 ? "" : "/page/" + kind);
  }

  private List<ThingView.Group> newest() {
    Things things = new Things(reading);
    return overview.acts().entrySet().stream()
        .filter(acts -> !acts.getValue().isEmpty())
        .map(acts -> things.group(acts.getKey(), acts.getValue(), NEWEST, "/page/" + acts.getKey()))
        .toList();
  }

  private List<Year> years() {
    return overview.days().keySet().stream()
        .filter(period -> period.length() == 4)
        .map(year -> new Year(at(year, year), months(year)))
        .toList();
  }

  private List<Count> months(String year) {
    return IntStream.rangeClosed(1, 12)
        .filter(month -> overview.days().containsKey(month(year, month)))
        .mapToObj(month -> at(month(year, month), reading.times().month(month)))
        .toList();
  }

  private static String month(String year, int month) {
    return year + (month < 10 ? "-0" : "-") + month;
  }

  private Count at(String period, String label) {
    List<Node> acts = overview.days().getOrDefault(period, Collections.emptyList());
    return new Count(label, acts.size(), "/timeline/" + period);
  }

  private List<Count> topics() {
    return overview.topics().entrySet().stream()
        .limit(TOPICS)
        .map(t -> new Count(reading.label(t.getKey()), t.getValue(), reading.topic(t.getKey())))
        .toList();
  }
}
