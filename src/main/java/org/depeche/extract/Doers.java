package org.depeche.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depeche.claim.EntityId;
import org.depeche.entity.EntityMention;
import org.depeche.text.Clause;
import org.depeche.text.Clauses;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Tag;
import org.depeche.text.Token;

/** Who does what a clause tells, also where the tree has lost its subject. */
final class Doers {

  private static final Set<String> PERSUADING =
      Set.of("få", "overtale", "bevæge", "formå", "presse", "tvinge", "lokke");

  private final Document document;
  private final Parties parties;

  Doers(Document document, Parties parties) {
    this.document = document;
    this.parties = parties;
  }

  /** The parties that do it: the subject's, or in a passive those of "af". */
  List<EntityId> of(Clause clause) {
    Sentence sentence = clause.sentence();
    Clauses clauses = document.clauses(sentence);
    List<EntityId> agents = agents(clause);
    if (clause.isPassive() || clause.isPerfect() && !agents.isEmpty() && isBeing(clause)) {
      return agents;
    }
    Optional<List<EntityId>> brought = brought(clauses, clause);
    if (brought.isPresent()) {
      return brought.get();
    }
    Optional<Token> own = beforeVerb(clauses, clause).or(() -> firstOfTwo(clauses, clause));
    List<EntityId> subject =
        own.or(() -> clauses.subject(clause)).map(h -> parties.of(sentence, h)).orElse(List.of());
    return subject;
  }

  /** The same, with those whom the tree has cut off: "han og X", "mens X endnu en gang …". */
  List<EntityId> all(Clause clause) {
    List<EntityId> own = of(clause);
    if (clause.isPassive()) {
      return own;
    }
    Set<EntityId> found = new LinkedHashSet<>(own);
    Optional<Clause> before = own.isEmpty() ? sameThey(clause) : Optional.empty();
    if (before.isPresent()) {
      found.addAll(of(before.get()));
    } else if (own.isEmpty() && isLost(clause)) {
      bare(clause).stream().limit(1).forEach(found::add);
    } else {
      joined(clause).ifPresent(t -> found.addAll(parties.of(clause.sentence(), t)));
    }
    return List.copyOf(found);
  }

  /** "sammen med X og Y": who else does it. */
  List<EntityId> together(Clause clause) {
    Sentence sentence = clause.sentence();
    Clauses clauses = document.clauses(sentence);
    return sentence.tokens().stream()
        .filter(t -> SmallWords.isAny(t, "sammen"))
        .filter(t -> clauses.of(t).filter(clause::equals).isPresent())
        .map(t -> t.index() + 1)
        .filter(with -> with < sentence.tokens().size())
        .map(sentence::token)
        .filter(with -> SmallWords.isAny(with, "med"))
        .flatMap(
            with ->
                Stream.concat(
                    sentence.childrenOf(with).flatMap(t -> parties.of(sentence, t).stream()),
                    listed(sentence, with, "fra").stream()))
        .distinct()
        .toList();
  }

  /** "talte de to sammen, og her blev de enige": the clause before it that has the same "de". */
  private Optional<Clause> sameThey(Clause clause) {
    Clauses clauses = document.clauses(clause.sentence());
    boolean they =
        clauses
            .subject(clause)
            .filter(t -> SmallWords.isAny(t, "de"))
            .filter(t -> Phrase.core(clause.sentence(), t).equals(t))
            .isPresent();
    return they
        ? clauses.parent(clause).filter(p -> clause.relation().equals("conj") && of(p).size() > 1)
        : Optional.empty();
  }

  /** Whether what the tree takes for the subject is none: "Det har X lovet", "endnu en gang". */
  private boolean isLost(Clause clause) {
    Sentence sentence = clause.sentence();
    return document
        .clauses(sentence)
        .subject(clause)
        .map(s -> Phrase.core(sentence, s))
        .filter(s -> s.tag().isNoun() && !SmallWords.isTime(s) || s.tag().isName())
        .isEmpty();
  }

