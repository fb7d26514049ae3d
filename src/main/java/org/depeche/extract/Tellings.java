package org.depeche.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.depeche.extract.Quotes.Quote;
import org.depeche.extract.SpeechWord.Kind;
import org.depeche.text.Clause;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Token;

/** All sayings of an article, with the words that are each source's, also in other sentences. */
final class Tellings {

  private static final Set<String> OCCURRING =
      Set.of("blive", "ske", "foregå", "aflyse", "udskyde", "indstille", "annullere");

  private final List<Sentence> sentences;
  private final List<Saying> sayings = new ArrayList<>();
  private final Map<Integer, List<Saying>> bySentence = new TreeMap<>();
  private final Map<Integer, Source> speakers = new TreeMap<>();
  private final Quotes quotes;
  private final SourceNames names;
  private final Function<Sentence, Clauses> clauses;

  Tellings(List<Sentence> sentences, Function<Sentence, Clauses> clauses, Voices voices) {
    this.sentences = sentences;
    this.clauses = clauses;
    this.names = new SourceNames(voices, SpeechWords.DANISH);
    SayingFinder finder =
        new SayingFinder(names, new Relays(voices, names, SpeechWords.DANISH), SpeechWords.DANISH);
    According according = new According(names, SpeechWords.DANISH);
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      Clauses its = clauses.apply(sentence);
      List<Saying> found = finder.find(sentence, its, at(i - 1), at(i + 1));
      add(i, according.add(sentence, its, found));
      goOn(i);
      reachBack(i);
      occur(i);
      contradict(i);
      names.passed(sentence);
    }
    this.quotes = Quotes.of(sentences, ends());
    speak();
  }

  List<Saying> sayings() {
    return sayings;
  }

  Quotes quotes() {
    return quotes;
  }

  /** Whoever speaks in the quotes of a sentence, by its index. */
  Map<Integer, Source> speakers() {
    return speakers;
  }

  private Optional<Sentence> at(int i) {
    return i < 0 || i >= sentences.size() ? Optional.empty() : Optional.of(sentences.get(i));
  }

  private void add(int i, List<Saying> found) {
    sayings.addAll(found);
    bySentence.computeIfAbsent(i, k -> new ArrayList<>()).addAll(found);
  }

  private List<Saying> in(int i) {
    return bySentence.getOrDefault(i, List.of());
  }

  /** A sentence without a verb goes on with what the one before it reports. */
  private void goOn(int i) {
    Sentence sentence = sentences.get(i);
    boolean goesOn =
        i > 0
            && sentence.parsed()
            && sentence.paragraph() == sentences.get(i - 1).paragraph()
            && Lists.none(sentence.tokens(), t -> t.tag().isFinite());
    if (goesOn) {
      int last = lastWord(sentences.get(i - 1));
      in(i - 1).stream()
          .filter(s -> s.rule().equals("said-that") && s.covers(i - 1, last))
          .forEach(s -> s.cover(sentence));
    }
  }

  private static int lastWord(Sentence sentence) {
    int last = sentence.tokens().size() - 1;
    while (last > 0 && SmallWords.isMark(sentence.token(last))) {
      last--;
    }
    return last;
  }

  /** "Det fremgår af et brev. Det siger X": what the brief says is X's word too. */
  private void reachBack(int i) {
    for (Saying saying : in(i)) {
      if (isOfIt(saying)) {
        in(i - 1).stream()
            .filter(Tellings::isOfIt)
            .forEach(s -> s.covered().forEach(saying::cover));
      }
    }
    for (Saying saying : in(i)) {
      if (!isOfIt(saying) && !saying.denies()) {
        in(i).stream()
            .filter(s -> isOfIt(s) && saying.holds(s))
            .forEach(s -> s.covered().forEach(saying::cover)); // "Det siger X, skriver Y"
      }
    }
  }

  private static boolean isOfIt(Saying saying) {
    return saying.rule().equals("said-of-it");
  }

  /** "Det bliver i maj, siger X", "Ifølge X sker det i maj": X tells of what "det" is. */
  private void occur(int i) {
    Optional<Sentence> before = at(i - 1);
    for (Saying saying : in(i)) {
      boolean tells =
          !saying.denies()
              && before.isPresent()
              && Lists.any(
                  clauses.apply(sentences.get(i)).all(),
                  c -> saying.covers(i, c.verb().index()) && isOccurrence(i, c));
      if (tells) {
        saying.cover(before.get());
      }
    }
  }

  private boolean isOccurrence(int i, Clause clause) {
    return OCCURRING.contains(clause.verb().lemma())
        && clause.markers().isEmpty()
        && clause.arguments(Clause.PREDICATIVE).isEmpty()
        && clauses
            .apply(sentences.get(i))
            .subject(clause)
            .filter(t -> SmallWords.isAny(t, "det"))
            .filter(t -> Phrase.core(sentences.get(i), t).equals(t))
            .isPresent();
  }

  /** "Det passer ikke, siger X", "Det er ikke sandt, at …, siger X": X disputes what "det" is. */
  private void contradict(int i) {
    List<Saying> disputes = new ArrayList<>();
    for (Saying saying : in(i)) {
      if (!saying.denies() && saying.source().speaks()) {
        contradiction(saying).ifPresent(w -> disputes.add(dispute(saying, w, i)));
      }
    }
    add(i, Lists.where(disputes, d -> !d.isEmpty()));
  }

  private Saying dispute(Saying saying, int wrong, int i) {
    Sentence sentence = sentences.get(i);
    Saying dispute = new Saying(sentence, saying.anchor(), saying.source(), true, "said-wrong");
    for (int at = wrong + 1; at < sentence.tokens().size() && saying.covers(i, at); at++) {
      if (SmallWords.isAny(sentence.token(at), "at")) {
        int end = saying.covered().get(i).nextClearBit(at);
        saying.spare(sentence, at, end);
        return dispute.cover(sentence, at, end);
      }
    }
    at(i - 1).ifPresent(dispute::cover);
    return dispute;
  }

  /** The word of what a source says by which it disputes "det". */
  private static Optional<Integer> contradiction(Saying saying) {
    Sentence sentence = saying.sentence();
    int first = 0;
    while (first < saying.anchor() && SmallWords.isMark(sentence.token(first))) {
      first++;
    }
    return SmallWords.isAny(sentence.token(first), "det", "dette")
        ? sentence.tokens().stream()
            .filter(t -> saying.covers(sentence.index(), t.index()))
            .filter(t -> SpeechWords.DANISH.at(sentence, t, Set.of(Kind.WRONG)).isPresent())
            .map(Token::index)
            .findFirst()
        : Optional.empty();
  }

  private Map<Integer, Integer> ends() {
    Map<Integer, Integer> ends = new TreeMap<>();
    for (Saying saying : sayings) {
      int i = saying.sentence().index();
      if (saying.isBehind() && saying.covers(i, 0)) {
        ends.merge(i, saying.covered().get(i).nextClearBit(0), Math::max);
      }
    }
    return ends;
  }

  /** Gives every quote a speaker: who is named in it, before it, after it, or spoke just before. */
  private void speak() {
    Optional<Quote> previous = Optional.empty();
    Optional<Saying> voice = Optional.empty();
    Optional<Saying> interviewed = interviewed();
    for (Quote quote : quotes.all()) {
      boolean adjacent =
          previous.isPresent()
              && previous.get().whole()
              && quote.whole()
              && isAdjacent(previous.get().last().index(), quote.first().index());
      Optional<Saying> own = own(quote);
      if (own.isPresent()) {
        voice = own;
      } else if (isByUnknown(quote)) {
        voice = Optional.empty();
      } else if (quote.whole()) {
        Optional<Saying> before = adjacent ? voice : reported(quote.first().index() - 1);
        Optional<Saying> asked = isAnswer(quote) ? interviewed : Optional.empty();
        voice = before.or(() -> asked).or(() -> topic(quote)).map(s -> goesOn(s, quote));
      } else {
        continue;
      }
      voice.ifPresent(s -> cover(s, quote));
      previous = Optional.of(quote);
    }
  }

  /** Whether one quote follows another, or answers a question that stands between them. */
  private boolean isAdjacent(int last, int first) {
    return first <= last + 1 || sentences.get(first - 1).isQuestion();
  }

  /** Whoever is the only one to be named as the speaker of answers, of which there are several. */
  private Optional<Saying> interviewed() {
    List<Quote> answers = Lists.where(quotes.all(), this::isAnswer);
    List<Saying> named = answers.stream().flatMap(q -> own(q).stream()).toList();
    boolean one = named.stream().map(s -> s.source().speakers()).distinct().count() == 1;
    return answers.size() > 1 && one ? Optional.of(named.get(0)) : Optional.empty();
  }

  private boolean isAnswer(Quote quote) {
    return quote.whole() && at(quote.first().index() - 1).filter(Sentence::isQuestion).isPresent();
  }

  private Optional<Saying> own(Quote quote) {
    Sentence first = quote.first();
    Sentence last = quote.last();
    int begin = quotes.in(first).nextSetBit(0);
    return sayings.stream()
        .filter(s -> !s.denies() && s.source().speaks())
        .filter(s -> !isQuoted(s))
        .filter(
            s ->
                s.covers(first.index(), begin)
                    || s.covers(last.index(), quotes.in(last).nextSetBit(0)))
        .findFirst();
  }

  /** Whether words behind a quote name a speaker of whom nothing is known. */
  private boolean isByUnknown(Quote quote) {
    return Lists.any(
        in(quote.last().index()), s -> s.rule().equals(Saying.SAID_AFTER) && s.source().isNobody());
  }

  private boolean isQuoted(Saying saying) {
    return quotes.in(saying.sentence()).get(saying.anchor());
  }

  /** Whoever was the last to be reported in a sentence. */
  private Optional<Saying> reported(int i) {
    return in(i).stream()
        .filter(s -> !s.denies() && !s.source().speakers().isEmpty())
        .reduce((a, b) -> b);
  }

  /** Whoever the sentence before a quote is about: "X er tilfreds. - Det gik godt." */
  private Optional<Saying> topic(Quote quote) {
    return at(quote.first().index() - 1)
        .map(s -> new Saying(s, 0, names.topic(s, clauses.apply(s)), false, "quote-goes-on"))
        .filter(s -> s.source().speaks());
  }

  private Saying goesOn(Saying saying, Quote quote) {
    Saying next =
        new Saying(saying.sentence(), saying.anchor(), saying.source(), false, "quote-goes-on");
    quote.sentences().forEach(s -> next.cover(s.index(), quotes.in(s)));
    sayings.add(next);
    return next;
  }

  private void cover(Saying saying, Quote quote) {
    for (Sentence sentence : quote.sentences()) {
      BitSet quoted = quotes.in(sentence);
      saying.cover(sentence.index(), quoted);
      speakers.putIfAbsent(sentence.index(), saying.source());
    }
  }
}
