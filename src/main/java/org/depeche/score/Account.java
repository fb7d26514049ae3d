package org.depeche.score;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depeche.rdf.Quad;
import org.depeche.rdf.Vocabulary;

/** What a graph says that one article says. */
final class Account {

  private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

  private final Map<String, Map<String, List<String>>> objects = new TreeMap<>();

  Account(List<Quad> article) {
    for (Quad said : article) {
      objects
          .computeIfAbsent(said.subject(), s -> new TreeMap<>())
          .computeIfAbsent(said.property(), p -> new ArrayList<>())
          .add(said.object());
    }
  }

  /** The things of a class of the ontology, in the order of their IRIs. */
  List<String> things(String type) {
    return objects.keySet().stream()
        .filter(s -> all(s, TYPE).contains(Vocabulary.dip(type)))
        .toList();
  }

  /** What an act or an entity has of a property of the ontology, as it comes. */
  List<String> told(String subject, String property) {
    return all(subject, Vocabulary.dip(property));
  }

  private List<String> all(String subject, String property) {
    return objects.getOrDefault(subject, Map.of()).getOrDefault(property, List.of());
  }

  /** Who or what fills a part of an act, in the order of their IRIs. */
  List<String> parties(String act, Part part) {
    Stream<String> holders = part.isOfEvidence() ? evidence(act).stream() : Stream.of(act);
    return List.copyOf(
        holders
            .flatMap(h -> all(h, part.property()).stream())
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** The days of an act. */
  Window window(String act) {
    return new Window(first(act, "notBefore"), first(act, "notAfter"));
  }

  private Optional<String> first(String act, String property) {
    return told(act, property).stream().findFirst();
  }

  /** The evidence of an act, with the reports that it is told in. */
  Set<String> evidence(String act) {
    Set<String> seen = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(told(act, "evidence"));
    while (!open.isEmpty()) {
      String next = open.removeLast();
      if (seen.add(next)) {
        open.addAll(told(next, "within"));
      }
    }
    return seen;
  }

  /** The sentences that tell of an act. */
  String sentences(String act) {
    return evidence(act).stream()
        .flatMap(e -> told(e, "sentence").stream())
        .flatMap(s -> all(s, Vocabulary.NIF + "anchorOf").stream())
        .collect(Collectors.joining(" "));
  }
}
