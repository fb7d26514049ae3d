package org.depeche.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.depeche.claim.EntityId;
import org.depeche.entity.EntityMention;
import org.depeche.text.Clause;
import org.depeche.text.Clause.Argument;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Tag;
import org.depeche.text.Token;

/** What is promised: the words that a verb of promising introduces or points back to. */
final class PromisedThing {

  private static final List<String> FUNCTIONS = List.of("at", "om", "til", "med", "fra", "på", "i");

  private static final Set<String> NOTHING =
      Set.of("noget", "intet", "nogen", "ingenting", "ingen", "alt", "det", "meget", "godt");

  /** How many words may stand between a verb and the "at" that it introduces. */
  private static final int NEAR = 6;

  private final Document document;
  private final Lexicon lexicon;

  PromisedThing(Document document, Lexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
  }

  /** What the verb of a clause introduces; "noget", "intet" are no things. */
  Optional<Content> ofVerb(Match match, Clause clause) {
    return thing(match, clause)
        .flatMap(c -> withoutOwn(match.frame(), c))
        .filter(c -> !isNothing(c));
  }

  /** "stillede hjælp i udsigt": the words that belong to the verb are no part of the thing. */
  private static Optional<Content> withoutOwn(Frame frame, Content content) {
    List<Token> tokens = content.tokens();
    int last = tokens.size() - 1;
    boolean own = last > 1 && frame.words().contains(tokens.get(last).lemma());
    return own && tokens.get(last - 1).tag() == Tag.PREPOSITION
        ? Content.of(content.sentence(), tokens.subList(0, last - 1))
        : Optional.of(content);
  }

  private static boolean isNothing(Content content) {
    return NOTHING.contains(content.tokens().get(0).lower())
        && Lists.none(content.tokens(), t -> t.tag().isNoun() || t.tag().isVerb());
  }

  private Optional<Content> thing(Match match, Clause clause) {
    if (isWholeBefore(clause)) {
      return before(match.sentence());
    }
    Set<String> mine = Set.copyOf(match.frame().functions(Role.CONTENT));
    Optional<Content> clausal =
        FUNCTIONS.stream()
            .filter(mine::contains)
            .flatMap(f -> clausal(match, clause, f).stream())
            .findFirst();
    if (clausal.isPresent()) {
      return clausal;
    }
    Optional<Content> object =
        mine.contains(Clause.OBJECT)
            ? Content.object(
                    document.clauses(match.sentence()), clause, t -> !isPerson(match.sentence(), t))
                .filter(c -> !isParty(c))
            : Optional.empty();
    return object
        .or(() -> mine.contains(Clause.OBJECT) ? told(clause) : Optional.empty())
        .or(() -> pointedAt(match, clause));
  }

  /** "de våben, som X har lovet Y": the thing of which the clause tells. */
  private Optional<Content> told(Clause clause) {
    Sentence sentence = clause.sentence();
    boolean by =
        clause.isRelative()
            && document
                .clauses(sentence)
                .subject(clause)
                .filter(s -> !Clauses.isRelativePronoun(s))
                .isPresent();
    return clause
        .governor()
        .filter(g -> by && Phrase.core(sentence, g).tag().isNoun() && !isPerson(sentence, g))
        .map(g -> sentence.tokens().subList(leftmost(sentence, g).index(), end(sentence, g)))
        .flatMap(words -> Content.of(sentence, words));
  }

  private static int end(Sentence sentence, Token head) {
    return Math.max(head.index(), Phrase.core(sentence, head).index()) + 1;
  }

  /** "lovede den polske præsident missiler", "lovede sine kolleger": to whom, and not what. */
  private boolean isPerson(Sentence sentence, Token object) {
    Token core = Phrase.core(sentence, object);
    return lexicon.is("peer", core.lemma()) || isSomebody(sentence, core);
  }

  private boolean isSomebody(Sentence sentence, Token core) {
    return document
        .mention(sentence, core)
        .filter(m -> m.form() != EntityMention.Form.COMPOUND)
        .filter(m -> m.form() != EntityMention.Form.STATE_ADJECTIVE)
        .filter(
            m ->
                m.form() == EntityMention.Form.DESCRIPTION
                    || Lists.any(m.entities(), e -> e.kind() == EntityId.Kind.PERSON))
        .isPresent();
  }

  /** Whether the object is somebody to whom something is promised, and not the thing. */
  private boolean isParty(Content content) {
    Sentence sentence = content.sentence();
    Token first = content.tokens().get(0);
    return document
        .mention(sentence, Phrase.core(sentence, first))
        .filter(m -> m.form() != EntityMention.Form.STATE_ADJECTIVE)
        .filter(m -> m.form() != EntityMention.Form.COMPOUND)
        .filter(m -> m.from() <= first.index() && content.tokens().size() < 4)
        .isPresent();
  }

