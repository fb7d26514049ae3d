package org.depeche.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.depeche.claim.EntityId;
import org.depeche.extract.SpeechWord.Kind;
import org.depeche.extract.Voices.Voice;
import org.depeche.text.Clause;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Phrase;
import org.depeche.text.Sentence;
import org.depeche.text.Tag;
import org.depeche.text.Token;

/** Who is named as a source by a phrase: by name, by office, or only in the article's words. */
final class SourceNames {

  private static final Set<Kind> NOUNS = Set.of(Kind.MEDIUM, Kind.TEXT);

  private final Voices voices;
  private final SpeechWords words;
  private List<EntityId> latestMedium = List.of();

  SourceNames(Voices voices, SpeechWords words) {
    this.voices = voices;
    this.words = words;
  }

  /** Remembers the media of a sentence that has been read: "samme avis" is the latest one. */
  void passed(Sentence sentence) {
    for (Voice voice : voices.in(sentence)) {
      latestMedium = voice.medium() ? voice.ids() : latestMedium;
    }
  }

  /** Whoever says what a verb of saying introduces. */
  Source subject(SpeechClause speech, Clauses clauses) {
    Sentence sentence = speech.sentence();
    if (speech.isPassive()) {
      return after(sentence, speech.verb(), speech.end(), "af", "fra");
    }
    if (speech.possessor().isPresent()) {
      return nearest(speech);
    }
    if (isBesideAnother(speech)) {
      return nearest(speech);
    }
    Optional<Token> head =
        speech.hasSubjectBehind() ? behind(speech) : speech.clause().flatMap(clauses::subject);
    if (head.isPresent() && isPlausible(speech, head.get())) {
      Source named = phrase(sentence, head.get(), speech.end());
      if (!named.isNobody()) {
        return named;
      }
      if (head.get().tag().isPronoun() && Phrase.core(sentence, head.get()).equals(head.get())) {
        return Source.NOBODY;
      }
    }
    return nearest(speech);
  }

  /**
   * Whether a name right beside the verb must be its subject where the tree has another: "Trump
   * siger han vil …", "og senere lod minister X vide".
   */
  private boolean isBesideAnother(SpeechClause speech) {
    if (speech.hasSubjectBehind()) {
      return false;
    }
    Sentence sentence = speech.sentence();
    int first = speech.first();
    Optional<Token> own = speech.arguments(Clause.SUBJECT).findFirst();
    if (own.isPresent()) {
      return own.get().index() > first && isNamed(sentence, v -> v.to() == first);
    }
    boolean fronted =
        first > 0
            && !SmallWords.isJoining(sentence.token(first - 1))
            && !SmallWords.isMark(sentence.token(first - 1))
            && !SmallWords.isSubordinating(sentence.token(first - 1));
    return fronted
        && isNamed(sentence, v -> v.from() == first + 1 || v.from() == first + 2)
        && !isNamed(sentence, v -> v.to() == first);
  }

  private boolean isNamed(Sentence sentence, Predicate<Voice> where) {
    return Lists.any(voices.in(sentence), v -> where.test(v) && isBare(sentence, v));
  }

  /** The first phrase behind the verb, whatever the tree takes it for. */
  private static Optional<Token> behind(SpeechClause speech) {
    return Stream.of(Clause.SUBJECT, Clause.OBJECT, Clause.INDIRECT_OBJECT, Clause.PREDICATIVE)
        .flatMap(speech::arguments)
        .filter(t -> t.index() > speech.first() && t.index() < speech.end())
        .min(Comparator.comparingInt(Token::index))
        .or(() -> next(speech.sentence(), speech.first(), speech.end()));
  }

  /** An inverted verb has its subject right behind it, another one before it. */
  private boolean isPlausible(SpeechClause speech, Token head) {
    if (SmallWords.isTime(Phrase.core(speech.sentence(), head))) {
      return false;
    }
    boolean dummy = SmallWords.isAny(head, "det", "dette", "sådan", "hvilket");
    if (dummy && Phrase.core(speech.sentence(), head).equals(head)) {
      return false;
    }
    return head.index() < speech.first() || head.index() < speech.end();
  }

  private Source nearest(SpeechClause speech) {
    Sentence sentence = speech.sentence();
    int from = speech.first() + 1;
    Optional<Voice> right =
        Lists.first(
            voices.in(sentence),
            v -> v.from() >= from && v.to() <= speech.end() && isBare(sentence, v));
    boolean inverted =
        speech.boundary().isPresent()
            || speech.hasFrontedDet()
            || speech.arguments(Clause.SUBJECT).findFirst().isEmpty();
    if (right.isPresent() && inverted && isNear(sentence, from, right.get())) {
      return source(sentence, right.get());
    }
    Optional<Voice> left =
        voices.in(sentence).stream()
            .filter(v -> v.to() <= speech.first() && isBare(sentence, v))
            .filter(v -> noVerbBetween(sentence, v.to(), speech.first()))
            .max(Comparator.comparingInt(Voice::from));
    return left.or(() -> right).map(v -> source(sentence, v)).orElse(Source.NOBODY);
  }

