package org.depeche.extract;

import java.util.List;
import java.util.Optional;
import org.depeche.claim.EntityId;
import org.depeche.text.Clause;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/**
 * Who a "den" is that means a delegation which the sentence before sends: "X sendte en delegation
 * med Y i spidsen. Z modtog den".
 */
final class SentPeople {

  private final Document document;
  private final Lexicon lexicon;
  private final Heads heads;

  SentPeople(Document document, Lexicon lexicon, Heads heads) {
    this.document = document;
    this.lexicon = lexicon;
    this.heads = heads;
  }

  /** Who heads the delegation, else the land of those who sent it; nobody for any other "den". */
  List<EntityId> meant(Sentence sentence, Token pronoun, Parties parties) {
    return Optional.of(sentence.index() - 1)
        .filter(s -> SmallWords.isAny(pronoun, "den") && pronoun.index() > 0)
        .filter(s -> Phrase.subtree(sentence, pronoun).size() == 1)
        .flatMap(document::sentence)
        .flatMap(s -> Lists.first(document.clauses(s).all(), c -> sent(c).isPresent()))
        .map(c -> leading(c, parties))
        .orElse(List.of());
  }

  /** The delegation that a clause sends. */
  private Optional<Token> sent(Clause clause) {
    return clause.arguments(Clause.OBJECT).stream()
        .filter(a -> lexicon.is("send", clause.verb().lemma()))
        .map(a -> Phrase.core(clause.sentence(), a.head()))
        .filter(t -> lexicon.endsIn("team", t.lemma()) && !t.tag().isPlural())
        .findFirst();
  }

  private List<EntityId> leading(Clause clause, Parties parties) {
    return sent(clause)
        .flatMap(t -> heads.of(clause.sentence(), t))
        .map(List::of)
        .orElseGet(
            () ->
                parties.subject(clause).stream()
                    .flatMap(e -> parties.delegation(e).stream())
                    .toList());
  }
}
