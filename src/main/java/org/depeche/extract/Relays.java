package org.depeche.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.depeche.claim.EntityId;
import org.depeche.extract.SpeechWord.Kind;
import org.depeche.extract.Voices.Voice;
import org.depeche.text.Lists;
import org.depeche.text.Sentence;
import org.depeche.text.Tag;
import org.depeche.text.Token;

/** Who stands between a source and the reader: media that relay it, and whom media rely on. */
final class Relays {

  private static final int NEAR = 4;
  private static final Set<String> READING = Set.of("se", "læse", "få", "gennemgå");
  private static final Set<String> SPEAKING = Set.of("tale", "udtale", "fortælle");
  private static final Set<String> PUBLISHED =
      Set.of(
          "offentliggjort",
          "publiceret",
          "bragt",
          "trykt",
          "lækket",
          "gengivet",
          "viderebragt",
          "formidlet");

  private final Voices voices;
  private final SourceNames names;
  private final SpeechWords words;

  Relays(Voices voices, SourceNames names, SpeechWords words) {
    this.voices = voices;
    this.names = names;
    this.words = words;
  }

  /**
   * On whom a medium relies: "skriver avisen med henvisning til X", "erfarer avisen fra kilder",
   * "citerer X for at sige".
   */
  Source cited(SpeechClause speech) {
    Sentence sentence = speech.sentence();
    if (sentence.token(speech.verb()).lemma().equals("citere")) {
      return names.behind(sentence, speech.verb(), speech.end());
    }
    for (int i = speech.verb() + 1; i + 1 < speech.end(); i++) {
      boolean refers =
          SmallWords.isAny(sentence.token(i - 1), "henvisning")
              && SmallWords.isAny(sentence.token(i), "til");
      boolean hears =
          SmallWords.isAny(sentence.token(i), "fra")
              && IntStream.range(i + 1, Math.min(i + NEAR, speech.end()))
                  .mapToObj(sentence::token)
                  .anyMatch(t -> t.lemma().equals("kilde"));
      if (refers || hears) {
        return names.behind(sentence, i, speech.end());
      }
    }
    return citedBehind(speech);
  }

  /** "skriver avisen, der citerer X", "melder bureauet, som henviser til X". */
  private Source citedBehind(SpeechClause speech) {
    Sentence sentence = speech.sentence();
    int verb = speech.end() + 2;
    if (verb + 2 >= sentence.tokens().size()
        || !SmallWords.isComma(sentence.token(verb - 2))
        || !SmallWords.isAny(sentence.token(verb - 1), "der", "som")) {
      return Source.NOBODY;
    }
    boolean refers =
        sentence.token(verb).lemma().equals("henvise")
            && SmallWords.isAny(sentence.token(verb + 1), "til");
    boolean cites = sentence.token(verb).lemma().equals("citere");
    return refers || cites
        ? names.behind(sentence, refers ? verb + 1 : verb, sentence.tokens().size())
        : Source.NOBODY;
  }

  /** The media that a verb of saying names besides its subject: "til BBC", "i et interview med". */
  List<EntityId> media(SpeechClause speech) {
    Sentence sentence = speech.sentence();
    Set<EntityId> media = new LinkedHashSet<>();
    for (Voice voice : voices.in(sentence)) {
      boolean own =
          voice.from() > speech.first() && voice.to() <= speech.end()
              || voice.to() <= speech.first() && isBeside(sentence, voice, speech.first())
              || isBehindAside(speech, voice);
      if (voice.medium() && own && !isTopic(sentence, voice)) {
        media.addAll(voice.ids());
      }
    }
    for (int i = speech.verb() + 2; i < speech.end(); i++) {
      Token noun = sentence.token(i);
      boolean told = SmallWords.isAny(sentence.token(i - 1), "til", "for");
      if (told && noun.tag().isDefinite() && isMedium(sentence, noun)) {
        media.addAll(names.latestMedium(sentence, noun));
      }
    }
    return List.copyOf(media);
  }

  /**
   * The media that hold what is told or to whom it was told: "som avisen X har set", "Til X har Y
   * lovet det", "i et interview med X".
   */
  List<Voice> holders(Sentence sentence) {
    return voices.in(sentence).stream()
        .filter(Voice::medium)
        .filter(
            v ->
                isHolder(sentence, v)
                    || isListener(sentence, v)
                    || isReader(sentence, v)
                    || isReadBy(sentence, v)
                    || isPublisher(sentence, v)
                    || isToldBehind(sentence, v))
        .toList();
  }

  /** "X garanterer over for avisen Y, at": the media to whom what is told was said. */
  List<Voice> addressed(Sentence sentence) {
    return Lists.where(voices.in(sentence), v -> v.medium() && isAddressed(sentence, v));
  }

  private static boolean isAddressed(Sentence sentence, Voice voice) {
    int at = voice.from() - 1;
    while (at > 1 && voice.from() - at < NEAR && isOfName(sentence.token(at))) {
      at--;
    }
    return at > 0
        && SmallWords.isAny(sentence.token(at), "for")
        && SmallWords.isAny(sentence.token(at - 1), "over");
  }