  private boolean isNear(Sentence sentence, int from, Voice voice) {
    return IntStream.range(from, voice.from())
        .mapToObj(sentence::token)
        .noneMatch(t -> t.tag() == Tag.PREPOSITION || SmallWords.isMark(t));
  }

  private boolean noVerbBetween(Sentence sentence, int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(sentence::token)
        .noneMatch(t -> t.tag().isFinite() || t.tag() == Tag.CONJUNCTION_SUBORDINATING);
  }

  /** Whether no preposition stands before it and it owns nothing behind it. */
  private boolean isBare(Sentence sentence, Voice voice) {
    boolean owns = sentence.token(voice.to() - 1).tag().isGenitive();
    boolean titled = voice.medium() && voice.from() > 1 && isTitle(sentence, voice.from() - 1);
    int before = titled ? voice.from() - 2 : voice.from() - 1;
    return !owns
        && (voice.from() == 0
            || sentence.token(before).tag() != Tag.PREPOSITION
                && sentence.token(voice.head()).tag() != Tag.PRONOUN_POSSESSIVE);
  }

  /** "avisen X", "nyhedsbureauet X". */
  private static boolean isTitle(Sentence sentence, int index) {
    Token token = sentence.token(index);
    return token.tag().isNoun() && token.tag().isDefinite();
  }

  /**
   * Whoever stands behind one of those prepositions, between two tokens.
   *
   * @param from the index of the token behind which to look
   * @param to the index of the token before which to stop
   */
  Source after(Sentence sentence, int from, int to, String... prepositions) {
    return IntStream.range(from + 1, to)
        .filter(i -> SmallWords.isAny(sentence.token(i), prepositions))
        .mapToObj(i -> behind(sentence, i, to))
        .filter(s -> !s.isNobody())
        .findFirst()
        .orElse(Source.NOBODY);
  }

  /** Whoever is named right behind a preposition. */
  Source behind(Sentence sentence, int preposition, int to) {
    Optional<Token> head =
        sentence
            .childrenOf(sentence.token(preposition))
            .filter(t -> t.index() > preposition && t.index() < to && !t.tag().isMark())
            .filter(t -> !t.tag().isVerb() && t.tag() != Tag.PREPOSITION)
            .findFirst()
            .or(() -> next(sentence, preposition, to));
    Source tree = head.map(h -> phrase(sentence, h, to)).orElse(Source.NOBODY);
    if (!tree.isNobody() && (!tree.speakers().isEmpty() || !tree.via().isEmpty())) {
      return tree;
    }
    Optional<Voice> next =
        voices.in(sentence).stream()
            .filter(v -> v.from() > preposition && v.to() <= to && isBareBehind(sentence, v))
            .filter(v -> noneOpens(sentence, preposition + 1, v.from()))
            .findFirst();
    return next.map(v -> source(sentence, v)).orElse(tree);
  }

  private static Optional<Token> next(Sentence sentence, int preposition, int to) {
    return preposition + 1 < to && SmallWords.beginsPhrase(sentence.token(preposition + 1))
        ? Optional.of(sentence.token(preposition + 1))
        : Optional.empty();
  }

  private boolean isBareBehind(Sentence sentence, Voice voice) {
    return !sentence.token(voice.to() - 1).tag().isGenitive();
  }

  /** Whether no other phrase begins between: a verb, a preposition, "der". */
  private boolean noneOpens(Sentence sentence, int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(sentence::token)
        .noneMatch(
            t ->
                t.tag().isFinite()
                    || t.tag() == Tag.PREPOSITION
                    || SmallWords.isAny(t, "at", "og")
                    || SmallWords.isSubordinating(t));
  }

  /** Whoever a sentence names at its beginning, with nothing between that and the mark. */
  Source before(Sentence sentence, String mark) {
    List<Voice> here = voices.in(sentence);
    if (here.isEmpty() || here.get(0).from() > 0) {
      return Source.NOBODY;
    }
    int end = here.get(0).to();
    boolean stands = end + 1 < sentence.tokens().size();
    return stands && sentence.token(end).form().equals(mark) ? alone(here.get(0)) : Source.NOBODY;
  }

  /** The persons of whom a sentence says something. */
  Source topic(Sentence sentence, Clauses clauses) {
    Source subject =
        Lists.first(clauses.all(), c -> c.governor().isEmpty() && c.isFinite())
            .flatMap(clauses::subject)
            .map(t -> phrase(sentence, t, sentence.tokens().size()))
            .orElse(Source.NOBODY);
    boolean persons =
        subject.speakers().size() == 1 && subject.speakers().get(0).kind() == EntityId.Kind.PERSON;
    return persons ? subject : Source.NOBODY;
  }

  /**
   * Whoever a phrase names, with all that are coordinated in it.
   *
   * @param to the index of the token before which the phrase ends
   */
  Source phrase(Sentence sentence, Token head, int to) {
    Source found = Source.NOBODY;
    for (Token part : Phrase.conjuncts(sentence, head)) {
      if (part.index() < to || head.index() >= to) {
        found = found.and(single(sentence, part, to));
      }
    }
    return found;
  }

