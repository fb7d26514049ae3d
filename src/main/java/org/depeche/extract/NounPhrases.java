package org.depeche.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.claim.ActId;
import org.depeche.entity.EntityMention.Form;
import org.depeche.text.Clause;
import org.depeche.text.Clause.Argument;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Tag;
import org.depeche.text.Token;

/** What belongs to a noun: its owner, its determiner and the phrases that prepositions bring. */
final class NounPhrases {

  private static final Set<String> COPULAS = Set.of("være", "blive");

  /** What tells of a meeting at another time. */
  private static final Set<String> APART = Set.of("inden", "før", "efter");

  private final Document document;
  private final Lexicon lexicon;

  NounPhrases(Document document, Lexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
  }

  /** The genitive or possessive pronoun that says whose a noun is: "Kims brev", "deres møde". */
  static Optional<Token> ownerOf(Sentence sentence, Token noun) {
    Token at = noun;
    for (int steps = 0; steps < 4 && at.head() >= 0; steps++) {
      Token head = sentence.token(at.head());
      boolean cut = Set.of("appa", "appr").contains(at.relation()) && isCut(sentence, at);
      boolean owns = head.tag().isGenitive() || head.tag() == Tag.PRONOUN_POSSESSIVE;
      if (at.relation().equals("possd") || owns && !cut && head.index() < noun.index()) {
        return Optional.of(head);
      }
      if (head.tag().isVerb()
          || SmallWords.isAny(head, "i", "på", "under", "ved", "efter") // "sit besøg i X"
          || head.index() > noun.index()
          || cut) {
        break;
      }
      at = head;
    }
    return Optional.empty();
  }

  /** "Nordkoreas leder, X, et brev": what a comma sets off is owned by nobody before it. */
  private static boolean isCut(Sentence sentence, Token token) {
    return token.index() > 0 && SmallWords.isComma(sentence.token(token.index() - 1));
  }

  /** Whether an owner or "det" stands just before a noun: "deres møde", "Xs møde", "det møde". */
  static boolean isPossessed(Sentence sentence, Token noun) {
    boolean measured = // "det næsten tre timer lange møde"
        noun.index() > 0 && sentence.token(noun.index() - 1).lemma().equals("lang");
    return Lists.any(
        sentence.tokens().subList(Math.max(0, noun.index() - (measured ? 5 : 3)), noun.index()),
        t ->
            t.tag() == Tag.PRONOUN_POSSESSIVE
                || t.tag().isGenitive()
                || SmallWords.isAny(t, "det", "dette"));
  }

  /** "efter tre timer med X": hours that were spent with somebody. */
  static boolean isSpent(Sentence sentence, Token hours) {
    int next = hours.index() + 1;
    return next < sentence.tokens().size()
        && SmallWords.isAny(sentence.token(next), "med")
        && sentence
            .headOf(phraseHead(sentence, hours))
            .filter(t -> SmallWords.isAny(t, "efter"))
            .isPresent();
  }

  /** "X var Ys gæst", "som Ys gæst": what is said of somebody and names nobody itself. */
  static boolean isSaidOfOne(Match noun) {
    Sentence sentence = noun.sentence();
    int begin = ownerOf(sentence, noun.trigger()).orElse(noun.trigger()).index();
    while (begin > 0 && sentence.token(begin - 1).tag().isName()) {
      begin--;
    }
    boolean is =
        noun.clause()
            .filter(c -> COPULAS.contains(c.verb().lemma()))
            .filter(c -> c.first().index() < noun.trigger().index())
            .isPresent();
    boolean as = begin > 0 && SmallWords.isAny(sentence.token(begin - 1), "som");
    boolean under = begin > 0 && sentence.token(begin - 1).tag() == Tag.PREPOSITION;
    return as || is && !under;
  }

  /**
   * The heads of the phrases that a preposition brings to a noun: those that hang on it or its
   * determiner, and those after it in the same clause where no other noun of an act stands between.
   */
  List<Token> complements(Sentence sentence, Token noun, String preposition) {
    Token head = phraseHead(sentence, noun);
    List<Token> found = new ArrayList<>();
    Optional<Clause> clause = document.clauses(sentence).of(noun);
    if (clause.isEmpty()) {
      return complementsOfFragment(sentence, noun, preposition);
    }
    for (Argument argument : clause.get().arguments(preposition)) {
      Token complement = argument.head();
      boolean below = isBelow(sentence, complement, noun) || isBelow(sentence, complement, head);
      boolean after = complement.index() > noun.index() && isNear(sentence, noun, complement);
      boolean said = preposition.equals("mellem") && isSaidOf(clause.get(), noun, complement);
      if (below && complement.index() > noun.index() || after || said) {
        found.add(complement);
      }
    }
    return found;
  }