  /** The "X" of "han og X" where "og X" hangs on the verb. */
  private Optional<Token> joined(Clause clause) {
    Sentence sentence = clause.sentence();
    Optional<Token> subject = document.clauses(sentence).subject(clause);
    return clause.dependents().stream()
        .filter(t -> SmallWords.isAny(t, "og"))
        .filter(t -> subject.filter(s -> isRightBehind(sentence, s, t)).isPresent())
        .flatMap(t -> sentence.childrenOf(t).filter(c -> c.relation().equals("conj")))
        .filter(c -> !c.tag().isVerb())
        .findFirst();
  }

  private static boolean isRightBehind(Sentence sentence, Token subject, Token joint) {
    List<Token> phrase = Phrase.subtree(sentence, subject);
    int end = phrase.get(phrase.size() - 1).index() + 1;
    return joint.index() >= end && joint.index() <= end + 1;
  }

  /** The parties of the grammatical subject. */
  List<EntityId> subject(Clause clause) {
    return parties.subject(clause);
  }

  /** Whom a clause names bare between its verb and a token. */
  List<EntityId> behind(Clause clause, Token end) {
    Sentence sentence = clause.sentence();
    List<EntityId> bare = bare(clause);
    return document.entities().in(sentence.index()).stream()
        .filter(m -> m.from() > clause.first().index() && m.head() < end.index())
        .filter(
            m ->
                document
                    .clauses(sentence)
                    .of(sentence.token(m.head()))
                    .filter(clause::equals)
                    .isPresent())
        .filter(m -> isBare(sentence, m, sentence.token(m.head())))
        .flatMap(m -> m.entities().stream().filter(bare::contains))
        .distinct()
        .toList();
  }

  /** "er underskrevet af X". */
  private static boolean isBeing(Clause clause) {
    return clause.hasAuxiliary("være");
  }

  /** "fik X til at love": it is X who does it. */
  private Optional<List<EntityId>> brought(Clauses clauses, Clause clause) {
    boolean to = !clause.isFinite() && clause.hasMarker("til");
    return to
        ? clauses
            .parent(clause)
            .filter(p -> PERSUADING.contains(p.verb().lemma()))
            .map(
                p ->
                    p.arguments(Clause.OBJECT).stream()
                        .flatMap(a -> parties.of(clause.sentence(), a.head()).stream())
                        .toList())
            .filter(who -> !who.isEmpty())
        : Optional.empty();
  }

  private List<EntityId> agents(Clause clause) {
    Sentence sentence = clause.sentence();
    Set<EntityId> found = new LinkedHashSet<>();
    for (Clause.Argument argument : clause.arguments("af")) {
      found.addAll(parties.of(sentence, argument.head()));
      sentence.headOf(argument.head()).ifPresent(by -> found.addAll(listed(sentence, by)));
    }
    return List.copyOf(found);
  }

  /** "af X, Y, Zs W og V": all that is named up to the next verb or preposition. */
  List<EntityId> listed(Sentence sentence, Token preposition) {
    return listed(sentence, preposition, "");
  }

  /** The same past one preposition: "med sine kolleger fra Norge og Island, X og Y". */
  private List<EntityId> listed(Sentence sentence, Token preposition, String past) {
    return sentence.tokens().stream()
        .skip(preposition.index() + 1L)
        .takeWhile(t -> !t.tag().isVerb() && t.tag() != Tag.SOM)
        .takeWhile(t -> t.tag() != Tag.PREPOSITION || SmallWords.isAny(t, past))
        .takeWhile(t -> t.tag() != Tag.INFINITIVE_MARKER && !SmallWords.isAny(t, "at"))
        .flatMap(t -> document.entities().headedBy(sentence.index(), t.index()).stream())
        .filter(m -> m.form() == EntityMention.Form.FULL_NAME)
        .flatMap(m -> m.entities().stream())
        .toList();
  }

