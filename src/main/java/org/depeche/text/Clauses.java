package org.depeche.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depeche.text.Clause.Argument;

/**
 * The clauses of a parsed sentence: who is subject, who is object, which preposition brings whom,
 * and which clause stands in which.
 */
public final class Clauses {

  private static final Set<Tag> MARKERS =
      Set.of(
          Tag.INFINITIVE_MARKER, Tag.CONJUNCTION_SUBORDINATING, Tag.PREPOSITION, Tag.SOM, Tag.DER);
  private static final Set<String> COPULAS = Set.of("være", "blive");
  private static final Set<String> FRONTED_THINGS = Set.of("det", "dette", "hvad");
  private static final Set<String> RELATIVES = Set.of("som", "der");
  private static final Set<String> COMPOUND_PREPOSITIONS =
      Set.of("over for", "ud over", "forud for");
  private static final Set<String> ASKING =
      Rows.of("da/asking.tsv", 3).stream().map(r -> r[0]).collect(Collectors.toUnmodifiableSet());

  /** What is done with things too, by which nobody is asked. */
  private static final Set<String> HANDLING = Set.of("lade", "sende", "have");

  private static final Set<String> OPENINGS =
      Rows.of("da/openings.tsv", 3).stream().map(r -> r[0]).collect(Collectors.toUnmodifiableSet());
  private static final Map<String, String> FUNCTIONS =
      Map.of(
          "subj", Clause.SUBJECT,
          "dobj", Clause.OBJECT,
          "iobj", Clause.INDIRECT_OBJECT,
          "pred", Clause.PREDICATIVE,
          "robj", Clause.OBJECT,
          "lobj", Clause.OBJECT,
          "name", Clause.OBJECT);

  private final Sentence sentence;
  private final List<Clause> clauses;

  /** The clause to which each token belongs, null where it belongs to none. */
  private final Clause[] byToken;

  Clauses(Sentence sentence) {
    this.sentence = sentence;
    List<List<Token>> chains = VerbChains.of(sentence);
    int[] owners = VerbChains.owners(sentence, chains);
    List<Clause> built = new ArrayList<>();
    for (int i = 0; i < chains.size(); i++) {
      built.add(build(chains.get(i), i, owners));
    }
    clauses = List.copyOf(built);
    byToken = new Clause[owners.length];
    for (int i = 0; i < owners.length; i++) {
      byToken[i] = owners[i] == VerbChains.NOBODY ? null : clauses.get(owners[i]);
    }
  }

  /** The clauses in the order of their verbs. */
  public List<Clause> all() {
    return clauses;
  }

  /** The clause to which a token belongs: that of the nearest verb above it. */
  public Optional<Clause> of(Token token) {
    return Optional.ofNullable(byToken[token.index()]);
  }

  /** The clause in which the given one stands. */
  public Optional<Clause> parent(Clause clause) {
    return clause
        .governor()
        .flatMap(this::of)
        .filter(c -> c.verb().index() != clause.verb().index());
  }

  /**
   * The head of the phrase that is its subject: its own, that of the clause with which it is
   * coordinated, what its relative pronoun stands for, or, for an infinitive, that of the clause
   * above. A passive's subject is what it is done to.
   */
  public Optional<Token> subject(Clause clause) {
    return subject(clause, 0);
  }

  private Optional<Token> subject(Clause clause, int depth) {
    Optional<Token> own = ownSubject(clause);
    if (own.isPresent()) {
      return own;
    }
    Optional<Token> inverted = inverted(clause);
    if (depth > 6 || inverted.isPresent()) {
      return inverted;
    }
    Optional<Token> cleft = cleft(clause).or(() -> described(clause, depth));
    if (cleft.isPresent()) {
      return cleft;
    }
    if ((clause.isRelative() || isCutOff(clause)) && clause.isFinite()) {
      return clause.governor().map(g -> antecedent(clause, g)).map(g -> oneOf(g, depth));
    }
    Optional<Token> asked = asked(clause);
    if (asked.isPresent()) {
      return asked;
    }
    if (clause.relation().equals("conj") || !clause.isFinite()) {
      return parent(clause).flatMap(p -> subject(p, depth + 1));
    }
    return Optional.empty();
  }

  /** "X er den første, der kommer": it is X who comes. */
  private Optional<Token> described(Clause clause, int depth) {
    return clause
        .governor()
        .filter(g -> clause.isRelative() && g.relation().equals(Clause.PREDICATIVE))
        .filter(g -> g.form().equals("den") || g.form().equals("de"))
        .flatMap(g -> parent(clause))
        .filter(p -> COPULAS.contains(p.verb().lemma()))
        .flatMap(p -> subject(p, depth + 1))
        .filter(t -> !isFrontedThing(t));
  }

