package org.depeche.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.depeche.claim.EntityId;
import org.depeche.text.Clause;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;

/** Who writes, gets and brings one letter, as far as it has been found out. */
final class LetterPeople {

  private final Parties parties;
  private final Doers doers;
  private final Correspondents correspondents;
  private final Match match;
  private final Sentence sentence;
  private final Set<EntityId> senders;
  private final Set<EntityId> recipients;
  private final Set<EntityId> carriers = new LinkedHashSet<>();

  /** With those whom the phrases of its noun name. */
  LetterPeople(Parties parties, Doers doers, Correspondents correspondents, Match match) {
    this.parties = parties;
    this.doers = doers;
    this.correspondents = correspondents;
    this.match = match;
    this.sentence = match.sentence();
    this.senders = new LinkedHashSet<>(match.in(Role.SENDER));
    this.recipients = new LinkedHashSet<>(match.in(Role.RECIPIENT));
  }

  Set<EntityId> senders() {
    return senders;
  }

  Set<EntityId> recipients() {
    return recipients;
  }

  Set<EntityId> carriers() {
    return carriers;
  }

  /** Those who do not write it. */
  Stream<EntityId> others(List<EntityId> who) {
    return who.stream().filter(e -> !senders.contains(e));
  }

  /** Who does it; behind the verb where the letter stands before it: "Svaret skrev X". */
  List<EntityId> doing(Clause clause) {
    Set<EntityId> who = new LinkedHashSet<>(doers.all(clause));
    who.addAll(who.isEmpty() ? List.of() : doers.together(clause));
    return who.isEmpty() ? correspondents.behind(clause, match.trigger()) : List.copyOf(who);
  }

  /** The parties that a clause names in a function. */
  List<EntityId> of(Clause clause, String function) {
    return clause.arguments(function).stream()
        .map(Clause.Argument::head)
        .flatMap(h -> parties.of(sentence, h).stream())
        .toList();
  }

  /** Adds to whom a clause says that it goes, where nobody is told. */
  void addressees(Clause clause) {
    if (!recipients.isEmpty()) {
      return;
    }
    boolean inHands = Lists.any(clause.arguments("i"), a -> a.head().lemma().equals("hånd"));
    Stream.of(Clause.INDIRECT_OBJECT, Clause.OBJECT, "til", inHands ? "på" : "til")
        .flatMap(f -> of(clause, f).stream())
        .filter(e -> !senders.contains(e) && !carriers.contains(e))
        .forEach(recipients::add);
  }
}
