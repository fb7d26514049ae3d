package org.depeche.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.claim.ActId;
import org.depeche.claim.EntityId;
import org.depeche.claim.When;
import org.depeche.text.Clause;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;

/** Who cries off from a meeting: "Mødet med X er aflyst. Y meldte afbud torsdag." */
final class Regrets {

  private static final Set<String> MEETINGS = Set.of("noun-meeting", "noun-visit");

  private final Document document;
  private final Lexicon lexicon;
  private final Parties parties;
  private final GoverningWords words;

  Regrets(Document document, Lexicon lexicon, Parties parties) {
    this.document = document;
    this.lexicon = lexicon;
    this.parties = parties;
    this.words = new GoverningWords(lexicon);
  }

  /** Who does so in the sentence after one that tells of what is called off. */
  List<EntityId> after(Sentence sentence) {
    return document.sentence(sentence.index() + 1).stream()
        .flatMap(s -> document.clauses(s).all().stream())
        .filter(this::isCryingOff)
        .map(parties::subject)
        .findFirst()
        .orElse(List.of());
  }

  private boolean isCryingOff(Clause clause) {
    Clauses clauses = document.clauses(clause.sentence());
    return clause.isFinite()
        && clauses.parent(clause).isEmpty()
        && !SmallWords.isNegated(clause)
        && lexicon.is("absent", clause.verb().lemma())
        && words
            .word(clause.sentence(), clause.verb())
            .filter(w -> w.stance() == Stance.CANCELLED)
            .isPresent()
        && Lists.all(clause.arguments("til"), a -> isMeeting(clause, a))
        && Lists.all(clause.arguments("fra"), a -> isMeeting(clause, a));
  }

  /** "til mødet", and not "til festen". */
  private boolean isMeeting(Clause clause, Clause.Argument argument) {
    String noun = Phrase.core(clause.sentence(), argument.head()).lemma();
    return !lexicon.nouns(ActId.Kind.SUMMIT, noun).isEmpty();
  }

  /** "Besøget skulle have fundet sted i fjor, men blev aflyst": of those who have met since. */
  static boolean isOfBefore(Optional<Meeting> told, Meeting off) {
    Match match = off.match();
    return off.definite()
        && off.sides().isEmpty()
        && !match.trigger().tag().isPlural()
        && MEETINGS.contains(match.frame().name())
        && match.clause().filter(c -> c.first().tag().isPast()).isPresent()
        && told.filter(t -> match.sentence().index() - t.match().sentence().index() == 1)
            .filter(t -> t.stance().filter(s -> s == Stance.DONE).isPresent())
            .flatMap(Meeting::when)
            .flatMap(When::notBefore)
            .filter(d -> off.when().flatMap(When::notAfter).filter(d::isAfter).isPresent())
            .isPresent();
  }
}