  /**
   * The name before the verb of a clause that has lost its subject: what the tree makes of "da Kim
   * tidligere på måneden sendte …".
   */
  private Optional<Token> beforeVerb(Clauses clauses, Clause clause) {
    Sentence sentence = clause.sentence();
    boolean lost = clause.relation().equals("conj") && clause.arguments(Clause.SUBJECT).isEmpty();
    int verb = clause.first().index();
    int begin = verb;
    int joint = sentence.headOf(clause.first()).map(Token::index).filter(i -> i < verb).orElse(-1);
    while (begin > joint + 1 && begin > 0 && !opens(sentence.token(begin - 1))) {
      begin--; // not past the "og" of "takkede X og lovede"
    }
    return lost && begin > 0
        ? sentence.tokens().subList(begin, Math.min(verb, begin + 4)).stream()
            .filter(t -> t.tag().isName() && !t.tag().isGenitive())
            .filter(t -> document.entities().headedBy(sentence.index(), t.index()).isPresent())
            .filter(t -> !isUnderPreposition(sentence, t))
            .findFirst()
        : Optional.empty();
  }

  private static boolean opens(Token token) {
    return token.tag() == Tag.CONJUNCTION_SUBORDINATING || token.tag().isMark();
  }

  /** "I maj lovede X Y at …": of two names behind the verb the first one does it. */
  private Optional<Token> firstOfTwo(Clauses clauses, Clause clause) {
    Sentence sentence = clause.sentence();
    Optional<Token> subject = clauses.subject(clause);
    int verb = clause.first().index();
    if (subject.isEmpty() || subject.get().index() < verb || !clause.isFinite()) {
      return Optional.empty();
    }
    int begin =
        document
            .mention(sentence, Phrase.core(sentence, subject.get()))
            .map(EntityMention::from)
            .orElse(subject.get().index());
    return document.entities().in(sentence.index()).stream()
        .filter(m -> m.from() > verb && m.to() == begin)
        .map(m -> sentence.token(m.head()))
        .filter(h -> h.tag().isName() && !h.tag().isGenitive())
        .filter(h -> clauses.of(h).filter(clause::equals).isPresent())
        .filter(h -> !isUnderPreposition(sentence, h))
        .findFirst();
  }

  /** Whom the words of a clause name outside of any prepositional phrase, in text order. */
  List<EntityId> bare(Clause clause) {
    Sentence sentence = clause.sentence();
    Clauses clauses = document.clauses(sentence);
    List<EntityMention> mentions = new ArrayList<>(document.entities().in(sentence.index()));
    mentions.sort(Comparator.comparingInt(EntityMention::from));
    Set<EntityId> found = new LinkedHashSet<>();
    for (EntityMention mention : mentions) {
      Token head = sentence.token(mention.head());
      boolean here = clauses.of(head).filter(clause::equals).isPresent();
      if (here && isBare(sentence, mention, head)) {
        mention.entities().stream().filter(parties::canAct).limit(1).forEach(found::add);
      }
    }
    return List.copyOf(found);
  }

  private static boolean isBare(Sentence sentence, EntityMention mention, Token head) {
    boolean genitive = head.tag().isGenitive() || head.tag() == Tag.PRONOUN_POSSESSIVE;
    return !genitive
        && mention.form() != EntityMention.Form.STATE_ADJECTIVE
        && mention.form() != EntityMention.Form.COMPOUND
        && !isUnderPreposition(sentence, head);
  }

  private static boolean isUnderPreposition(Sentence sentence, Token head) {
    Token at = head;
    for (int steps = 0; steps < 8 && at.head() >= 0; steps++) {
      Token below = at;
      at = sentence.token(at.head());
      if (at.tag() == Tag.PREPOSITION) {
        return at.index() < head.index() && !isSecond(sentence, at, below);
      }
      if (at.tag().isVerb() || isLoose(below, at)) {
        return false;
      }
    }
    return false;
  }

  /** "i Paris X": a preposition brings one phrase, and the next one is the verb's. */
  private static boolean isSecond(Sentence sentence, Token preposition, Token complement) {
    return sentence
        .childrenOf(preposition)
        .filter(t -> t.relation().equals("nobj"))
        .anyMatch(t -> t.index() > preposition.index() && t.index() < complement.index());
  }

  /** "i et brev X": a name is no apposition to what is told of for the first time. */
  private static boolean isLoose(Token name, Token phrase) {
    return name.relation().equals("appr")
        && name.tag().isName()
        && phrase.tag() == Tag.PRONOUN_INDEFINITE;
  }
}