  private Optional<Content> clausal(Match match, Clause clause, String function) {
    Sentence sentence = match.sentence();
    Clauses clauses = document.clauses(sentence);
    boolean preposition = !function.equals("at");
    Optional<Clause> below =
        clauses.all().stream()
            .filter(c -> c.governor().filter(g -> isOf(clause, g)).isPresent())
            .filter(c -> c.hasMarker(function) && follows(c, clause))
            .filter(c -> !Conditions.introduces(sentence, c.markers().get(0)))
            .findFirst();
    Optional<Clause> found =
        below.or(() -> preposition ? deep(clauses, clause, function) : after(clauses, clause));
    return found
        .flatMap(c -> words(clauses, clause, c))
        .or(() -> preposition ? phrase(clauses, clause, function) : Optional.empty());
  }

  private static boolean follows(Clause inner, Clause outer) {
    return inner.markers().get(0).index() > outer.first().index();
  }

  private static boolean isOf(Clause clause, Token governor) {
    return Lists.any(clause.chain(), v -> v.index() == governor.index());
  }

  /** "enige om at …", wherever the parser hung it. */
  private static Optional<Clause> deep(Clauses clauses, Clause clause, String function) {
    return clauses.all().stream()
        .filter(c -> c.hasMarker(function) && c.hasMarker("at"))
        .filter(c -> c.verb().index() > clause.verb().index())
        .findFirst();
  }

  /** The clause of "at" behind the verb; with an adverbial clause in between also farther off. */
  private static Optional<Clause> after(Clauses clauses, Clause clause) {
    return clauses.all().stream()
        .filter(c -> c.hasMarker("at") && c.markers().get(0).index() > clause.verb().index())
        .filter(c -> c.markers().get(0).tag() != Tag.PREPOSITION)
        .filter(c -> !Conditions.introduces(c.sentence(), c.markers().get(0)))
        .findFirst()
        .filter(c -> isNear(clause, c.markers().get(0)));
  }

  private static boolean isNear(Clause clause, Token at) {
    int from = clause.verb().index();
    if (at.index() - from <= NEAR) {
      return true;
    }
    Sentence sentence = clause.sentence();
    List<Token> between = sentence.tokens().subList(from + 1, at.index());
    return SmallWords.isComma(between.get(between.size() - 1))
        && between.stream()
            .filter(SmallWords::isComma)
            .limit(1)
            .anyMatch(c -> SmallWords.isSubordinating(sentence.token(c.index() + 1)));
  }

  /** From its "at", or the adverbs before it, to where another clause takes over. */
  private static Optional<Content> words(Clauses clauses, Clause outer, Clause inner) {
    Sentence sentence = outer.sentence();
    Token top = Lists.first(inner.markers(), t -> t.tag() != Tag.PREPOSITION).orElse(inner.first());
    List<Token> reached = Reach.from(sentence, clauses, outer, top);
    int from = start(sentence, inner, top);
    int to = top.index() + reached.size();
    int fronted = reached.size() <= 2 ? fronted(sentence, clauses, outer) : -1;
    if (fronted < 0 && reached.size() <= 2 && outer.isRelative()) {
      fronted = antecedent(sentence, outer);
    }
    return Content.of(sentence, sentence.tokens().subList(fronted < 0 ? from : fronted, to));
  }

  /** "til straks ikke at …", "ikke at …": adverbs that belong to what is promised. */
  private static int start(Sentence sentence, Clause inner, Token top) {
    Optional<Token> preposition = Lists.first(inner.markers(), t -> t.tag() == Tag.PREPOSITION);
    boolean adverbs =
        preposition
            .filter(p -> p.index() < top.index() && top.index() - p.index() <= NEAR)
            .filter(
                p ->
                    Lists.none(
                        sentence.tokens().subList(p.index() + 1, top.index()),
                        t -> t.tag().isVerb()))
            .isPresent();
    if (adverbs) {
      return preposition.get().index() + 1;
    }
    int from = top.index();
    while (from > 1 && isNegating(sentence, from - 1, top)) {
      from--;
    }
    return from;
  }

  private static boolean isNegating(Sentence sentence, int index, Token top) {
    Token token = sentence.token(index);
    boolean negation = SmallWords.isNegating(token);
    boolean before = token.tag() == Tag.ADVERB && index + 1 < top.index();
    boolean below = token.tag() == Tag.ADVERB && token.head() == top.index();
    boolean more =
        SmallWords.isAny(token, "mere", "igen", "længere")
            && index > 0
            && SmallWords.isNegating(sentence.token(index - 1));
    return negation || before && token.head() >= index || below || more;
  }

  /** "Sin gæld har X lovet at betale": where what is to be done to begins the sentence. */
  private static int fronted(Sentence sentence, Clauses clauses, Clause outer) {
    int verb = outer.first().index();
    int begin = 0;
    while (begin < verb && SmallWords.isMark(sentence.token(begin))) {
      begin++;
    }
    boolean inverted = clauses.subject(outer).filter(s -> s.index() > verb).isPresent();
    boolean nominal =
        begin < verb
            && SmallWords.beginsPhrase(sentence.token(begin))
            && Lists.any(sentence.tokens().subList(begin, verb), t -> t.tag().isNoun());
    return inverted && nominal ? begin : -1;
  }

