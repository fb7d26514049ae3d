package org.depeche.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depeche.article.Article;
import org.depeche.claim.Act;
import org.depeche.claim.ActId;
import org.depeche.claim.Entity;
import org.depeche.claim.EntityId;
import org.depeche.claim.Evidence;
import org.depeche.claim.Mention;
import org.depeche.claim.Span;
import org.depeche.extract.Account;
import org.depeche.extract.Rule;
import org.depeche.extract.Sighting;
import org.depeche.text.Sentence;

/** Makes an explanation of the account of a reading. */
final class Explaining {

  private final Account account;
  private final Names names;
  private final List<Act> acts;
  private final Headline headline;
  private final Telling telling;
  private final Pieces pieces;
  private final Set<ActId> met = new LinkedHashSet<>();

  Explaining(Account account) {
    this.account = account;
    this.names = new Names(account.document().entities());
    this.acts = claims(Act.class).sorted(Comparator.comparing(Explaining::begin)).toList();
    Map<ActId, String> numbers = new LinkedHashMap<>();
    acts.forEach(a -> numbers.put(a.id(), kind(a) + " " + (acts.indexOf(a) + 1)));
    this.headline = new Headline(names, numbers);
    this.telling = new Telling(account, names);
    this.pieces = new Pieces(account, names);
  }

  private <T> Stream<T> claims(Class<T> type) {
    return account.claims().stream().filter(type::isInstance).map(type::cast);
  }

  private static Span begin(Act act) {
    return act.facts().evidence().stream()
        .map(Evidence::sentence)
        .min(Span::compareTo)
        .orElseThrow();
  }

  private static String kind(Act act) {
    return act.id().kind().path();
  }

  Explanation explanation() {
    Article article = account.document().article();
    Map<Integer, List<Line>> paragraphs = new TreeMap<>();
    for (Sentence sentence : account.document().sentences()) {
      paragraphs.computeIfAbsent(sentence.paragraph(), p -> new ArrayList<>()).add(line(sentence));
    }
    return new Explanation(
        article.title().orElse(article.id()),
        article.published().map(Object::toString),
        counts(),
        List.copyOf(paragraphs.values()),
        claims(Entity.class).map(this::figure).toList());
  }

  private Line line(Sentence sentence) {
    List<Act> here = acts.stream().filter(a -> !Telling.of(sentence, a).isEmpty()).toList();
    List<Span> told =
        here.stream()
            .flatMap(a -> telling.sightings(sentence, a).stream())
            .map(s -> s.trigger().span())
            .distinct()
            .toList();
    List<Sighting> missed =
        account.sightings().stream()
            .filter(s -> s.sentence() == sentence.index() && s.miss().isPresent())
            .filter(s -> !told.contains(s.trigger().span()))
            .toList();
    List<Span> untold = missed.stream().map(s -> s.trigger().span()).distinct().toList();
    return new Line(
        pieces.of(sentence, told, untold),
        here.stream().map(a -> note(sentence, a)).toList(),
        untold.stream().map(w -> unfound(w, missed)).toList());
  }

  private Note note(Sentence sentence, Act act) {
    boolean first = met.add(act.id());
    return new Note(
        kind(act),
        acts.indexOf(act) + 1,
        first,
        headline.of(act),
        first ? headline.facts(act) : List.of(),
        telling.facts(sentence, act));
  }

  private static Unfound unfound(Span word, List<Sighting> missed) {
    List<Sighting> here = missed.stream().filter(s -> s.trigger().span().equals(word)).toList();
    return new Unfound(
        here.get(0).trigger().form(),
        here.stream()
            .map(s -> new Unfound.Why(name(s.rule()), s.miss().orElseThrow().sentence()))
            .toList());
  }

  private static String name(Rule rule) {
    return rule.name() + " (" + rule.act().path() + ")";
  }

  private List<String> counts() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Stream.of(ActId.Kind.values()).forEach(k -> counts.put(k.path(), 0));
    Stream.of(EntityId.Kind.values()).forEach(k -> counts.put(k.path(), 0));
    acts.forEach(a -> counts.merge(kind(a), 1, Integer::sum));
    claims(Entity.class).forEach(e -> counts.merge(e.id().kind().path(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(e -> e.getValue() + " " + e.getKey() + (e.getValue() == 1 ? "" : "s"))
        .toList();
  }

  private Figure figure(Entity entity) {
    Map<String, Long> strings =
        entity.mentions().stream()
            .map(Mention::anchor)
            .collect(Collectors.groupingBy(a -> a, LinkedHashMap::new, Collectors.counting()));
    String posts = String.join(", ", entity.posts());
    String states = names.of(entity.represents());
    String office =
        Stream.of(posts, states.isEmpty() ? "" : "for " + states)
            .filter(s -> !s.isEmpty())
            .collect(Collectors.joining(" "));
    return new Figure(
        entity.prefLabel(),
        entity.id().kind().path().toLowerCase(Locale.ROOT),
        office,
        strings.entrySet().stream()
            .map(e -> e.getValue() == 1 ? e.getKey() : e.getKey() + " ×" + e.getValue())
            .collect(Collectors.joining(", ")));
  }
}