  private Source single(Sentence sentence, Token head, int to) {
    List<Voice> here = voices.in(sentence);
    List<Token> tokens = new ArrayList<>(Phrase.names(sentence, head));
    if (head.tag() == Tag.NAME) {
      tokens.add(0, head);
    }
    for (Token name : tokens) {
      Optional<Voice> voice =
          Lists.first(here, v -> v.head() == name.index() && !isOwner(sentence, v, head));
      if (voice.isPresent()) {
        return source(sentence, voice.get());
      }
    }
    Token core = Phrase.core(sentence, head);
    Optional<Voice> around =
        here.stream()
            .filter(v -> v.covers(core.index()))
            .filter(v -> !sentence.token(v.to() - 1).tag().isGenitive())
            .findFirst();
    return around.map(v -> source(sentence, v)).orElseGet(() -> unnamed(sentence, head, core, to));
  }

  /** Whether it stands in the genitive before what the phrase is about: the "USA's" of a post. */
  private static boolean isOwner(Sentence sentence, Voice voice, Token head) {
    return sentence.token(voice.to() - 1).tag().isGenitive()
        && !Phrase.core(sentence, head).equals(sentence.token(voice.head()));
  }

  /** Whoever a voice stands for, with those that "og" joins to it. */
  private Source source(Sentence sentence, Voice voice) {
    Source found = alone(voice);
    List<Voice> here = voices.in(sentence);
    int at = here.indexOf(voice);
    int end = voice.to();
    for (int i = at + 1; i < here.size() && isJoined(sentence, end, here.get(i)); i++) {
      found = found.and(alone(here.get(i)));
      end = here.get(i).to();
    }
    int begin = voice.from();
    for (int i = at - 1; i >= 0 && isJoint(sentence, here.get(i).to(), begin); i--) {
      found = alone(here.get(i)).and(found);
      begin = here.get(i).from();
    }
    return found;
  }

  private static Source alone(Voice voice) {
    return voice.medium()
        ? new Source(List.of(), Optional.empty(), voice.ids())
        : new Source(voice.ids(), Optional.empty(), List.of());
  }

  private static boolean isJoined(Sentence sentence, int end, Voice next) {
    boolean comma = next.medium() && next.from() == end + 1;
    return isJoint(sentence, end, next.from()) || comma && SmallWords.isComma(sentence.token(end));
  }

  /** Whether nothing but "og" stands between. */
  private static boolean isJoint(Sentence sentence, int from, int to) {
    return to == from + 1 && SmallWords.isAny(sentence.token(from), "og", "samt");
  }

  private Source unnamed(Sentence sentence, Token head, Token core, int to) {
    Optional<Kind> kind = words.at(sentence, core, NOUNS).map(SpeechWord::kind);
    List<EntityId> latest = latestMedium(sentence, core);
    if (kind.filter(k -> k == Kind.MEDIUM).isPresent()
        && isAnaphoric(sentence, head, core)
        && !latest.isEmpty()) {
      return new Source(List.of(), Optional.empty(), latest);
    }
    boolean named = core.tag() == Tag.NAME && isWhole(sentence, core);
    if (kind.filter(k -> k == Kind.TEXT).isPresent() || !core.tag().isNoun() && !named) {
      return Source.NOBODY;
    }
    return Source.unnamed(SourceText.of(sentence, head, core, to));
  }

  /** Whether a name has two parts or more, as that of somebody who holds no office. */
  private static boolean isWhole(Sentence sentence, Token name) {
    return name.index() > 0 && sentence.token(name.index() - 1).tag() == Tag.NAME;
  }

  private boolean isAnaphoric(Sentence sentence, Token head, Token core) {
    return core.tag().isDefinite()
        || Lists.any(
            Phrase.subtree(sentence, head), t -> SmallWords.isAny(t, "samme", "det", "den"))
        || core.index() > 0 && SmallWords.isAny(sentence.token(core.index() - 1), "samme");
  }

  /** The medium that was named last before a token: "avisen", "samme bureau". */
  List<EntityId> latestMedium(Sentence sentence, Token before) {
    List<EntityId> latest = latestMedium;
    for (Voice voice : voices.in(sentence)) {
      latest = voice.medium() && voice.to() <= before.index() ? voice.ids() : latest;
    }
    return latest;
  }

  /** Whoever a clause has as its subject: "efter eget udsagn". */
  Source subject(Sentence sentence, Clauses clauses, Clause clause, Token at) {
    Source subject =
        clauses
            .subject(clause)
            .map(t -> phrase(sentence, t, sentence.tokens().size()))
            .orElse(Source.NOBODY);
    return subject.speakers().isEmpty()
        ? voices.in(sentence).stream()
            .filter(v -> v.to() <= at.index() && isBare(sentence, v) && !v.medium())
            .max(Comparator.comparingInt(Voice::from))
            .map(v -> source(sentence, v))
            .orElse(subject)
        : subject;
  }
}
