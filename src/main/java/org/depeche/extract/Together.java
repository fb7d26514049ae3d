package org.depeche.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.depeche.claim.EntityId;
import org.depeche.text.Clause;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Tag;
import org.depeche.text.Token;

/** Those who do something together, where only "landene" or "deltagerne" names them. */
final class Together {

  private static final int FARTHEST = 3;
  private static final int FARTHEST_COUNTED = 6;
  private static final List<String> COUNTS = List.of("en", "to", "tre", "fire", "fem");

  private final Document document;
  private final Lexicon lexicon;
  private final Parties parties;

  Together(Document document, Lexicon lexicon, Parties parties) {
    this.document = document;
    this.lexicon = lexicon;
    this.parties = parties;
  }

  /** Whom the subject of a clause means, if it is such a word: those last told of together. */
  List<EntityId> in(Clause clause) {
    Sentence sentence = clause.sentence();
    Optional<Token> subject = document.clauses(sentence).subject(clause);
    Optional<Token> noun =
        subject.map(s -> Phrase.core(sentence, s)).filter(t -> t.tag().isPlural());
    return noun.map(
            n ->
                subject.get().tag() == Tag.PRONOUN_POSSESSIVE
                    ? owned(sentence, subject.get(), n)
                    : pointed(sentence, n))
        .orElse(List.of());
  }

  /** "deres lande", "vore lande": those for which they act. */
  private List<EntityId> owned(Sentence sentence, Token owner, Token noun) {
    return lexicon.is("joint-state", noun.lemma())
        ? document.mention(sentence, owner).stream()
            .flatMap(m -> m.entities().stream())
            .flatMap(e -> parties.delegation(e).stream())
            .distinct()
            .toList()
        : List.of();
  }

  /** "landene", "deltagerne". */
  private List<EntityId> pointed(Sentence sentence, Token noun) {
    boolean states = lexicon.is("joint-state", noun.lemma());
    return isJoint(noun) ? before(sentence, states) : counted(sentence, noun);
  }

  /** "de to modstandere", "begge regeringer": the last two who are told of together. */
  List<EntityId> counted(Sentence sentence, Token noun) {
    int number = number(sentence, noun);
    boolean states =
        Stream.of("joint-state", "joint-rule").anyMatch(k -> lexicon.endsIn(k, noun.lemma()));
    return number < 2
        ? List.of()
        : earlier(sentence, FARTHEST_COUNTED)
            .map(s -> states ? states(s) : actors(s))
            .filter(found -> found.size() == number && parties.canMeet(found))
            .findFirst()
            .orElse(List.of());
  }

  /** How many a plural counts that points back: "de to X", "begge X"; none where it says who. */
  private static int number(Sentence sentence, Token noun) {
    int at = noun.index();
    if (at > 0 && SmallWords.isAny(sentence.token(at - 1), "begge")) {
      return 2;
    }
    boolean counts = at > 1 && SmallWords.isAny(sentence.token(at - 2), "de");
    return counts ? 1 + Math.max(0, COUNTS.indexOf(sentence.token(at - 1).lower())) : 0;
  }

  private boolean isJoint(Token noun) {
    return noun.tag().isDefinite()
        && (lexicon.is("joint-state", noun.lemma()) || lexicon.is("joint-party", noun.lemma()));
  }

  private List<EntityId> before(Sentence sentence, boolean states) {
    return earlier(sentence, FARTHEST)
        .map(s -> states ? states(s) : actors(s))
        .filter(found -> found.size() > 1 && parties.canMeet(found))
        .findFirst()
        .orElse(List.of());
  }

  /** "sendte han dem et brev": the last two who are told of together and are not among those. */
  List<EntityId> otherThan(Sentence sentence, Set<EntityId> those) {
    return earlier(sentence, FARTHEST)
        .map(s -> Lists.where(actors(s), a -> !those.contains(a)))
        .filter(found -> found.size() == 2 && parties.canMeet(found))
        .findFirst()
        .orElse(List.of());
  }

  private Stream<Sentence> earlier(Sentence sentence, int farthest) {
    return IntStream.rangeClosed(1, farthest)
        .mapToObj(i -> document.sentence(sentence.index() - i))
        .flatMap(Optional::stream);
  }

  private List<EntityId> states(Sentence sentence) {
    Set<EntityId> found = new LinkedHashSet<>();
    actors(sentence).forEach(a -> found.addAll(parties.delegation(a)));
    return Lists.where(found, e -> e.kind() == EntityId.Kind.STATE);
  }

  /** Whoever does something in a sentence, to or with somebody. */
  private List<EntityId> actors(Sentence sentence) {
    return document.clauses(sentence).all().stream()
        .flatMap(c -> c.arguments().stream())
        .filter(a -> isActing(a.function()))
        .flatMap(a -> parties.of(sentence, a.head()).stream())
        .filter(parties::isDiplomatic)
        .distinct()
        .toList();
  }

  private static boolean isActing(String function) {
    return Stream.of(
            Clause.SUBJECT,
            Clause.OBJECT,
            Clause.INDIRECT_OBJECT,
            "med",
            "mellem",
            "blandt",
            "over for",
            "hos")
        .anyMatch(function::equals);
  }
}
