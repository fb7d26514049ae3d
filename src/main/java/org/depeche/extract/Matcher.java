package org.depeche.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.depeche.claim.ActId;
import org.depeche.claim.EntityId;
import org.depeche.text.Clause;
import org.depeche.text.Clauses;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;
import org.depeche.text.Tag;
import org.depeche.text.Token;

/** Finds the frames of the lexicon in a document and who fills their functions. */
final class Matcher {

  static final String POSSESSOR = "gen";
  private static final String HOURS = "noun-hours";

  private final Document document;
  private final Lexicon lexicon;
  private final Parties parties;
  private final NounPhrases phrases;

  Matcher(Document document, Lexicon lexicon, Parties parties) {
    this.document = document;
    this.lexicon = lexicon;
    this.parties = parties;
    this.phrases = new NounPhrases(document, lexicon);
  }

  /** Every frame of a kind of act, in text order. */
  List<Match> all(ActId.Kind kind) {
    List<Match> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      for (Token token : sentence.tokens()) {
        found.addAll(at(sentence, token, kind));
      }
    }
    return found;
  }

  /** The frames of a kind of act that one token brings. */
  List<Match> at(Sentence sentence, Token token, ActId.Kind kind) {
    List<Frame> frames = frames(sentence, token, kind);
    if (frames.isEmpty()) {
      return List.of();
    }
    List<Match> found = new ArrayList<>();
    Clauses clauses = document.clauses(sentence);
    if (token.tag().isVerb()) {
      Optional<Clause> clause = clauses.of(token).filter(c -> c.verb().index() == token.index());
      clause.ifPresent(
          c ->
              withTheirWords(frames, clauses, c)
                  .forEach(f -> verb(f, clauses, c).ifPresent(found::add)));
    } else if (token.tag() == Tag.PREPOSITION) {
      frames.forEach(f -> preposition(f, sentence, token).ifPresent(found::add));
    } else {
      for (Frame frame : frames) {
        Match match = noun(frame, sentence, token);
        if (isComplete(match, sentence, token)) {
          found.add(match);
        }
      }
    }
    if (!found.isEmpty()) {
      new Untold(lexicon, document, sentence)
          .reason(token, kind)
          .ifPresent(r -> found.removeIf(m -> !document.trace().drop(m, r)));
    }
    return found;
  }

  private boolean isComplete(Match noun, Sentence sentence, Token token) {
    if (noun.frame().name().equals(Sides.GUEST) && !NounPhrases.isSaidOfOne(noun)) {
      return false;
    }
    return Lists.all(
        noun.frame().required(),
        f -> noun.parties().containsKey(f) || lacks(noun.frame(), sentence, token, f));
  }

  private List<Frame> frames(Sentence sentence, Token token, ActId.Kind kind) {
    if (token.tag().isVerb()) {
      return lexicon.frames(kind, Frame.Pos.VERB, lemma(token));
    }
    if (token.tag() != Tag.PREPOSITION) {
      return nounFrames(sentence, token, kind);
    }
    boolean along =
        token.index() > 0 && SmallWords.isAny(sentence.token(token.index() - 1), "sammen");
    String lemma = along ? "sammen " + token.lemma() : token.lemma();
    return lexicon.frames(kind, Frame.Pos.PREPOSITION, lemma);
  }

  /** "mødes" is a verb of its own, however the lemmatiser takes its form in -s. */
  private String lemma(Token verb) {
    String lemma = verb.lemma();
    boolean bare = verb.tag().isSForm() && !lemma.endsWith("s");
    return bare && !lexicon.frames(lemma + "s").isEmpty() ? lemma + "s" : lemma;
  }

  /** The frames of a noun, or of the last part of a compound: "trepartsmøde" is a "møde". */
  private List<Frame> nounFrames(Sentence sentence, Token token, ActId.Kind kind) {
    List<Frame> frames = lexicon.nouns(kind, token.lemma());
    if (frames.isEmpty()) {
      return frames;
    }
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    boolean other =
        Stream.of("no-meeting", "no-letter", "no-pledge").anyMatch(k -> lexicon.is(k, lemma));
    boolean phone = lexicon.endsIn("phone", lemma);
    return frames.stream()
        .filter(f -> !f.name().equals(HOURS) || NounPhrases.isSpent(sentence, token))
        .filter(
            f -> !isHalfway(sentence, token) || drop(f, sentence, token, Reason.OTHER_SENSE, lemma))
        .filter(f -> !other || drop(f, sentence, token, Reason.OTHER_SENSE, lemma))
        .filter(f -> !phone || drop(f, sentence, token, Reason.TELEPHONE, ""))
        .toList();
  }

  /** "kom hende i møde": who concedes something meets nobody, as "kom i møde med hende" does. */
  private boolean isHalfway(Sentence sentence, Token noun) {
    int next = noun.index() + 1;
    return noun.index() > 0
        && SmallWords.isAny(noun, "møde")
        && SmallWords.isAny(sentence.token(noun.index() - 1), "i")
        && !(next < sentence.tokens().size() && SmallWords.isAny(sentence.token(next), "med"))
        && document
            .clauses(sentence)
            .of(noun)
            .filter(c -> lexicon.is("halfway", c.verb().lemma()))
            .isPresent();
  }

  private Optional<Match> verb(Frame frame, Clauses clauses, Clause clause) {
    Sentence sentence = clause.sentence();
    if (frame.name().equals(Sides.BE_THERE) && !isSomewhere(clause, frame)) {
      return Optional.empty();
    }
    document.trace().seen(frame, sentence, clause.verb());
    Map<String, List<EntityId>> filled = new LinkedHashMap<>();
    boolean complete = true;
    for (String function : frame.roles().keySet()) {
      List<EntityId> who = fill(clauses, clause, function, frame);
      if (!who.isEmpty()) {
        filled.put(function, who);
      } else {
        complete &= isDispensable(clauses, clause, function, frame);
      }
      if (!complete && !document.trace().listens()) {
        return Optional.empty(); // only an account wants to know who fills the other functions
      }
    }
    return complete
        ? Optional.of(new Match(frame, sentence, clause.verb(), Optional.of(clause), filled))
        : Optional.empty();
  }

  /** Whether a frame does without a party in a function. */
  private boolean isDispensable(Clauses clauses, Clause clause, String function, Frame frame) {
    return !frame.required().contains(function)
        || isPlace(clause, function, frame)
        || frame.fills(function, Role.CONTENT) && isPresent(clauses, clause, function)
        || lacks(frame, clause.sentence(), clause.verb(), function);
  }

  /** "være" is too common to be shown as a word that may tell of a meeting wherever it stands. */
  private boolean isSomewhere(Clause clause, Frame frame) {
    return Lists.any(frame.functions(Role.PLACE), f -> isPlace(clause, f, frame));
  }

  private boolean drop(Frame frame, Sentence sentence, Token token, Reason reason, String why) {
    return document.trace().drop(frame, sentence, token, reason, why);
  }

  /** Nothing fills a function that the frame asks for. */
  private boolean lacks(Frame frame, Sentence sentence, Token token, String function) {
    String what = GrammaticalFunction.english(function);
    return drop(frame, sentence, token, Reason.MISSING_ROLE, what);
  }

  /** The parties that a phrase names in a function of a frame. */
  private List<EntityId> named(
      Frame frame, Sentence sentence, Token trigger, String function, Token head) {
    List<EntityId> who = parties.of(sentence, head);
    document.trace().filled(frame, sentence, trigger, function, head, who);
    return who;
  }

  private Optional<Match> preposition(Frame frame, Sentence sentence, Token token) {
    document.trace().seen(frame, sentence, token);
    Clauses clauses = document.clauses(sentence);
    Optional<Clause> clause = clauses.of(token);
    List<EntityId> with =
        sentence
            .childrenOf(token)
            .filter(t -> t.index() > token.index())
            .flatMap(t -> named(frame, sentence, token, Clause.OBJECT, t).stream())
            .toList();
    List<EntityId> who =
        new ArrayList<>(
            clause
                .flatMap(clauses::subject)
                .map(h -> named(frame, sentence, token, Clause.SUBJECT, h))
                .orElse(List.of()));
    if (who.isEmpty()) {
      clause.ifPresent(c -> who.addAll(behind(c)));
    }
    clause.stream()
        .flatMap(c -> FunctionHeads.companions(clauses, c).stream())
        .flatMap(h -> named(frame, sentence, token, Clause.SUBJECT, h).stream())
        .filter(e -> !who.contains(e))
        .forEach(who::add);
    if (with.isEmpty() || who.isEmpty() || Lists.all(with, Matcher::isBody)) {
      lacks(frame, sentence, token, with.isEmpty() ? Clause.OBJECT : Clause.SUBJECT);
      return Optional.empty();
    }
    return Optional.of(
        new Match(
            frame, sentence, token, clause, Map.of(Clause.SUBJECT, who, Clause.OBJECT, with)));
  }

  /** "banker på hos alliancen": to be with a body is to see nobody. */
  private static boolean isBody(EntityId id) {
    return id.kind() == EntityId.Kind.ORGANIZATION;
  }

  private List<EntityId> fill(Clauses clauses, Clause clause, String function, Frame frame) {
    if (function.equals(POSSESSOR)) {
      return owners(clauses, clause, frame);
    }
    List<EntityId> found = new ArrayList<>();
    for (Token head : own(clause, frame, FunctionHeads.of(clauses, clause, function, frame))) {
      for (EntityId party : named(frame, clause.sentence(), clause.verb(), function, head)) {
        if (!found.contains(party)) {
          found.add(party);
        }
      }
    }
    if (!function.equals(Clause.SUBJECT) && found.isEmpty()) {
      found.addAll(oneAnother(clauses, clause, function, frame));
    }
    if (function.equals(Clause.SUBJECT) && found.isEmpty()) {
      found.addAll(eachOther(clauses, clause));
      if (found.isEmpty()) {
        found.addAll(behind(clause));
      }
    }
    boolean addressed = function.equals(Clause.INDIRECT_OBJECT) && found.isEmpty();
    if (addressed) {
      FunctionHeads.of(clauses, clause, Clause.OBJECT, frame).stream()
          .limit(1)
          .forEach(h -> found.addAll(named(frame, clause.sentence(), clause.verb(), function, h)));
    }
    return found;
  }

  /** The X of "trykkede X' hånd": whose the noun is that belongs to the verb. */
  private List<EntityId> owners(Clauses clauses, Clause clause, Frame frame) {
    Sentence sentence = clause.sentence();
    return sentence.tokens().stream()
        .filter(t -> t.tag().isNoun() && frame.words().contains(t.lemma()))
        .filter(t -> clauses.of(t).filter(clause::equals).isPresent())
        .flatMap(t -> owner(frame, sentence, clause.verb(), t).stream())
        .toList();
  }

  /** "Dagen før var X i Paris": who stands behind the copula, where something else is before it. */
  private List<EntityId> behind(Clause clause) {
    return clause.chain().get(0).lemma().equals("være")
        ? clause.arguments(Clause.PREDICATIVE).stream()
            .filter(a -> a.head().index() == clause.first().index() + 1)
            .flatMap(a -> parties.of(clause.sentence(), a.head()).stream())
            .toList()
        : List.of();
  }

  /** "Inden mødet med X mødes Y med Z": X is of the meeting that is only mentioned. */
  private List<Token> own(Clause clause, Frame frame, List<Token> heads) {
    boolean several = frame.act() == ActId.Kind.SUMMIT && heads.size() > 1;
    List<Token> own = several ? Lists.where(heads, h -> !phrases.isOfAnother(clause, h)) : heads;
    return own.isEmpty() ? heads : own;
  }

  /** "sad A og B over for hinanden": each of those who do it, where nothing else says who. */
  private List<EntityId> oneAnother(Clauses clauses, Clause clause, String function, Frame frame) {
    boolean reciprocal =
        Lists.any(
            FunctionHeads.of(clauses, clause, function, frame),
            h -> h.tag() == Tag.PRONOUN_RECIPROCAL);
    List<EntityId> who = reciprocal ? parties.subject(clause) : List.of();
    return who.size() > 1 ? who : List.of();
  }

  /** Whom "hinanden" means, where the subject itself is not understood. */
  private List<EntityId> eachOther(Clauses clauses, Clause clause) {
    return Lists.where(clause.sentence().tokens(), t -> t.tag() == Tag.PRONOUN_RECIPROCAL).stream()
        .filter(t -> clauses.of(t).filter(c -> c.verb().equals(clause.verb())).isPresent())
        .flatMap(t -> document.mention(clause.sentence(), t).stream())
        .flatMap(m -> m.entities().stream())
        .distinct()
        .toList();
  }

  /** Whether a function that asks for a place has one. */
  private boolean isPlace(Clause clause, String function, Frame frame) {
    return frame.fills(function, Role.PLACE)
        && (Lists.any(
                FunctionHeads.prepositional(clause, function),
                h -> parties.place(clause.sentence(), h).isPresent())
            || !function.equals("til") && (Setting.isWhere(clause) || Setting.pointsBack(clause)));
  }

  /**
   * The frames whose particles, reflexives and other words that belong to the verb stand in its
   * clause, and none of those that they bar.
   */
  private static List<Frame> withTheirWords(List<Frame> frames, Clauses clauses, Clause clause) {
    if (Lists.all(frames, f -> f.words().isEmpty() && f.barred().isEmpty())) {
      return frames;
    }
    Set<String> own = words(clauses, clause);
    return Lists.where(
        frames, f -> own.containsAll(f.words()) && Collections.disjoint(own, f.barred()));
  }

  /** The forms and lemmas of a clause in lower case; "os" and "mig" are "sig" too. */
  private static Set<String> words(Clauses clauses, Clause clause) {
    Set<String> words = new HashSet<>();
    for (Token token : clause.sentence().tokens()) {
      if (clauses.of(token).filter(c -> c.verb().index() == clause.verb().index()).isPresent()) {
        words.add(token.lower());
        words.add(token.lemma().toLowerCase(Locale.ROOT));
        if (SmallWords.isAny(token, "os", "mig")) {
          words.add("sig");
        }
      }
    }
    return words;
  }

  /** Whether what a function asks for is there without being a party, as content is. */
  private static boolean isPresent(Clauses clauses, Clause clause, String function) {
    return !clause.arguments(function).isEmpty()
        || FunctionHeads.isBroughtForward(clauses, clause, function)
        || Lists.any(
            clauses.all(),
            c ->
                clauses.parent(c).filter(p -> p.verb().equals(clause.verb())).isPresent()
                    && c.hasMarker(function));
  }

  /** A token read as if it were the noun of that frame. */
  Match noun(Frame frame, Sentence sentence, Token noun) {
    document.trace().seen(frame, sentence, noun);
    Map<String, List<EntityId>> filled = new LinkedHashMap<>();
    Optional<Clause> clause = document.clauses(sentence).of(noun);
    for (String function : frame.roles().keySet()) {
      List<EntityId> who =
          function.equals(POSSESSOR)
              ? owner(frame, sentence, noun, noun)
              : phrases.complements(sentence, noun, function).stream()
                  .flatMap(h -> named(frame, sentence, noun, function, h).stream())
                  .distinct()
                  .toList();
      if (!who.isEmpty()) {
        filled.put(function, who);
      }
    }
    return new Match(frame, sentence, noun, clause, filled);
  }

  private List<EntityId> owner(Frame frame, Sentence sentence, Token trigger, Token noun) {
    List<EntityId> who = possessor(sentence, noun);
    Token head = NounPhrases.ownerOf(sentence, noun).orElse(noun);
    document.trace().filled(frame, sentence, trigger, POSSESSOR, head, who);
    return who;
  }

  /** Whose it is: "Kims brev", "deres topmøde", "de to lederes møde". */
  List<EntityId> possessor(Sentence sentence, Token noun) {
    return NounPhrases.ownerOf(sentence, noun).flatMap(o -> document.mention(sentence, o)).stream()
        .flatMap(m -> m.entities().stream())
        .filter(parties::canAct)
        .toList();
  }
}
