package org.depeche.serve.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.depeche.serve.page.ThingView.Group;

/** Makes the pages that list things of one kind, or the acts of one year or month. */
final class Lists {

  private static final int LENGTH = 100;

  private final Reading reading;
  private final Overview overview;

  Lists(Reading reading, Overview overview) {
    this.reading = reading;
    this.overview = overview;
  }

  /**
   * A list with what is on it.
   *
   * @param view the list
   * @param things what it lists
   */
  record Listed(ListView view, List<Node> things) {}

  /** The things of a kind, a page of them; empty where there is no such kind or page. */
  Optional<Listed> kind(String kind, int page) {
    List<Node> all =
        overview.acts().getOrDefault(kind, overview.known().getOrDefault(kind, List.of()));
    int from = (page - 1) * LENGTH;
    if (page < 1 || from >= all.size()) {
      return Optional.empty();
    }
    List<Node> some = all.subList(from, Math.min(all.size(), from + LENGTH));
    String before = page > 1 ? "/page/" + kind + "?page=" + (page - 1) : "";
    String after = from + LENGTH < all.size() ? "/page/" + kind + "?page=" + (page + 1) : "";
    ListView view =
        overview.acts().containsKey(kind)
            ? new ListView(groups(some), List.of(), before, after)
            : new ListView(List.of(), some.stream().map(reading::ref).toList(), before, after);
    return Optional.of(new Listed(view, some));
  }

  /** The acts of a year or month; empty where it has none. */
  Optional<Listed> period(String period) {
    return Optional.ofNullable(overview.days().get(period))
        .map(acts -> new Listed(new ListView(groups(acts), List.of(), "", ""), acts));
  }

  private List<Group> groups(List<Node> acts) {
    Acts lines = new Acts(reading);
    Things things = new Things(reading);
    List<Group> groups = new ArrayList<>();
    for (String kind : Terms.ACTS) {
      List<Node> some = acts.stream().filter(a -> lines.kind(a).equals(kind)).toList();
      if (!some.isEmpty()) {
        groups.add(things.group(kind, some, some.size(), ""));
      }
    }
    return groups;
  }
}