  /** "X bad Y om at komme", "X lod Y komme": who is to do it is the object above. */
  private Optional<Token> asked(Clause infinitive) {
    if (infinitive.isFinite() || infinitive.relation().equals("conj")) {
      return Optional.empty();
    }
    return parent(infinitive)
        .filter(p -> ASKING.contains(p.verb().lemma()) && !p.isPassive() && !isAddressed(p))
        .flatMap(
            p ->
                Stream.of(Clause.INDIRECT_OBJECT, Clause.OBJECT)
                    .flatMap(f -> p.arguments(f).stream())
                    .map(Argument::head)
                    .filter(h -> h.index() < infinitive.first().index())
                    .filter(h -> h.tag() != Tag.PRONOUN_REFLEXIVE && !isFrontedThing(h))
                    .filter(h -> !isOpening(infinitive, h))
                    .filter(h -> !HANDLING.contains(p.verb().lemma()) || isPerson(h))
                    .findFirst());
  }

  /** "sendte ham et brev for at takke": to whom a thing is sent does nothing. */
  private static boolean isAddressed(Clause clause) {
    return clause.verb().lemma().equals("sende")
        && !clause.arguments(Clause.INDIRECT_OBJECT).isEmpty();
  }

  /** "lod sin minister komme"; but "lod brevet offentliggøre": a thing does nothing. */
  private boolean isPerson(Token head) {
    return head.tag().isName()
        || head.tag() == Tag.PRONOUN_OBLIQUE
        || head.form().equals("de") // "lade de to mødes"
        || Lists.any(sentence.children(head), c -> c.relation().equals("appa"))
        || Titles.isTitle(Phrase.core(sentence, head).lemma());
  }

  /** "fik en invitation til at komme": it is who has it that is to come. */
  private boolean isOpening(Clause infinitive, Token object) {
    Token noun = Phrase.core(sentence, object);
    return infinitive.governor().filter(noun::equals).isPresent()
        || OPENINGS.contains(noun.lemma());
  }

  private static boolean isFrontedThing(Token token) {
    return FRONTED_THINGS.contains(token.lower());
  }

