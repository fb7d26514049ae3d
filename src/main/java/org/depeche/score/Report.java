package org.depeche.score;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.depeche.claim.ActId.Kind;

/** What a judgement found: a tally for each class and part, and every single fault. */
public final class Report {

  static final String ACTS = "acts";
  static final String SLOTS = "slots";

  private final int articles;
  private final Map<String, Tally> tallies = new TreeMap<>();
  private final List<Finding> findings = new ArrayList<>();

  Report(int articles) {
    this.articles = articles;
  }

  void count(String what, Tally tally) {
    tallies.merge(what, tally, Tally::plus);
  }

  void note(Finding finding) {
    findings.add(finding);
  }

  /** How many articles were judged. */
  public int articles() {
    return articles;
  }

  /** Every fault, in the order of the articles. */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  /**
   * The tallies by name: persons, their states and offices, states, each kind of act, all {@code
   * acts}, all {@code slots} of acts, then each slot of each kind.
   */
  public Map<String, Tally> tallies() {
    Set<String> order = new LinkedHashSet<>(List.of("person", "represents", "post", "state"));
    Map<String, Tally> all = new TreeMap<>(tallies);
    for (Kind kind : Kind.values()) {
      order.add(kind.path());
      all.merge(ACTS, all.getOrDefault(kind.path(), Tally.NOTHING), Tally::plus);
    }
    order.addAll(List.of(ACTS, SLOTS));
    order.addAll(all.keySet());
    Map<String, Tally> ordered = new LinkedHashMap<>();
    order.forEach(name -> ordered.put(name, all.getOrDefault(name, Tally.NOTHING)));
    return ordered;
  }

  /** A table for people. */
  public String table() {
    StringBuilder table = new StringBuilder();
    table.append(articles).append(articles == 1 ? " article\n" : " articles\n");
    table.append(
        String.format(
            Locale.ROOT, "%22s%7s%7s%7s%6s%5s%5s%n", "", "P", "R", "F1", "tp", "fp", "fn"));
    tallies().forEach((name, tally) -> table.append(row(name, tally)));
    return table.toString();
  }

  private static String row(String name, Tally tally) {
    return String.format(
        Locale.ROOT,
        "%-22s%7s%7s%7s%6d%5d%5d%n",
        name,
        rounded(tally.precision()),
        rounded(tally.recall()),
        rounded(tally.f1()),
        tally.right(),
        tally.extra(),
        tally.missed());
  }

  /**
   * The same as JSON for programs.
   *
   * @param withFindings whether every fault is listed
   */
  public String json(boolean withFindings) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("articles", articles);
    ObjectNode scores = root.putObject("scores");
    tallies()
        .forEach(
            (name, tally) ->
                scores
                    .putObject(name)
                    .put("precision", tally.precision())
                    .put("recall", tally.recall())
                    .put("f1", tally.f1())
                    .put("tp", tally.right())
                    .put("fp", tally.extra())
                    .put("fn", tally.missed()));
    if (withFindings) {
      ArrayNode list = root.putArray("findings");
      findings.forEach(
          f ->
              list.addObject()
                  .put("article", f.article())
                  .put("what", f.what())
                  .put("wanted", f.wanted())
                  .put("found", f.found()));
    }
    return root.toPrettyString() + "\n";
  }

  /** To the third decimal, from the number as it is kept: no digit depends on its printed form. */
  static String rounded(double share) {
    return new BigDecimal(share).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** The name of a class of the ontology. */
  static String capital(Kind kind) {
    return kind.name().charAt(0) + kind.path().substring(1);
  }
}
