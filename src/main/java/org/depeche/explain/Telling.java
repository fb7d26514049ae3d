package org.depeche.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.depeche.claim.Act;
import org.depeche.claim.EntityId;
import org.depeche.claim.Evidence;
import org.depeche.entity.EntityMention;
import org.depeche.extract.Account;
import org.depeche.extract.Filler;
import org.depeche.extract.GrammaticalFunction;
import org.depeche.extract.Rule;
import org.depeche.extract.Sighting;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** How a sentence came to tell of an act: the rule, the words that fill its roles, the source. */
final class Telling {

  private final Account account;
  private final Names names;

  Telling(Account account, Names names) {
    this.account = account;
    this.names = names;
  }

  /** The words of a sentence by which it tells of an act. */
  List<Sighting> sightings(Sentence sentence, Act act) {
    return account.sightings().stream()
        .filter(s -> s.sentence() == sentence.index() && s.miss().isEmpty())
        .filter(s -> s.rule().act() == act.id().kind())
        .filter(s -> of(sentence, act).stream().anyMatch(e -> e.rule().equals(s.rule().name())))
        .toList();
  }

  /** The tellings of an act that stand in a sentence. */
  static List<Evidence> of(Sentence sentence, Act act) {
    return act.facts().evidence().stream()
        .filter(e -> e.sentence().equals(sentence.span()))
        .toList();
  }

  /** How the sentence came to tell of the act. */
  List<Fact> facts(Sentence sentence, Act act) {
    List<Sighting> sightings = sightings(sentence, act);
    List<Fact> facts = new ArrayList<>();
    Set<EntityId> filled = new LinkedHashSet<>();
    for (Sighting sighting : sightings) {
      facts.addAll(rule(sighting));
      for (Filler filler : sighting.fillers()) {
        facts.add(new Fact(String.join(", ", filler.roles()), filler(sentence, filler)));
        filled.addAll(filler.entities());
      }
    }
    List<EntityId> others = act.sides().stream().filter(s -> !filled.contains(s)).toList();
    if (sightings.isEmpty()) {
      of(sentence, act).stream()
          .map(Evidence::rule)
          .distinct()
          .forEach(
              r -> facts.add(new Fact("rule", r + ", whose word stands in the next sentence")));
    } else if (!others.isEmpty()) {
      facts.add(new Fact("others", names.of(others) + ", from the words around it"));
    }
    of(sentence, act).stream()
        .map(names::source)
        .distinct()
        .forEach(s -> facts.add(new Fact("source", s)));
    return facts;
  }

  private static List<Fact> rule(Sighting sighting) {
    Rule rule = sighting.rule();
    String gloss = rule.english().isEmpty() ? "" : ", “" + rule.english() + "”";
    String word = "“" + sighting.trigger().form() + "” (" + rule.lemma() + gloss + ")";
    return List.of(
        new Fact("rule", rule.name() + " at " + word), new Fact("as in", rule.example()));
  }

  private String filler(Sentence sentence, Filler filler) {
    String words =
        filler.entities().stream()
            .map(e -> "“" + words(sentence, filler.head(), e) + "”")
            .distinct()
            .collect(Collectors.joining(" and "));
    String who = names.of(filler.entities());
    String meant = words.equals("“" + who + "”") ? "" : " = " + who;
    return words + meant + ", " + GrammaticalFunction.english(filler.function());
  }

  /** The string for an entity that is nearest to the head of its phrase. */
  private String words(Sentence sentence, Token head, EntityId entity) {
    return account.document().entities().in(sentence.index()).stream()
        .filter(m -> m.entities().contains(entity))
        .min(Comparator.comparingInt(m -> Math.abs(m.head() - head.index())))
        .map(EntityMention::text)
        .orElse(head.form());
  }
}
