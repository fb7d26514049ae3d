package org.depeche.extract;

import java.util.List;
import java.util.stream.Stream;
import org.depeche.claim.EntityId;
import org.depeche.text.Clause;
import org.depeche.text.Lists;
import org.depeche.text.Tag;
import org.depeche.text.Token;

/** Letters that two have exchanged: "udvekslede breve", "brevvekslingen mellem X og Y". */
final class Exchange {

  private static final String NOUN = "noun-exchange";

  private final Document document;
  private final Lexicon lexicon;
  private final Parties parties;
  private final Doers doers;
  private final Modality modality;

  Exchange(Document document, Lexicon lexicon, Parties parties, Doers doers) {
    this.document = document;
    this.lexicon = lexicon;
    this.parties = parties;
    this.doers = doers;
    this.modality = new Modality(lexicon);
  }

  /** Whether the letters of a noun went both ways. */
  boolean isTold(Match match) {
    if (match.frame().name().equals(NOUN)) {
      return true;
    }
    boolean letters =
        match.frame().noun() && match.trigger().tag().isPlural()
            || match.frame().verb() && lexicon.is("send", match.trigger().lemma());
    return letters
        && match
            .clause()
            .filter(c -> isMutual(match, c) && isSent(c) && !SmallWords.isNegated(c))
            .isPresent();
  }

  /** "udvekslede breve", "sendte hinanden breve", "skrev til hinanden". */
  private boolean isMutual(Match match, Clause clause) {
    return match.frame().noun() && lexicon.is("exchange", clause.verb().lemma())
        || lexicon.is("send", clause.verb().lemma())
            && Lists.any(match.sentence().tokens(), t -> isTheirs(match, clause, t));
  }

  /** The "hinanden" of that clause; "breve til hinanden" may be one that both sign. */
  private boolean isTheirs(Match match, Clause clause, Token token) {
    return token.tag() == Tag.PRONOUN_RECIPROCAL
        && (match.frame().verb()
            ? clause.arguments(Clause.OBJECT).isEmpty()
            : token.index() < match.trigger().index())
        && document.clauses(match.sentence()).of(token).filter(clause::equals).isPresent();
  }

  /** From whom to whom, for each of the two ways; none unless there are two who wrote. */
  List<List<List<EntityId>>> directions(Match match) {
    List<EntityId> all =
        match.frame().name().equals(NOUN)
            ? match.in(Role.SENDER)
            : writers(match, match.clause().orElseThrow());
    if (all.size() != 2) {
      return List.of();
    }
    List<EntityId> one = all.subList(0, 1);
    List<EntityId> other = all.subList(1, 2);
    return List.of(List.of(one, other), List.of(other, one));
  }

  private List<EntityId> writers(Match match, Clause clause) {
    Stream<EntityId> with =
        clause.arguments("med").stream()
            .flatMap(a -> parties.of(match.sentence(), a.head()).stream());
    return Stream.concat(doers.all(clause).stream(), with).distinct().toList();
  }

  /** Whether a verb tells of a letter that was or is sent, and of none that is only meant to be. */
  boolean isSent(Clause clause) {
    Standing standing = modality.of(document.clauses(clause.sentence()), clause);
    boolean meant = clause.hasAuxiliary("ville") || clause.hasAuxiliary("skulle");
    return standing.is(Stance.DONE)
        || standing.stance().isEmpty()
        || standing.is(Stance.COMING) && !meant;
  }
}
