package org.depeche.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depeche.text.Clause;
import org.depeche.text.Clauses;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Tag;
import org.depeche.text.Token;

/** What a noun of promising introduces or points back to: "løfte om …", "en garanti: …". */
final class ThingOfNoun {

  /** Verbs that take back, with "tilbage". */
  private static final Set<String> SAYING = Set.of("lyde", "være");

  private static final Set<String> TAKING = Set.of("trække", "tage", "kalde");

  /** So many tokens behind "løfte" its "om" can stand: "fra USA's præsident, Bill Clinton, om". */
  private static final int FARTHEST = 11;

  private final Document document;

  ThingOfNoun(Document document) {
    this.document = document;
  }

  /** What a noun introduces: "løfte om …", "garanti for, at …". */
  Optional<Content> of(Match match) {
    Sentence sentence = match.sentence();
    Set<String> mine = Set.copyOf(match.frame().functions(Role.CONTENT));
    return Stream.of("om", "på", "for", "til")
        .filter(mine::contains)
        .flatMap(f -> preposition(match, f).stream())
        .filter(p -> !isOfStanding(match, p))
        .flatMap(p -> behind(match, p).stream())
        .findFirst()
        .map(c -> withoutBack(match, c))
        .or(() -> apart(match))
        .or(() -> sounding(match))
        .or(() -> isPointing(match) ? before(match) : Optional.empty());
  }

  /** "trak sit løfte om våben tilbage": what one takes back stands before that word. */
  private static Content withoutBack(Match match, Content content) {
    List<Token> tokens = content.tokens();
    Token last = tokens.get(tokens.size() - 1);
    boolean taken =
        SmallWords.isAny(last, "tilbage")
            && match.clause().filter(c -> TAKING.contains(c.verb().lemma())).isPresent();
    return taken
        ? Content.of(content.sentence(), tokens.subList(0, tokens.size() - 1)).orElse(content)
        : content;
  }

  /** "gav X en garanti: Hjælpen fortsætter", "gav X det løfte, at hjælpen fortsætter". */
  private Optional<Content> apart(Match match) {
    List<Token> tokens = match.sentence().tokens();
    int mark = match.trigger().index() + 1;
    if (mark + 1 >= tokens.size()) {
      return Optional.empty();
    }
    boolean that =
        SmallWords.isComma(tokens.get(mark)) && SmallWords.isAny(tokens.get(mark + 1), "at");
    return that || tokens.get(mark).form().equals(":")
        ? behind(match, tokens.get(mark))
        : Optional.empty();
  }

  /** "Vi sender hjælp, lød løftet fra X", "Løftet fra X lyder, at hjælpen fortsætter". */
  private Optional<Content> sounding(Match match) {
    Sentence sentence = match.sentence();
    List<Token> tokens = sentence.tokens();
    Optional<Clause> clause =
        match
            .clause()
            .filter(c -> SAYING.contains(c.verb().lemma()))
            .filter(
                c ->
                    document
                        .clauses(sentence)
                        .subject(c)
                        .filter(s -> Phrase.core(sentence, s).equals(match.trigger()))
                        .isPresent());
    int verb = clause.map(c -> c.verb().index()).orElse(-1);
    if (verb < 1 || verb + 2 >= tokens.size()) {
      return Optional.empty();
    }
    boolean told = verb < match.trigger().index() && SmallWords.isComma(tokens.get(verb - 1));
    boolean that =
        SmallWords.isComma(tokens.get(verb + 1)) && SmallWords.isAny(tokens.get(verb + 2), "at");
    return told
        ? Content.of(sentence, tokens.subList(SmallWords.isMark(tokens.get(0)) ? 1 : 0, verb))
        : that ? behind(match, tokens.get(verb)) : Optional.empty();
  }

  /** "gav sit ord for tre måneder": one gives one's word "for" no thing but "for, at". */
  private static boolean isOfStanding(Match match, Token preposition) {
    List<Token> tokens = match.sentence().tokens();
    return match.frame().name().equals("noun-word")
        && SmallWords.isAny(preposition, "for")
        && tokens.stream()
            .skip(preposition.index() + 1L)
            .limit(2)
            .noneMatch(t -> SmallWords.isAny(t, "at"));
  }

  private static Optional<Token> preposition(Match match, String function) {
    int noun = match.trigger().index();
    List<Token> tokens = match.sentence().tokens();
    int end = Math.min(tokens.size(), noun + FARTHEST);
    return tokens.subList(noun + 1, end).stream()
        .takeWhile(t -> !t.tag().isFinite() || noun + 1 == t.index())
        .filter(t -> SmallWords.isAny(t, function) && isFollowed(tokens, t.index() + 1))
        .filter(t -> !SmallWords.isAny(tokens.get(t.index() - 1), "over")) // "over for X"
        .findFirst();
  }

  /** Whether a preposition has a complement behind it and not before its clause. */
  private static boolean isFollowed(List<Token> tokens, int next) {
    boolean comma = next + 1 < tokens.size() && SmallWords.isComma(tokens.get(next));
    int at = comma ? next + 1 : next;
    return at < tokens.size()
        && !tokens.get(at).tag().isMark()
        && tokens.get(at).tag() != Tag.PREPOSITION
        && (!comma || SmallWords.isAny(tokens.get(at), "at"));
  }

  private Optional<Content> behind(Match match, Token preposition) {
    Sentence sentence = match.sentence();
    Clauses clauses = document.clauses(sentence);
    int next = preposition.index() + 1;
    while (next < sentence.tokens().size() - 1 && SmallWords.isMark(sentence.token(next))) {
      next++;
    }
    Clause outer = match.clause().orElseThrow();
    List<Token> words = Reach.from(sentence, clauses, outer, sentence.token(next));
    return Content.of(sentence, words);
  }

  /** "Det løfte gav X", "Den forpligtelse påtog X sig". */
  private static boolean isPointing(Match match) {
    Token first = match.sentence().token(0);
    return SmallWords.isAny(first, "det", "den") && match.trigger().index() >= 1;
  }

  private Optional<Content> before(Match match) {
    return document.sentence(match.sentence().index() - 1).flatMap(Content::whole);
  }
}
