package org.depeche.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.depeche.claim.ActId;
import org.depeche.claim.EntityId;
import org.depeche.text.Clause;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Tag;
import org.depeche.text.Token;

/** Meetings and visits at which somebody is said to get a promise: of whom he sees there. */
final class PromiseOccasion {

  private static final Set<String> AT = Set.of("under", "ved", "på", "efter");

  private final Document document;
  private final Lexicon lexicon;
  private final Parties parties;

  PromiseOccasion(Document document, Lexicon lexicon, Parties parties) {
    this.document = document;
    this.lexicon = lexicon;
    this.parties = parties;
  }

  /** "fik under et møde med X løfte om", "fik under et besøg i X": who gives it. */
  List<EntityId> of(Clause clause, List<EntityId> getters) {
    Sentence sentence = clause.sentence();
    List<Token> occasions =
        Lists.where(
            sentence.tokens(),
            t ->
                t.tag().isNoun()
                    && !lexicon.nouns(ActId.Kind.SUMMIT, t.lemma()).isEmpty()
                    && isAt(sentence, t));
    return occasions.stream()
        .flatMap(
            o -> {
              List<EntityId> met = behind(sentence, o, "med", false);
              return met.isEmpty() ? behind(sentence, o, "i", true).stream() : met.stream();
            })
        .filter(e -> parties.canCorrespond(getters, List.of(e)))
        .distinct()
        .toList();
  }

  /** "under et møde", "på mødet". */
  private static boolean isAt(Sentence sentence, Token noun) {
    Token head = NounPhrases.phraseHead(sentence, noun);
    return sentence.headOf(head).filter(p -> AT.contains(p.lower())).isPresent();
  }

  private List<EntityId> behind(Sentence sentence, Token noun, String with, boolean place) {
    return sentence.tokens().stream()
        .skip(noun.index() + 1L)
        .takeWhile(t -> !t.tag().isVerb() && !t.tag().isMark())
        .filter(t -> t.tag() == Tag.PREPOSITION && SmallWords.isAny(t, with))
        .limit(1)
        .flatMap(p -> sentence.childrenOf(p).filter(c -> c.index() > p.index()).limit(1))
        .flatMap(c -> place ? there(sentence, c) : parties.of(sentence, c).stream())
        .toList();
  }

  private Stream<EntityId> there(Sentence sentence, Token place) {
    return document.mention(sentence, Phrase.core(sentence, place)).stream()
        .flatMap(m -> m.place().stream())
        .flatMap(p -> document.geography().stateOf(p).stream());
  }
}
