package org.depeche.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.claim.EntityId;
import org.depeche.text.Clause;

/** Which clause tells of a meeting that a noun names: the relative one behind it, where it does. */
final class Retelling {

  private final Document document;
  private final Lexicon lexicon;
  private final Parties parties;

  Retelling(Document document, Lexicon lexicon, Parties parties) {
    this.document = document;
    this.lexicon = lexicon;
    this.parties = parties;
  }

  /** "det topmøde, som X og Y holdt": the clause that tells of it is the relative one. */
  Match of(Match match) {
    if (!match.frame().noun()) {
      return match;
    }
    return document.clauses(match.sentence()).all().stream()
        .filter(c -> c.isRelative() && c.isFinite())
        .filter(c -> lexicon.is("hold", c.verb().lemma()) || isPast(c))
        .filter(c -> c.governor().filter(g -> match.isHeadedBy(g)).isPresent())
        .findFirst()
        .map(
            c ->
                new Match(
                    match.frame(),
                    match.sentence(),
                    match.trigger(),
                    Optional.of(c),
                    withThoseOf(c, match)))
        .orElse(match);
  }

  /** "det møde, som X skulle have haft med Y": whom the relative clause names is of the meeting. */
  private Map<String, List<EntityId>> withThoseOf(Clause clause, Match match) {
    Map<String, List<EntityId>> all = new LinkedHashMap<>(match.parties());
    for (String function : List.of("med", "hos")) {
      List<EntityId> who =
          clause.arguments(function).stream()
              .flatMap(a -> parties.of(match.sentence(), a.head()).stream())
              .toList();
      boolean one = !match.trigger().tag().isPlural(); // "de forhandlinger, som X fører med Y"
      if (one && !who.isEmpty() && match.frame().fills(function, Role.SIDE)) {
        all.putIfAbsent(function, who);
      }
    }
    return all;
  }

  /** "samtalen, der varede i fire timer" */
  private boolean isPast(Clause clause) {
    return clause.first().tag().isPast()
        && clause.chain().size() == 1
        && lexicon.is("event-verb", clause.verb().lemma());
  }
}
