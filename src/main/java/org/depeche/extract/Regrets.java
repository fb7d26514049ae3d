package org.depeche.extract;

import java.util.List;
import org.depeche.claim.ActId;
import org.depeche.claim.EntityId;
import org.depeche.text.Clause;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;

/** Who cries off from a meeting: "Mødet med X er aflyst. Y meldte afbud torsdag." */
final class Regrets {

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
}
