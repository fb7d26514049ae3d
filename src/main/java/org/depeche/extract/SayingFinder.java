package org.depeche.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** Finds the places in a sentence where a source is named by a verb. */
final class SayingFinder {

  private static final Set<Kind> VERBS =
      EnumSet.of(Kind.SAYS, Kind.TELLS, Kind.DENIES, Kind.OPINES, Kind.SHOWS, Kind.QUOTES);

  /** The rule of those media that what is told was given to. */
  static final String HELD = "held-by";

  private final SourceNames names;
  private final Relays relays;
  private final SpeechWords words;

  SayingFinder(SourceNames names, Relays relays, SpeechWords words) {
    this.names = names;
    this.relays = relays;
    this.words = words;
  }

  /**
   * The sayings of a sentence.
   *
   * @param before the sentence before it, of which "Det siger X" tells
   * @param after the sentence behind it, of which "X siger:" tells
   */
  List<Saying> find(
      Sentence sentence, Clauses clauses, Optional<Sentence> before, Optional<Sentence> after) {
    List<Saying> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      Optional<SpeechClause> speech =
          words
              .at(sentence, token, VERBS)
              .map(w -> new SpeechClause(sentence, clauses, w, token))
              .filter(s -> s.word().kind() != Kind.QUOTES || s.isBehindQuote());
      Optional<Saying> saying = speech.flatMap(s -> saying(s, clauses, before, after));
      if (saying.isPresent()) {
        part(speech.get(), saying.get(), found);
        found.add(saying.get());
      }
    }
    headline(sentence).ifPresent(found::add);
    List<Voice> media = relays.holders(sentence);
    held(sentence, media.isEmpty() && found.isEmpty() ? relays.addressed(sentence) : media, found)
        .ifPresent(found::add);
    return found;
  }

  /**
   * "X: Vi mødes i maj". Below the headline the name of a state tells of what the paragraph is:
   * "Frankrig: Præsidenten rejser i maj".
   */
  private Optional<Saying> headline(Sentence sentence) {
    Source source = names.before(sentence, ":");
    boolean label =
        sentence.index() > 0 && Lists.any(source.speakers(), s -> s.kind() == EntityId.Kind.STATE);
    return source.isNobody() || label
        ? Optional.empty()
        : Optional.of(
            new Saying(sentence, 0, source, false, "said-colon")
                .cover(sentence, colon(sentence) + 1, sentence.tokens().size()));
  }

  /**
   * "I brevet, som avisen X har set, lover Y det": what the sentence tells is relayed by X, also
   * what Z tells there: "Det har Y lovet, siger Z i et interview, som avisen X bringer".
   */
  private static Optional<Saying> held(Sentence sentence, List<Voice> media, List<Saying> others) {
    if (media.isEmpty()) {
      return Optional.empty();
    }
    int anchor = media.get(0).from();
    List<EntityId> ids = media.stream().flatMap(v -> v.ids().stream()).distinct().toList();
    Saying held =
        new Saying(sentence, anchor, Source.NOBODY.relayed(ids), false, HELD).cover(sentence);
    others.forEach(s -> s.spare(sentence, anchor, anchor + 1));
    return Optional.of(held);
  }

  private static int colon(Sentence sentence) {
    return Lists.first(sentence.tokens(), t -> t.form().equals(":"))
        .map(Token::index)
        .orElse(sentence.tokens().size());
  }

  /**
   * The words that name who said all before them are none of another's: "X siger, at …, skriver Y",
   * "Ifølge X …, men det benægter Y".
   */
  private static void part(SpeechClause speech, Saying saying, List<Saying> others) {
    if (saying.isBehind()) {
      saying.standApart(speech.boundary().getAsInt(), speech.end());
    } else if (saying.rule().equals("said-of-which")) {
      saying.standApart(speech.resumption().getAsInt(), speech.end());
    }
    others.forEach(saying::withdrawFrom);
  }

  private Optional<Saying> saying(
      SpeechClause speech, Clauses clauses, Optional<Sentence> before, Optional<Sentence> after) {
    Optional<Kind> kind = speech.kind();
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    Source source = source(speech, clauses, kind.get());
    boolean denies = kind.get() == Kind.DENIES;
    Saying saying =
        speech.isAnnouncement() && after.isPresent()
            ? new Saying(speech.sentence(), speech.verb(), source, false, "said-next")
                .cover(after.get())
            : cover(speech, clauses, source, kind.get(), before);
    boolean tells = !source.isNobody() || saying.isBehind() || kind.get() == Kind.SHOWS;
    return saying.isEmpty() || !tells || denies && !source.speaks()
        ? Optional.empty()
        : Optional.of(saying);
  }

  private Source source(SpeechClause speech, Clauses clauses, Kind kind) {
    if (kind == Kind.SHOWS) {
      return shown(speech);
    }
    Source subject = names.subject(speech, clauses);
    boolean comment = kind == Kind.OPINES && !speech.isBehindQuote() && subject.speaks();
    if (comment || subject.isNobody()) {
      return Source.NOBODY;
    }
    Source cited = subject.speaks() ? Source.NOBODY : relays.cited(speech);
    return subject.and(cited).relayed(relays.media(speech));
  }

  /** "lyder det fra X", "fremgår af en meddelelse fra X". */
  private Source shown(SpeechClause speech) {
    Sentence sentence = speech.sentence();
    Source behind = names.after(sentence, speech.verb(), speech.end(), "fra");
    Source from =
        behind.isNobody() && speech.complement().isPresent()
            ? names.after(sentence, -1, speech.first(), "fra")
            : behind;
    if (!from.isNobody()) {
      boolean letter =
          Lists.any(
              sentence.tokens().subList(speech.verb(), speech.end()),
              t -> words.at(sentence, t, Set.of(Kind.TEXT)).isPresent());
      return letter ? Source.NOBODY : from;
    }
    Source of = names.after(sentence, speech.verb(), speech.end(), "af", "hos");
    return of.text().isPresent() ? Source.NOBODY : of;
  }

  private Saying cover(
      SpeechClause speech, Clauses clauses, Source source, Kind kind, Optional<Sentence> before) {
    Sentence sentence = speech.sentence();
    boolean denies = kind == Kind.DENIES;
    if (speech.complement().isPresent()) {
      return new Saying(sentence, speech.verb(), source, denies, "said-that")
          .cover(sentence.index(), speech.said());
    }
    if (speech.hasFrontedDet() || speech.hasDetAsObject()) {
      Saying saying = new Saying(sentence, speech.verb(), source, denies, "said-of-it");
      before.ifPresent(saying::cover);
      return topic(speech, saying);
    }
    if (speech.aside().isPresent()) {
      return new Saying(sentence, speech.verb(), source, denies, "said-as")
          .cover(sentence, speech.aside().getAsInt(), sentence.tokens().size());
    }
    if (speech.resumption().isPresent()) {
      return new Saying(sentence, speech.verb(), source, denies, "said-of-which")
          .cover(sentence, 0, speech.resumption().getAsInt());
    }
    if (speech.isInverted() && speech.boundary().isPresent()) {
      return trailing(speech, source);
    }
    Saying saying = new Saying(sentence, speech.verb(), source, denies, Saying.TOLD_OF);
    if (speech.possessor().isPresent()) {
      int noun = speech.possessor().getAsInt();
      return saying.cover(sentence, noun, noun + 1);
    }
    bare(speech, clauses, saying);
    if (kind != Kind.SHOWS) {
      object(speech, kind, saying);
      topic(speech, saying);
    }
    return saying;
  }

  /** "Der er ingen aftale, afviser X": what stands before the verb is what X says. */
  private Saying trailing(SpeechClause speech, Source source) {
    Sentence sentence = speech.sentence();
    String rule = speech.word().kind() == Kind.SHOWS ? Saying.SHOWN_AFTER : Saying.SAID_AFTER;
    Saying saying =
        new Saying(sentence, speech.verb(), source, false, rule)
            .cover(sentence, 0, speech.boundary().getAsInt());
    return speech.isInterruption()
        ? saying.cover(sentence, speech.end(), sentence.tokens().size())
        : saying;
  }

  /** A clause without "at": "X siger, han kommer". */
  private void bare(SpeechClause speech, Clauses clauses, Saying saying) {
    Optional<Clause> own = speech.clause();
    for (Clause clause : clauses.all()) {
      boolean inside =
          own.isPresent()
              && clause.isFinite()
              && clause.markers().isEmpty()
              && clause.first().index() > speech.verb()
              && Set.of("qobj", "dobj", "vobj").contains(clause.relation())
              && clauses.parent(clause).equals(own);
      if (inside) {
        saying.cover(speech.sentence().index(), below(speech.sentence(), clause.first()));
      }
    }
  }

  /** The noun that it confirms or announces: "bekræfter mødet", "brevet, som X har bekræftet". */
  private void object(SpeechClause speech, Kind kind, Saying saying) {
    if (kind != Kind.TELLS || speech.clause().isEmpty()) {
      return;
    }
    Clause clause = speech.clause().get();
    Sentence sentence = speech.sentence();
    String function = speech.isPassive() ? Clause.SUBJECT : Clause.OBJECT;
    for (Clause.Argument argument : clause.arguments(function)) {
      if (argument.direct() && !Clauses.isRelativePronoun(argument.head())) {
        saying.cover(sentence.index(), below(sentence, argument.head()));
      }
    }
    if (clause.isRelative() && clause.governor().isPresent()) {
      int noun = clause.governor().get().index();
      saying.cover(sentence, noun, noun + 1);
    }
  }

  /** What it tells about: "fortæller om brevet, som X sendte". */
  private Saying topic(SpeechClause speech, Saying saying) {
    Sentence sentence = speech.sentence();
    for (int i = speech.first() + 1; i < speech.end(); i++) {
      Token token = sentence.token(i);
      if (token.tag() == Tag.PREPOSITION && SmallWords.isAny(token, "om")) {
        BitSet below = below(sentence, token);
        if (below.cardinality() > 1) {
          saying.cover(sentence.index(), below);
        } else {
          saying.cover(sentence, i, sentence.tokens().size());
        }
        return saying;
      }
    }
    return saying;
  }

  private static BitSet below(Sentence sentence, Token head) {
    BitSet below = new BitSet();
    Phrase.subtree(sentence, head).forEach(t -> below.set(t.index()));
    return below;
  }
}
