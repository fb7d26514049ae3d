package org.depeche.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.depeche.article.Article;
import org.depeche.article.ArticleReader;
import org.depeche.article.Reading;
import org.depeche.article.UnusableInput;
import org.depeche.store.Outcome;
import org.depeche.store.Store;

/**
 * What arrives, changes or goes in folders, taken into a store scan by scan.
 *
 * <p>A file is taken once two scans have found it the same, so that one that is still being written
 * waits. A file that has become unreadable keeps what it gave before; one that is gone takes its
 * articles with it. Of two files that give an article of one ID, the first keeps it.
 */
final class Watch {

  private final List<Path> folders;
  private final Console console;
  private final Building building;
  private final Store store;
  private final SetAside setAside;

  /** The stamps of the last scan, and of what was taken. */
  private Map<Path, String> seen = Map.of();

  private final Map<Path, String> taken = new TreeMap<>();

  /** The file that each article came from, by the article's ID. */
  private final Map<String, Path> owners = new TreeMap<>();

  /** Files that gave an ID that another file has. */
  private final Set<Path> waiting = new TreeSet<>();

  private String lastFault = "";

  Watch(List<Path> folders, Console console, Building building, Store store, SetAside setAside) {
    this.folders = folders;
    this.console = console;
    this.building = building;
    this.store = store;
    this.setAside = setAside;
  }

  /** Looks once, and takes in what has changed and is complete. */
  void scan() {
    Map<Path, String> now;
    try {
      now = WatchedFiles.in(folders);
    } catch (UncheckedIOException unreadable) {
      fault("cannot be watched: " + unreadable.getCause());
      return;
    }
    lastFault = "";
    int removed = dropGone(now);
    List<Path> settled = settled(now);
    seen = now;
    if (!settled.isEmpty()) {
      settled.forEach(file -> taken.put(file, now.get(file)));
      removed += take(settled);
    }
    if (removed > 0) {
      console.say(removed + (removed == 1 ? " article removed" : " articles removed"));
    }
  }

  /** Says once what goes on going wrong. */
  private void fault(String message) {
    if (!message.equals(lastFault)) {
      console.say(message);
      lastFault = message;
    }
  }

  private List<Path> settled(Map<Path, String> now) {
    List<Path> settled = new ArrayList<>();
    now.forEach(
        (file, stamp) -> {
          if (stamp.equals(seen.get(file)) && !stamp.equals(taken.get(file))) {
            settled.add(file);
          }
        });
    return settled;
  }

  private int dropGone(Map<Path, String> now) {
    Set<Path> gone = new TreeSet<>(taken.keySet());
    gone.removeAll(now.keySet());
    gone.forEach(taken::remove);
    waiting.removeAll(gone);
    return remove(articlesOf(gone));
  }

  private Set<String> articlesOf(Collection<Path> files) {
    Set<String> articles = new TreeSet<>();
    owners.forEach(
        (article, file) -> {
          if (files.contains(file)) {
            articles.add(article);
          }
        });
    return articles;
  }

  /** Takes articles out, and lets the files that waited for one of their IDs have it. */
  private int remove(Set<String> articles) {
    if (articles.isEmpty()) {
      return 0;
    }
    owners.keySet().removeAll(articles);
    waiting.forEach(taken::remove);
    waiting.clear();
    return articles.size() - store.remove(articles).size();
  }

  private int take(List<Path> files) {
    Set<String> before = articlesOf(files);
    Take take = new Take(files);
    try {
      List<String> inputs = files.stream().map(Path::toString).toList();
      Outcome outcome = building.build(inputs, store, setAside, take::refusal);
      if (outcome.stored() > 0) {
        console.say(
            outcome.stored() + (outcome.stored() == 1 ? " article read" : " articles read"));
      }
    } catch (UnusableInput gone) { // between the scan and now; the next scan sees what is there
      files.forEach(taken::remove);
      return 0;
    }
    before.removeAll(take.given);
    before.removeIf(article -> take.broken.contains(owners.get(article)));
    return remove(before);
  }

  /** One reading of files that have changed. */
  private final class Take {

    private final Map<String, Path> byName = new HashMap<>();
    private final Set<String> given = new HashSet<>();
    private final Set<Path> broken = new HashSet<>();

    Take(List<Path> files) {
      files.forEach(file -> byName.put(ArticleReader.shown(file.toString()), file));
    }

    /** Notes what a file gave; why it is not taken where another file has that ID. */
    Optional<String> refusal(Reading reading) {
      Path file = file(reading.name());
      Optional<String> id = reading.article().map(Article::id);
      if (id.isEmpty()) {
        broken.add(file);
        return Optional.empty();
      }
      Path owner = owners.getOrDefault(id.get(), file);
      if (!owner.equals(file)) {
        waiting.add(file);
        return Optional.of("its ID is that of " + ArticleReader.shown(owner.toString()));
      }
      owners.put(id.get(), file);
      given.add(id.get());
      return Optional.empty();
    }

    /** The file of a reading, which in JSON Lines is named with the number of its line. */
    private Path file(String name) {
      Path whole = byName.get(name);
      return whole != null ? whole : byName.getOrDefault(withoutLine(name), Path.of(name));
    }

    private static String withoutLine(String name) {
      return name.replaceFirst(":\\d+$", "");
    }
  }
}