  /** "Mødet var det første mellem X og Y": between whom it was stands behind the copula. */
  private boolean isSaidOf(Clause clause, Token noun, Token complement) {
    return COPULAS.contains(clause.verb().lemma())
        && complement.index() > clause.verb().index()
        && Lists.any(
            clause.arguments(Clause.SUBJECT),
            a -> Phrase.core(clause.sentence(), a.head()).equals(noun));
  }

  private List<Token> complementsOfFragment(Sentence sentence, Token noun, String preposition) {
    return sentence.tokens().stream()
        .filter(t -> t.tag() == Tag.PREPOSITION && t.form().equalsIgnoreCase(preposition))
        .filter(t -> t.index() > noun.index())
        .flatMap(t -> sentence.childrenOf(t).filter(c -> c.index() > t.index()).limit(1))
        .toList();
  }

  /** The determiner, numeral or genitive that heads a noun's phrase; the noun itself otherwise. */
  static Token phraseHead(Sentence sentence, Token noun) {
    Token at = noun;
    while (at.head() >= 0
        && Set.of("nobj", "possd").contains(at.relation())
        && sentence.token(at.head()).tag() != Tag.PREPOSITION) {
      at = sentence.token(at.head());
    }
    return at;
  }

  /** "Dagen før mødet": whether a noun hangs on one of some words, and is not when they say. */
  static boolean isBelow(Sentence sentence, Token noun, int from, int to) {
    int head = phraseHead(sentence, noun).head();
    return from <= head && head < to && noun.tag().isNoun();
  }

  /**
   * What stands between another meeting and the verb, or says where somebody has his office: "Inden
   * mødet med X i A onsdag mødes Y", "Kenyas ambassadør i A mødes med X".
   */
  boolean isOfAnother(Clause clause, Token token) {
    int verb = clause.first().index();
    boolean apart =
        Lists.any(
            clause.arguments(),
            a -> a.head().index() < token.index() && APART.contains(a.function()),
            a -> isMeeting(Phrase.core(clause.sentence(), a.head())));
    return token.index() < verb
        && (apart || isOfOffice(clause.sentence(), token) || isOfMeeting(clause, token));
  }

  /** "Forud for mødet med X talte Y med Z": X is of what the noun names. */
  private boolean isOfMeeting(Clause clause, Token token) {
    Sentence sentence = clause.sentence();
    return sentence
        .headOf(token)
        .filter(p -> SmallWords.isAny(p, "med", "mellem"))
        .flatMap(sentence::headOf)
        .filter(this::isMeeting)
        .isPresent();
  }

  private boolean isOfOffice(Sentence sentence, Token place) {
    return sentence
        .headOf(place)
        .filter(p -> p.tag() == Tag.PREPOSITION && p.index() > 0)
        .map(p -> sentence.token(p.index() - 1))
        .filter(t -> t.tag().isNoun())
        .flatMap(t -> document.mention(sentence, t))
        .filter(m -> m.form() == Form.DESCRIPTION)
        .isPresent();
  }

  private boolean isMeeting(Token noun) {
    return noun.tag().isNoun() && !lexicon.nouns(ActId.Kind.SUMMIT, noun.lemma()).isEmpty();
  }

  private static boolean isBelow(Sentence sentence, Token token, Token head) {
    Token at = token;
    for (int steps = 0; steps < 40 && at.head() >= 0; steps++) {
      at = sentence.token(at.head());
      if (at.index() == head.index()) {
        return true;
      }
    }
    return false;
  }

  /** Whether no other noun of an act and no verb stands between a noun and a phrase after it. */
  private boolean isNear(Sentence sentence, Token noun, Token complement) {
    return Lists.none(
        sentence.tokens().subList(noun.index() + 1, complement.index()),
        t -> t.tag().isVerb() || isActNoun(t));
  }

  private boolean isActNoun(Token token) {
    return Lists.any(lexicon.frames(token.lemma()), Frame::noun);
  }
}
