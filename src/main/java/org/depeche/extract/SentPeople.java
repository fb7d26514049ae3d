package org.depeche.extract;

import java.util.List;
import java.util.Optional;
import org.depeche.claim.EntityId;
import org.depeche.claim.EntityId.Kind;
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

  SentPeople(Document document, Lexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
  }

  /** Those who lead the delegation, else those who sent it; nobody for any other "den". */
  List<EntityId> meant(Sentence sentence, Token pronoun, Parties parties) {
    return Optional.of(sentence.index() - 1)
        .filter(s -> SmallWords.isAny(pronoun, "den") && pronoun.index() > 0)
        .filter(s -> Phrase.subtree(sentence, pronoun).size() == 1)
        .flatMap(document::sentence)
        .flatMap(s -> Lists.first(document.clauses(s).all(), this::isSending))
        .map(c -> leading(c, parties))
        .orElse(List.of());
  }

  private boolean isSending(Clause clause) {
    return lexicon.is("send", clause.verb().lemma())
        && clause.arguments(Clause.OBJECT).stream()
            .map(a -> Phrase.core(clause.sentence(), a.head()))
            .anyMatch(t -> lexicon.endsIn("delegation", t.lemma()) && !t.tag().isPlural());
  }

  /** "med Y i spidsen", "ledet af Y"; else the land of him who sends it. */
  private static List<EntityId> leading(Clause clause, Parties parties) {
    Sentence sentence = clause.sentence();
    List<EntityId> leaders =
        sentence.tokens().stream()
            .filter(t -> SmallWords.isAny(t, "med") && isAhead(sentence) || isLed(sentence, t))
            .flatMap(sentence::childrenOf)
            .flatMap(t -> parties.of(sentence, t).stream())
            .filter(e -> e.kind() == Kind.PERSON)
            .toList();
    return leaders.isEmpty()
        ? parties.subject(clause).stream().flatMap(e -> parties.delegation(e).stream()).toList()
        : leaders;
  }

  private static boolean isAhead(Sentence sentence) {
    return Lists.any(sentence.tokens(), t -> SmallWords.isAny(t, "spidsen"));
  }

  private static boolean isLed(Sentence sentence, Token by) {
    return by.index() > 0
        && SmallWords.isAny(by, "af")
        && SmallWords.isAny(sentence.token(by.index() - 1), "ledet", "anført", "ledelse");
  }
}
