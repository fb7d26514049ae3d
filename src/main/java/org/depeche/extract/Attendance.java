package org.depeche.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.depeche.claim.EntityId;
import org.depeche.text.Clause;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;

/** Who takes part in a meeting by what a clause that hangs on its noun tells. */
final class Attendance {

  private final Document document;
  private final Lexicon lexicon;
  private final Parties parties;

  Attendance(Document document, Lexicon lexicon, Parties parties) {
    this.document = document;
    this.lexicon = lexicon;
    this.parties = parties;
  }

  /** "besøget, som X har inviteret Y til": who invites whom to it. */
  List<EntityId> invited(Match match) {
    Clauses clauses = document.clauses(match.sentence());
    return clauses.all().stream()
        .filter(Clause::isRelative)
        .filter(c -> c.governor().filter(g -> g.index() == match.trigger().index()).isPresent())
        .filter(c -> lexicon.is("invite", c.verb().lemma()))
        .findFirst()
        .map(this::doers)
        .orElse(List.of());
  }

  /** Who acts where or while the meeting is: "et møde, hvor X og Y blev enige". */
  List<EntityId> present(Match match) {
    Clauses clauses = document.clauses(match.sentence());
    Optional<Clause> where =
        clauses.all().stream()
            .filter(c -> c.first().index() > match.trigger().index())
            .filter(c -> Setting.isWhere(c) && isAfter(match, clauses, c) || isCleft(match, c))
            .findFirst();
    return where
        .map(this::doers)
        .map(w -> parties.canMeet(w) ? w : withThoseWhoTakePart(match, where.get(), w))
        .filter(parties::canMeet)
        .orElse(List.of());
  }

  /** "X deltog i et møde, hvor også Y var til stede": both took part. */
  private List<EntityId> withThoseWhoTakePart(Match match, Clause where, List<EntityId> there) {
    Optional<Clause> above = match.clause().filter(c -> !there.isEmpty());
    boolean too = Lists.any(where.dependents(), t -> SmallWords.isAny(t, "også", "ligeledes"));
    boolean present = lexicon.frames(where.verb().lemma()).stream().anyMatch(Joining::isPresence);
    return above
        .filter(c -> present && (too || c.verb().lemma().equals("deltage")))
        .map(c -> Stream.concat(parties.subject(c).stream(), there.stream()).toList())
        .orElse(there);
  }

  /** "Det var under en frokost, at X og Y blev enige". */
  private static boolean isCleft(Match match, Clause clause) {
    Sentence sentence = match.sentence();
    return clause.hasMarker("at")
        && SmallWords.isAny(sentence.token(0), "det")
        && sentence.token(1).lemma().equals("være")
        && sentence
            .headOf(NounPhrases.phraseHead(sentence, match.trigger()))
            .filter(t -> t.index() == 2 && SmallWords.isAny(t, "under", "på", "ved"))
            .isPresent();
  }

  /** Whether a clause hangs on a noun or on a phrase of it. */
  private static boolean isAfter(Match match, Clauses clauses, Clause where) {
    return where
        .governor()
        .filter(g -> clauses.of(g).equals(match.clause()))
        .filter(g -> g.index() - match.trigger().index() < 8 || g.tag().isVerb())
        .isPresent();
  }

  private List<EntityId> doers(Clause clause) {
    return Stream.concat(parties.subject(clause).stream(), objects(clause).stream()).toList();
  }

  /** Whom a clause names as that which something is done to, or given to. */
  List<EntityId> objects(Clause clause) {
    return Stream.of(Clause.INDIRECT_OBJECT, Clause.OBJECT)
        .flatMap(f -> clause.arguments(f).stream())
        .flatMap(a -> parties.of(clause.sentence(), a.head()).stream())
        .toList();
  }
}