  /** Its own subject; of two, the one that is no relative pronoun and no "det" before the verb. */
  private Optional<Token> ownSubject(Clause clause) {
    List<Argument> subjects = clause.arguments(Clause.SUBJECT);
    for (int i = 0; i < subjects.size(); i++) {
      Token head = subjects.get(i).head();
      boolean fronted = i == 0 && subjects.size() > 1 && isFrontedThing(head);
      if (!isRelativePronoun(head) && !fronted) {
        return Optional.of(head);
      }
      for (Token child : sentence.children(head)) {
        if (child.relation().equals("nobj") && !child.tag().isVerb()) {
          return Optional.of(child);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The subject behind the verb that the tree takes for an object: a main clause that begins with
   * something else has its subject there ("Tirsdag rejser X").
   */
  private static Optional<Token> inverted(Clause clause) {
    boolean main = clause.isFinite() && clause.markers().isEmpty() && !clause.isRelative();
    boolean shared = clause.relation().equals("conj") && !opensWithOther(clause);
    if (!main || shared || clause.first().index() == 0) {
      return Optional.empty();
    }
    return clause.arguments().stream()
        .filter(a -> a.function().equals(Clause.OBJECT) || isNamedBehind(clause, a))
        .map(Argument::head)
        .filter(t -> t.index() > clause.first().index() && !t.tag().isMark())
        .filter(t -> t.tag() != Tag.PRONOUN_REFLEXIVE && t.tag() != Tag.PRONOUN_OBLIQUE)
        .findFirst();
  }

  /** ", og tidligere på måneden var X": something else than its subject stands before its verb. */
  private static boolean opensWithOther(Clause clause) {
    int at = clause.first().index();
    if (at == 0 || !clause.arguments(Clause.SUBJECT).isEmpty()) {
      return false;
    }
    Tag before = clause.sentence().token(at - 1).tag();
    return !before.isMark() && before != Tag.CONJUNCTION_COORDINATING;
  }

  /** "Tidligere var X i Y": who stands right behind "var" is its subject. */
  private static boolean isNamedBehind(Clause clause, Argument argument) {
    return argument.function().equals(Clause.PREDICATIVE)
        && argument.head().index() == clause.first().index() + 1
        && argument.head().tag().isName();
  }

  /** "X talte med Y, som lovede …", where the tree takes the clause for one beside the first. */
  private boolean isCutOff(Clause clause) {
    return clause.relation().equals("conj")
        && clause.arguments(Clause.SUBJECT).stream()
            .map(Argument::head)
            .filter(h -> isRelativePronoun(h) && h.index() > 1)
            .filter(h -> sentence.token(h.index() - 1).tag() == Tag.MARK_COMMA)
            .anyMatch(h -> sentence.token(h.index() - 2).tag().isName());
  }

  /** What a relative pronoun stands for: where its clause hangs on a verb, the word before it. */
  private Token antecedent(Clause clause, Token governor) {
    if (!governor.tag().isVerb()) {
      return governor;
    }
    return clause.arguments(Clause.SUBJECT).stream()
        .map(Argument::head)
        .filter(h -> isRelativePronoun(h) && h.index() > 1)
        .map(h -> sentence.token(h.index() - 1))
        .map(t -> t.tag().isMark() ? sentence.token(t.index() - 1) : t)
        .filter(t -> t.tag().isName() || t.tag().isNoun())
        .findFirst()
        .orElse(governor);
  }

  /** The X of "Det var X, der …", where the tree hangs the clause on the verb before. */
  private Optional<Token> cleft(Clause clause) {
    return presenting(clause)
        .filter(p -> clause.governor().filter(p.chain()::contains).isPresent())
        .flatMap(Clauses::presented);
  }

  /** The "Det var X" before a relative clause that says what X did. */
  public Optional<Clause> presenting(Clause clause) {
    boolean pointed = Lists.any(clause.arguments(Clause.SUBJECT), a -> isRelativePronoun(a.head()));
    return pointed
        ? parent(clause).filter(Clauses::isPresenting).filter(p -> presented(p).isPresent())
        : Optional.empty();
  }

  private static Optional<Token> presented(Clause clause) {
    return clause.arguments(Clause.PREDICATIVE).stream()
        .map(Argument::head)
        .filter(
            h ->
                Lists.any(
                    Phrase.names(clause.sentence(), h),
                    t -> t.tag().isName() && !t.tag().isGenitive()))
        .findFirst();
  }

  private static boolean isPresenting(Clause clause) {
    return Set.of("være", "blive").contains(clause.verb().lemma())
        && Lists.any(
            clause.arguments(Clause.SUBJECT), a -> a.head().form().equalsIgnoreCase("det"));
  }

  /** "X er en af de ledere, der …": what is told is told of X. */
  private Token oneOf(Token governor, int depth) {
    Optional<Token> of = sentence.headOf(governor).filter(t -> t.form().equals("af"));
    Optional<Token> one = of.flatMap(sentence::headOf).filter(t -> t.relation().equals("pred"));
    return one.flatMap(this::of).flatMap(c -> subject(c, depth + 1)).orElse(governor);
  }

  /**
   * What the relative clause says something of, where that is its object: "brevet, som X sendte".
   */
  public Optional<Token> relativeObject(Clause clause) {
    if (!clause.isRelative()) {
      return Optional.empty();
    }
    return ownSubject(clause).isPresent() ? clause.governor() : Optional.empty();
  }

  /** Whether the token is "som" or "der" standing for what comes before it. */
  public static boolean isRelativePronoun(Token token) {
    return token.tag() == Tag.SOM
        || token.tag() == Tag.DER
        || token.tag() == Tag.PRONOUN_RELATIVE
        || RELATIVES.contains(token.lower());
  }

  private Clause build(List<Token> chain, int number, int[] owners) {
    Token top = chain.get(0);
    List<Token> markers = new ArrayList<>();
    String relation = top.relation();
    while (top.head() >= 0 && MARKERS.contains(sentence.token(top.head()).tag())) {
      top = sentence.token(top.head());
      markers.add(0, top);
      relation = top.relation();
    }
    if (relation.equals("conj") && top.head() >= 0) {
      Token joint = sentence.token(top.head());
      top = joint.relation().equals("coord") ? joint : top;
    }
    Optional<Token> governor =
        top.head() < 0 ? Optional.empty() : Optional.of(sentence.token(top.head()));
    return new Clause(
        sentence,
        chain.get(chain.size() - 1),
        chain,
        markers,
        governor,
        relation,
        arguments(chain, number, owners));
  }

  private List<Argument> arguments(List<Token> chain, int number, int[] owners) {
    List<Argument> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (owners[token.index()] != number || isOneOf(chain, token.index())) {
        continue;
      }
      boolean direct = isOneOf(chain, token.head());
      if (token.tag() == Tag.PREPOSITION) {
        Token complement = complement(token);
        if (complement != null) {
          found.add(new Argument(preposition(token), complement, direct || isAdverb(token)));
        }
      } else if (direct && FUNCTIONS.containsKey(token.relation())) {
        found.add(new Argument(FUNCTIONS.get(token.relation()), token, true));
      }
    }
    found.sort(Comparator.comparingInt(a -> a.head().index()));
    return found;
  }

  private static boolean isOneOf(List<Token> chain, int index) {
    return Lists.any(chain, t -> t.index() == index);
  }

  /** "til" in "hen til X" hangs on the adverb, and is the verb's all the same. */
  private boolean isAdverb(Token preposition) {
    if (preposition.head() < 0) {
      return false;
    }
    Tag above = sentence.token(preposition.head()).tag();
    return above == Tag.ADVERB || above == Tag.PREPOSITION;
  }

  /** What a preposition brings. */
  private Token complement(Token preposition) {
    if (Phrase.isExcluded(sentence, preposition)) {
      return null;
    }
    for (Token token : sentence.children(preposition)) {
      boolean behind = token.index() > preposition.index() && !token.tag().isMark();
      if (behind && token.tag() != Tag.PREPOSITION && !token.relation().equals("mod")) {
        return token;
      }
    }
    return null;
  }

  private String preposition(Token token) {
    String form = token.lower();
    if (token.index() > 0) {
      String both = sentence.token(token.index() - 1).lower() + " " + form;
      if (COMPOUND_PREPOSITIONS.contains(both)) {
        return both;
      }
    }
    return form;
  }
}
