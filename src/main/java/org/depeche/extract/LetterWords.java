package org.depeche.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.depeche.claim.ActId;
import org.depeche.claim.EntityId;
import org.depeche.extract.Missive.Mention;
import org.depeche.text.Clause;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Tag;
import org.depeche.text.Token;

/** The words that stand for a letter, and how they stand for it. */
final class LetterWords {

  private static final String REPLY = "svar";
  private static final int NEAR = 5;
  private static final Set<String> OTHERS =
      Set.of("endnu", "ny", "anden", "andet", "nyt", "tredje", "fjerde");

  private static final Set<String> ONE_OF =
      Set.of("ene", "første", "andet", "tredje", "fjerde", "sidste");

  private final Document document;
  private final Lexicon lexicon;
  private final List<Frame> nouns;

  LetterWords(Document document, Lexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
    this.nouns = lexicon.nouns(ActId.Kind.LETTER);
  }

  /** The frame of the plain word for a letter. */
  Frame letter() {
    return Lists.first(nouns, f -> f.lemma().equals("brev")).orElseThrow();
  }

  boolean isReply(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT).equals(REPLY);
  }

  /** Whether a word names a letter and no answer in general. */
  boolean isLetter(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return !token.tag().isVerb()
        && !isReply(token)
        && Lists.any(nouns, f -> !f.lemma().equals(REPLY), f -> lemma.endsWith(f.lemma()))
        && !lexicon.is("no-letter", lemma);
  }

  /** Whether a letter is named in a sentence or in one of so many before it. */
  boolean followsLetter(Sentence sentence, int before) {
    return IntStream.rangeClosed(0, before)
        .mapToObj(i -> document.sentence(sentence.index() - i))
        .flatMap(Optional::stream)
        .anyMatch(s -> Lists.any(s.tokens(), t -> isLetter(t) || isWritten(s, t)));
  }

  /** "et fra X", "et til Y", "endnu et", "et nyt", after a letter: the word itself is left out. */
  boolean isElliptic(Sentence sentence, Token token) {
    if (!SmallWords.isAny(token, "et") || token.index() + 1 >= sentence.tokens().size()) {
      return false;
    }
    Token next = sentence.token(token.index() + 1);
    boolean another = isOther(next) && !isNominal(sentence, next.index() + 1);
    boolean ends = another || SmallWords.isAny(next, "fra", "til") || next.tag().isMark();
    return ends
        && Phrase.core(sentence, token).equals(token)
        && followsLetter(sentence, 2)
        && isPosted(sentence, token);
  }

  /** "en skriftlig henvendelse", "en håndskreven hilsen": a message that is said to be written. */
  boolean isWritten(Sentence sentence, Token token) {
    return isPost(sentence, token)
        || isSaidToBeWritten(sentence, token)
        || isSent(sentence, token) && isWrittenBelow(sentence);
  }

  private boolean isSaidToBeWritten(Sentence sentence, Token token) {
    return isMessage(token)
        && (isDated(sentence, token.index() + 1)
            || Lists.any(
                sentence.tokens().subList(Math.max(0, token.index() - 3), token.index()),
                t -> lexicon.is("written", t.lemma())));
  }

  private boolean isMessage(Token token) {
    return token.tag().isNoun() && token.index() > 0 && lexicon.is("message", token.lemma());
  }

  /** "har sendt X en hilsen". */
  private boolean isSent(Sentence sentence, Token token) {
    return isMessage(token)
        && !token.tag().isDefinite()
        && Lists.none(sentence.tokens(), this::isLetter)
        && document
            .clauses(sentence)
            .of(token)
            .filter(c -> lexicon.is("send", c.verb().lemma()))
            .isPresent();
  }

  /** "I den skriftlige besked …", "I brevet …": what the next sentence calls what was sent. */
  private boolean isWrittenBelow(Sentence sentence) {
    return document.sentence(sentence.index() + 1).stream()
        .anyMatch(
            s ->
                Lists.any(
                    s.tokens(),
                    t -> isLetter(t) && t.tag().isDefinite() || isSaidToBeWritten(s, t)));
  }

  /** "har fået post fra X": post that is got, and no post that somebody holds. */
  private boolean isPost(Sentence sentence, Token token) {
    boolean bare =
        SmallWords.isAny(token, "post")
            && token.index() > 0
            && !sentence.token(token.index() - 1).tag().isPronoun()
            && !sentence.token(token.index() - 1).tag().isGenitive()
            && token.head() >= 0
            && sentence.token(token.head()).tag().isVerb();
    return bare
        && document
            .clauses(sentence)
            .of(token)
            .filter(c -> lexicon.is("receive", c.verb().lemma()))
            .isPresent();
  }

  /** "sit svar, dateret den 4. maj": what has a date is on paper. */
  private static boolean isDated(Sentence sentence, int at) {
    return at + 1 < sentence.tokens().size()
        && SmallWords.isComma(sentence.token(at))
        && SmallWords.isAny(sentence.token(at + 1), "dateret");
  }

  /** "sit svar, der bærer samme dato": the same, told in a clause. */
  static boolean isDatedBehind(Sentence sentence, Token noun) {
    List<Token> tokens = sentence.tokens();
    int which = noun.index() + 2;
    return which < tokens.size()
        && SmallWords.isComma(tokens.get(which - 1))
        && SmallWords.isAny(tokens.get(which), "der", "som")
        && tokens.stream()
            .skip(which)
            .limit(NEAR)
            .anyMatch(t -> SmallWords.isAny(t, "dateret", "dato"));
  }

  /** "fra samme afsender", "af samme hånd": from who wrote the letter before. */
  boolean isOfSame(Match match) {
    List<Token> tokens = match.sentence().tokens();
    return tokens.stream()
        .skip(match.trigger().index() + 2L)
        .limit(NEAR)
        .filter(t -> SmallWords.isAny(t, "afsender", "hånd", "kant", "mand"))
        .map(t -> tokens.get(t.index() - 1))
        .anyMatch(t -> SmallWords.isAny(t, "samme"));
  }

  /** "Heri …", "I det …", "X beder i det …": in the letter of the sentence before. */
  boolean pointsInto(Sentence sentence, Token token) {
    int at = token.index();
    if (at + 1 >= sentence.tokens().size()) {
      return false;
    }
    boolean herein = at < 2 && SmallWords.isAny(token, "heri", "deri");
    boolean opens = at == 1 && sentence.token(2).tag().isFinite();
    boolean follows = at > 1 && sentence.token(at - 2).tag().isFinite();
    boolean inIt =
        SmallWords.isAny(token, "det")
            && at > 0
            && SmallWords.isAny(sentence.token(at - 1), "i")
            && (opens || follows);
    return (herein || inIt)
        && document
            .sentence(sentence.index() - 1)
            .map(s -> s.tokens())
            .filter(t -> Lists.any(t, this::isLetter))
            .filter(t -> Lists.none(t, x -> lexicon.endsIn("text", x.lemma())))
            .isPresent();
  }

  /** "Det var i januar", "Det skete den 4. maj": a sentence that says when the one before was. */
  boolean opensTime(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return sentence.index() > 0
        && tokens.size() > 3
        && SmallWords.isAny(tokens.get(0), "det")
        && SmallWords.isAny(tokens.get(1), "var", "skete")
        && document.times(sentence).stream().limit(1).anyMatch(t -> t.from() <= 3)
        && document.sentence(sentence.index() - 1).filter(s -> followsLetter(s, 0)).isPresent();
  }

  private static boolean isNominal(Sentence sentence, int index) {
    return index < sentence.tokens().size()
        && !SmallWords.isTime(sentence.token(index))
        && (sentence.token(index).tag().isNoun() || sentence.token(index).tag().isAdjective());
  }

  /** Whether a verb of letters or of coming governs it, so that it is no other thing. */
  private boolean isPosted(Sentence sentence, Token token) {
    boolean from = SmallWords.isAny(sentence.token(token.index() + 1), "fra");
    return from
        || isBesideLetter(sentence, token)
        || document
            .clauses(sentence)
            .of(token)
            .map(c -> c.verb().lemma())
            .filter(
                v ->
                    Stream.of("send", "deliver", "receive", "arrive")
                        .anyMatch(k -> lexicon.is(k, v)))
            .isPresent();
  }

  /** "et brev til X og et til Y". */
  private boolean isBesideLetter(Sentence sentence, Token token) {
    return token.index() > 0
        && SmallWords.isAny(sentence.token(token.index() - 1), "og")
        && SmallWords.isAny(sentence.token(token.index() + 1), "til")
        && Lists.any(sentence.tokens().subList(0, token.index()), this::isLetter);
  }

  private static boolean isOther(Token token) {
    return OTHERS.contains(token.lemma().toLowerCase(Locale.ROOT))
        || OTHERS.contains(token.lower());
  }

  /** How the text speaks of the letter that a noun names. */
  Mention mention(Sentence sentence, Token noun) {
    List<Token> before =
        Lists.where(
            sentence.tokens().subList(Math.max(0, noun.index() - 3), noun.index()),
            t ->
                Phrase.core(sentence, t).equals(noun)
                    || t.head() == noun.index()
                    || t.tag() == Tag.ADVERB
                    || t.tag().isAdjective());
    boolean begun =
        document.sentence(sentence.index() - 1).filter(s -> followsLetter(s, 1)).isPresent();
    Optional<Token> last =
        before.stream()
            .filter(t -> !begun || !lexicon.is("written", t.lemma()))
            .reduce((a, b) -> b);
    if (Lists.any(before, t -> SmallWords.isAny(t, "begge"))) {
      return Mention.BOTH;
    }
    boolean pointed =
        last.filter(t -> SmallWords.isAny(t, "det", "dette", "den", "denne")).isPresent()
            && !isTold(sentence, noun);
    boolean lone = SmallWords.isAny(noun, "et");
    if (noun.tag().isDefinite() || pointed && !isOneOfSeveral(sentence, noun)) {
      return Mention.KNOWN;
    }
    boolean another = Lists.any(before, LetterWords::isOther);
    boolean alone =
        lone && isOther(sentence.token(Math.min(noun.index() + 1, sentence.tokens().size() - 1)));
    if (another || alone) {
      return Mention.ANOTHER;
    }
    return Lists.any(before, t -> t.lemma().equals("åben")) ? Mention.OPEN : Mention.NEW;
  }

  /** "det brev, som X sendte": the clause behind it says which. */
  private static boolean isTold(Sentence sentence, Token noun) {
    int next = noun.index() + 1;
    return next + 1 < sentence.tokens().size()
        && SmallWords.isComma(sentence.token(next))
        && (Clauses.isRelativePronoun(sentence.token(next + 1))
            || SmallWords.isAny(sentence.token(next + 1), "hvor", "hvori"));
  }

  /** "hver sit brev", "et brev fra hvert af de to lande", "et brev til X og et andet til Y". */
  boolean isEach(Sentence sentence, Token noun) {
    int at = noun.index();
    boolean own =
        at >= 2
            && SmallWords.isAny(sentence.token(at - 2), "hver", "hvert")
            && SmallWords.isAny(sentence.token(at - 1), "sit", "sin", "deres");
    boolean from =
        at + 3 < sentence.tokens().size()
            && SmallWords.isAny(sentence.token(at + 1), "fra", "til")
            && SmallWords.isAny(sentence.token(at + 2), "hver", "hvert")
            && SmallWords.isAny(sentence.token(at + 3), "af");
    return own || from || isToTwo(sentence, noun);
  }

  /** "til 22 af sine kolleger", "til landenes ledere": to many, whom the text does not name. */
  boolean isToPeers(Match match) {
    Sentence sentence = match.sentence();
    return match.in(Role.RECIPIENT).isEmpty()
        && sentence.tokens().stream()
            .skip(match.trigger().index() + 1L)
            .takeWhile(t -> !t.tag().isVerb() && !t.tag().isMark())
            .dropWhile(t -> !SmallWords.isAny(t, "til"))
            .limit(NEAR + 1)
            .anyMatch(t -> t.tag().isPlural() && lexicon.endsIn("peer", t.lemma()));
  }

  /** "til 22 af sine kolleger": that "af" names no sender. */
  static boolean isOfMany(Match match) {
    List<Token> tokens = match.sentence().tokens();
    return tokens.stream()
        .skip(match.trigger().index() + 1L)
        .takeWhile(t -> !t.tag().isVerb() && !SmallWords.isAny(t, "af"))
        .anyMatch(t -> SmallWords.isAny(t, "til"));
  }

  /** "breve til X og til Y", "et brev til X og et andet til Y": one for each. */
  private static boolean isToTwo(Sentence sentence, Token noun) {
    return sentence.tokens().stream()
        .skip(noun.index() + 2L)
        .takeWhile(t -> !t.tag().isVerb())
        .filter(t -> SmallWords.isAny(t, "til"))
        .anyMatch(
            t -> SmallWords.isAny(sentence.token(joint(sentence, noun, t.index() - 1)), "og"));
  }

  /** Where the "og" of "og til", "og et til" or "og et andet til" would stand. */
  private static int joint(Sentence sentence, Token noun, int before) {
    if (noun.tag().isPlural()) {
      return before;
    }
    int one = SmallWords.isAny(sentence.token(before), "andet") ? before - 1 : before;
    return SmallWords.isAny(sentence.token(one), "et") ? one - 1 : one + 1;
  }

  /** "to breve, et til X og et til Y": who gets which is told of each. */
  boolean isToldOneByOne(Match match) {
    return match.sentence().tokens().stream()
        .skip(match.trigger().index() + 1L)
        .anyMatch(t -> isElliptic(match.sentence(), t) || isOneOf(match.sentence(), t));
  }

  /** "det første brev", "det ene brev", where several have just been told of. */
  boolean isOneOfSeveral(Sentence sentence, Token noun) {
    return noun.index() > 1
        && ONE_OF.contains(sentence.token(noun.index() - 1).lower())
        && SmallWords.isAny(sentence.token(noun.index() - 2), "det")
        && document.sentence(sentence.index() - 1).stream()
            .flatMap(s -> s.tokens().stream())
            .anyMatch(t -> t.tag().isPlural() && isLetter(t));
  }

  /** "det ene", "det andet" of several letters just told of. */
  boolean isOneOf(Sentence sentence, Token token) {
    int at = token.index();
    return at > 0
        && SmallWords.isAny(sentence.token(at - 1), "det")
        && ONE_OF.contains(token.lower())
        && !isNominal(sentence, at + 1)
        && Stream.concat(
                document.sentence(sentence.index() - 1).stream().flatMap(s -> s.tokens().stream()),
                sentence.tokens().subList(0, at).stream())
            .anyMatch(t -> t.tag().isPlural() && isLetter(t));
  }

  /** Whether a noun names the sender, the recipient or the carrier of a letter just told of. */
  boolean isRole(Sentence sentence, Token token) {
    return (token.tag().isDefinite() || token.index() == 0)
        && (lexicon.is("sender", token.lemma())
            || lexicon.is("recipient", token.lemma())
            || lexicon.is("messenger", token.lemma()))
        && followsLetter(sentence, 2);
  }

  /** Who it is of whom a noun of a role is said: "Afsenderen er X", "Afsender var X". */
  List<EntityId> named(Sentence sentence, Token noun, Parties parties) {
    Optional<Clause> clause =
        document.clauses(sentence).of(noun).filter(c -> c.verb().lemma().equals("være"));
    return clause
        .filter(
            c ->
                document.clauses(sentence).subject(c).filter(noun::equals).isPresent()
                    || Lists.any(c.arguments(Clause.PREDICATIVE), a -> a.head().equals(noun)))
        .map(
            c ->
                Stream.of(Clause.PREDICATIVE, Clause.SUBJECT, Clause.OBJECT)
                    .flatMap(f -> c.arguments(f).stream())
                    .filter(a -> !a.head().equals(noun))
                    .flatMap(a -> parties.of(sentence, a.head()).stream())
                    .distinct()
                    .toList())
        .orElse(List.of());
  }
}