  private static boolean isHolder(Sentence sentence, Voice voice) {
    int at = voice.from() - 1;
    while (at > 0 && voice.from() - at < NEAR && isOfName(sentence.token(at))) {
      at--;
    }
    boolean after = voice.to() < sentence.tokens().size();
    return at > 0
        && after
        && SmallWords.isAny(sentence.token(at), "som")
        && SmallWords.isComma(sentence.token(at - 1))
        && sentence.token(voice.to()).tag().isFinite();
  }

  /** "X har set brevet": it stands there for X to tell of. */
  private boolean isReader(Sentence sentence, Voice voice) {
    int has = voice.to();
    int end = Math.min(has + NEAR + 2, sentence.tokens().size());
    return has + 2 < end
        && sentence.token(has).lemma().equals("have")
        && READING.contains(sentence.token(has + 1).lemma())
        && isOfText(sentence, has + 2, end);
  }

  /** "Brevet er set af X", "i brevet, der er læst af X". */
  private boolean isReadBy(Sentence sentence, Voice voice) {
    int by = voice.from() - 1;
    while (by > 0 && voice.from() - by < NEAR && isOfName(sentence.token(by))) {
      by--;
    }
    return by > 1
        && SmallWords.isAny(sentence.token(by), "af")
        && SmallWords.isAny(sentence.token(by - 1), "set", "læst")
        && isOfText(sentence, Math.max(0, by - NEAR - 2), by - 1);
  }

  private boolean isOfText(Sentence sentence, int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(sentence::token)
        .anyMatch(
            t -> t.tag().isDefinite() && words.at(sentence, t, Set.of(Kind.TEXT)).isPresent());
  }

  /** "et brev, der er offentliggjort i X", "lækket til X". */
  private static boolean isPublisher(Sentence sentence, Voice voice) {
    int at = voice.from() - 1;
    while (at > 0 && voice.from() - at < NEAR && isOfName(sentence.token(at))) {
      at--;
    }
    return at > 0
        && SmallWords.isAny(sentence.token(at), "i", "af", "til")
        && PUBLISHED.contains(sentence.token(at - 1).lower());
  }

  /** "en embedsmand, der taler til X", "som har talt med X": of somebody without a name. */
  private boolean isToldBehind(Sentence sentence, Voice voice) {
    int at = voice.from() - 1;
    while (at > 0 && voice.from() - at < NEAR && isOfName(sentence.token(at))) {
      at--;
    }
    int verb = at - 1;
    while (verb > 0 && sentence.token(verb).tag() == Tag.ADVERB) {
      verb--;
    }
    boolean has = verb > 1 && sentence.token(verb - 1).lemma().equals("have");
    int who = has ? verb - 2 : verb - 1;
    return who > 0
        && SmallWords.isAny(sentence.token(at), "til", "med")
        && SPEAKING.contains(sentence.token(verb).lemma())
        && SmallWords.isAny(sentence.token(who), "der", "som");
  }

  private static boolean isOfName(Token token) {
    return token.tag().isNoun()
        || token.tag().isAdjective()
        || SmallWords.isAny(token, "det", "den", "de");
  }

  private static boolean isListener(Sentence sentence, Voice voice) {
    int before = voice.from() - 1;
    boolean opens =
        before == 0 || before == 1 && SmallWords.isAny(sentence.token(0), "men", "og", "også");
    boolean told =
        opens
            && SmallWords.isAny(sentence.token(before), "til")
            && voice.to() < sentence.tokens().size()
            && sentence.token(voice.to()).tag().isFinite();
    boolean interview =
        before > 0
            && SmallWords.isAny(sentence.token(before), "med", "til")
            && sentence.token(before - 1).lemma().equals("interview");
    return told || interview;
  }

  /** "siger en diplomat, der vil være anonym, til X": behind what is told of the speaker. */
  private static boolean isBehindAside(SpeechClause speech, Voice voice) {
    Sentence sentence = speech.sentence();
    int end = speech.end();
    boolean aside =
        end + 1 < voice.from()
            && SmallWords.isComma(sentence.token(end))
            && SmallWords.isAny(sentence.token(end + 1), "der", "som");
    int comma = voice.from() - 1;
    while (comma > end && !SmallWords.isMark(sentence.token(comma))) {
      comma--;
    }
    return aside
        && comma > end
        && voice.from() - comma <= NEAR
        && SmallWords.isAny(sentence.token(comma + 1), "til", "over");
  }

  private boolean isMedium(Sentence sentence, Token noun) {
    return words.at(sentence, noun, Set.of(Kind.MEDIUM)).isPresent();
  }

  private boolean isBeside(Sentence sentence, Voice voice, int first) {
    return IntStream.range(voice.to(), first)
        .mapToObj(sentence::token)
        .noneMatch(t -> SmallWords.isMark(t) || t.tag().isFinite());
  }

  /** Whether what is said is about it: the nearest preposition before it is "om". */
  private boolean isTopic(Sentence sentence, Voice voice) {
    int at = voice.from() - 1;
    while (at > 0 && at > voice.from() - 4 && sentence.token(at).tag() != Tag.PREPOSITION) {
      at--;
    }
    return at >= 0 && SmallWords.isAny(sentence.token(at), "om", "mod");
  }
}