  /** "den havn, som X har lovet at bygge": where the thing begins that the clause tells of. */
  private static int antecedent(Sentence sentence, Clause relative) {
    return relative
        .governor()
        .filter(g -> Phrase.core(sentence, g).tag().isNoun() && isOfThing(relative))
        .map(g -> leftmost(sentence, g).index())
        .orElse(-1);
  }

  private static boolean isOfThing(Clause relative) {
    return Lists.any(relative.arguments(Clause.OBJECT), a -> Clauses.isRelativePronoun(a.head()));
  }

  private static Optional<Content> phrase(Clauses clauses, Clause clause, String function) {
    Sentence sentence = clause.sentence();
    boolean nominal = !function.equals("på");
    return clause.arguments(function).stream()
        .map(Argument::head)
        .filter(t -> nominal && t.index() > clause.first().index())
        .filter(t -> !SmallWords.isAny(t, "gengæld"))
        .findFirst()
        .flatMap(
            t ->
                Content.of(sentence, Reach.from(sentence, clauses, clause, leftmost(sentence, t))));
  }

  private static Token leftmost(Sentence sentence, Token head) {
    return Phrase.subtree(sentence, head).get(0);
  }

  /** "Det lovede X": the sentence before, or what the quote before it says. */
  private Optional<Content> pointedAt(Match match, Clause clause) {
    Sentence sentence = match.sentence();
    int first = clause.first().index();
    int begin = first > 1 && SmallWords.isMark(sentence.token(0)) ? 1 : 0;
    if (SmallWords.isAny(sentence.token(begin), "det") && first == begin + 1) {
      return before(sentence);
    }
    if (isOfIt(clause)) {
      return above(clause).or(() -> before(sentence));
    }
    int last = first;
    while (last > 0 && sentence.token(last - 1).tag().isMark()) {
      last--;
    }
    boolean trailing =
        !clause.isRelative()
            && !clause.hasMarker("at") // "X siger, at Y, Z, lovede"
            && last > 1
            && Lists.any(sentence.tokens().subList(last, first), SmallWords::isComma)
            && Lists.any(sentence.tokens().subList(begin, last), t -> t.tag().isFinite());
    return trailing
        ? Content.of(sentence, sentence.tokens().subList(begin, first))
        : Optional.empty();
  }

  /** "har ikke åbnet havnen, selv om X lovede det": what the clause above tells. */
  private Optional<Content> above(Clause clause) {
    Sentence sentence = clause.sentence();
    boolean below =
        !clause.hasMarker("at")
            && Lists.any(clause.markers(), t -> t.tag() == Tag.CONJUNCTION_SUBORDINATING);
    return document
        .clauses(sentence)
        .parent(clause)
        .filter(p -> below && p.verb().index() < clause.markers().get(0).index())
        .flatMap(
            p ->
                Content.of(
                    sentence,
                    sentence.tokens().subList(p.verb().index(), clause.markers().get(0).index())));
  }

  /** "Med sin underskrift garanterede X det": what was said before is what is promised. */
  private static boolean isOfIt(Clause clause) {
    List<Token> tokens = clause.sentence().tokens();
    return !clause.isRelative()
        && Lists.any(
            clause.arguments(Clause.OBJECT),
            a -> isBare(clause.sentence(), a.head()) && a.head().index() > clause.verb().index())
        && tokens.stream().skip(clause.verb().index()).noneMatch(t -> SmallWords.isAny(t, "at"));
  }

  /** "det" that stands for something, and is no part of "det nye styre". */
  private static boolean isBare(Sentence sentence, Token token) {
    return SmallWords.isAny(token, "det") && Phrase.core(sentence, token).equals(token);
  }

  /** "Det blev X og Y enige om, da de mødtes": nothing behind the verb is what they agreed. */
  private static boolean isWholeBefore(Clause clause) {
    List<Token> tokens = clause.sentence().tokens();
    int first = clause.first().index();
    int begin = first > 1 && SmallWords.isMark(tokens.get(0)) ? 1 : 0;
    return first == begin + 1
        && SmallWords.isAny(tokens.get(begin), "det")
        && tokens.stream().skip(first).noneMatch(t -> SmallWords.isAny(t, "at"))
        && tokens.stream()
            .skip(first)
            .limit(tokens.size() - first - 1L)
            .anyMatch(
                t ->
                    SmallWords.isAny(t, "om", "til", "på") && isWithout(tokens.get(t.index() + 1)));
  }

  /** "til på topmødet", "til onsdag": what follows is no complement of the preposition. */
  private static boolean isWithout(Token next) {
    return next.tag().isMark()
        || next.tag() == Tag.PREPOSITION
        || next.tag().isNoun() && !next.tag().isDefinite() && next.form().endsWith("dag");
  }

  private Optional<Content> before(Sentence sentence) {
    return document.sentence(sentence.index() - 1).flatMap(Content::whole);
  }
}
