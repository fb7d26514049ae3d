package org.depeche.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.claim.EntityId;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;
import org.depeche.text.Tag;
import org.depeche.text.Token;

/** What each word and name of a sentence may be to a noun that describes somebody. */
final class PhraseWords {

  private static final Set<String> DETERMINERS =
      Set.of(
          "den", "det", "de", "denne", "dette", "disse", "en", "et", "begge", "hans", "hendes",
          "sin", "sit", "sine", "deres", "dens", "dets", "vores", "min", "mit", "mine");
  private static final Set<String> OWNED_BY = Set.of("af", "for", "i", "fra", "hos");

  private final Lexicon lexicon;
  private final Authority authority;
  private final Sentence sentence;
  private final List<FoundName> names;
  private final PrivateBodies privates;

  PhraseWords(Lexicon lexicon, Authority authority, Sentence sentence, List<FoundName> names) {
    this.lexicon = lexicon;
    this.authority = authority;
    this.sentence = sentence;
    this.names = names;
    this.privates = new PrivateBodies(lexicon, sentence, names);
  }

  Optional<FoundName> endingAt(int token) {
    return Lists.first(names, n -> n.to() == token + 1);
  }

  Optional<FoundName> startingAt(int token) {
    return Lists.first(names, n -> n.from() == token);
  }

  String lower(int token) {
    return token < 0 || token >= sentence.tokens().size() ? "" : sentence.token(token).lower();
  }

  /** "Her lovede de Ukraines leder hjælp": no article stands before a genitive. */
  boolean isDoer(int at) {
    return lower(at).equals("de")
        && at + 1 < sentence.tokens().size()
        && sentence.token(at).relation().equals("subj")
        && sentence.token(at + 1).tag() == Tag.NAME_GENITIVE;
  }

  boolean isDeterminer(String word) {
    return DETERMINERS.contains(word);
  }

  /** Whether an owner may follow the word: "af", "for". */
  boolean isOwning(String preposition) {
    return OWNED_BY.contains(preposition);
  }

  /** Whether a private body is spoken of at that place, or behind the name there. */
  boolean isPrivate(int at) {
    return privates.isAt(at) || startingAt(at).filter(n -> privates.isBehind(n.to())).isPresent();
  }

  boolean isPortfolio(int head, int at) {
    return at < sentence.tokens().size()
        && Lists.none(names, n -> n.covers(at))
        && lexicon.noun(lower(at)).isEmpty()
        && (sentence.token(at).tag().isNoun()
            || sentence.token(at).tag().isAdjective()
            || lower(at).equals("og") && at > head + 2 && isPortfolio(head, at + 1));
  }

  /** "Unasurs", "Farc-guerillaen": a name that nothing is known of owns the office. */
  boolean isUnknownBody(int at) {
    boolean inside = at > 0 && !sentence.token(at - 1).tag().isMark();
    return Character.isUpperCase(sentence.token(at).form().codePointAt(0))
        && (inside || sentence.token(at).tag() == Tag.NAME_GENITIVE)
        && lexicon.noun(sentence.token(at).form()).isEmpty()
        && Lists.none(names, n -> n.covers(at));
  }

  boolean isAdjective(Token token) {
    return token.tag().isAdjective() && !lower(token.index()).equals("selv")
        || switch (token.tag()) {
          case ORDINAL, NUMERAL, VERB_PARTICIPLE_ATTRIBUTIVE -> true;
          default -> false;
        };
  }

  boolean mayPrecedeOwner(int at) {
    String word = lower(at);
    return DETERMINERS.contains(word)
        || isAdjective(sentence.token(at))
        || lexicon.noun(word).isPresent()
        || OWNED_BY.contains(word) && lexicon.noun(lower(at - 1)).isPresent();
  }

  /** The state whose capital the place is. */
  Optional<EntityId> stateOf(EntityId place) {
    return authority.states().stream()
        .filter(s -> s.capital().filter(place::equals).isPresent())
        .map(Authority.State::id)
        .findFirst();
  }

  /** "sin kollega i Kenya, X": at the state where he is whose name follows. */
  boolean isNamedBehindState(int at) {
    return startingAt(at)
        .filter(n -> n.kind() == Reading.Kind.STATE && lower(n.to()).equals(","))
        .flatMap(n -> startingAt(n.to() + 1))
        .filter(NamePlaces::isPerson)
        .isPresent();
  }
}
