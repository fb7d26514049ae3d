package org.depeche.text;

import java.util.Set;

/** Gives words their tags, from left to right. */
final class Tagger {

  private static final Set<String> ALL = Set.of("de", "alle");
  private static final Set<String> ARTICLES = Set.of("den", "det", "de", "en", "et");
  private static final Set<String> INFINITIVE_TAKERS =
      Set.of(
          "at", "skal", "skulle", "vil", "ville", "kan", "kunne", "må", "måtte", "bør", "burde",
          "tør", "turde", "lader", "lod", "lade");

  /** Verbs by which somebody has another do something. */
  private static final Set<String> CAUSING = Set.of("bad", "beder", "bedt", "lod", "lader");

  private static final Set<String> MODALS =
      Set.of("skal", "skulle", "vil", "ville", "kan", "kunne", "må", "måtte", "bør", "burde");
  private static final Set<String> HOLDING =
      Set.of("har", "havde", "holder", "holdt", "fører", "førte", "indleder", "indledte");
  private static final Set<String> SHARED = Set.of("med", "mellem");

  private final PackedWeights weights;
  private final WordShapes shapes;

  /**
   * @param weights the trained weights, the decisions being the tags by ordinal
   */
  Tagger(Weights weights, WordShapes shapes) {
    this.weights = PackedWeights.of(weights);
    this.shapes = shapes;
  }

  /** Tags all words whose tags are not fixed, as the models learn from them. */
  void tag(Words words) {
    WordShape[] own = shapes.of(words);
    tag(words, own, new MissingVerb(words, own));
  }

  /** Tags the words of a sentence, which is seldom without a finite verb. */
  void tagSentence(Words words, FullForms dictionary) {
    WordShape[] own = shapes.of(words);
    MissingVerb missing = new MissingVerb(words, own);
    tag(words, own, missing);
    missing.mend();
    prepositions(words);
    OpeningClause.mend(words);
    attributes(words);
    OpeningAttribute.mend(words, dictionary);
    question(words);
    nouns(words, dictionary);
    things(words, dictionary);
    markers(words, dictionary);
    infinitives(words);
    lostInfinitives(words, dictionary);
    counted(words);
    for (int i = 1; i < words.size - 1; i++) {
      if (LostParticiple.is(words, i) && dictionary.isParticiple(words.lower[i])) {
        words.tags[i] = Tag.VERB_PARTICIPLE.ordinal();
      } else if (words.tag(i) == Tag.UNKNOWN && dictionary.isPast(words.lower[i])) {
        words.tags[i] = Tag.VERB_PAST.ordinal(); // "X, gentog sit løfte, men"
      } else if (words.tag(i) == Tag.ADJECTIVE_ADVERBIAL
          && dictionary.isNeverAdjective(words.lower[i])) {
        words.tags[i] = Tag.NOUN_SINGULAR.ordinal(); // "lovede ham korn"
      } else if (isFew(words, i)) {
        words.tags[i] = Tag.ADJECTIVE.ordinal();
      } else if (isReaching(words, i)) {
        words.tags[i] = Tag.VERB_PRESENT.ordinal();
      }
    }
  }

  /**
   * "sad med ved bordet": it is a form of no verb, and what opens a sentence is no particle. "nær
   * byen X" joins nothing.
   */
  private static void prepositions(Words words) {
    for (int i = 0; i < words.size; i++) {
      boolean near =
          words.lower[i].equals("nær")
              && (words.tag(i).isNoun() || words.tag(i) == Tag.CONJUNCTION_COORDINATING);
      boolean about = // "siger X, om Y." brings in no clause
          words.lower[i].equals("om")
              && words.tag(i) == Tag.CONJUNCTION_SUBORDINATING
              && i > 0
              && i + 1 < words.size
              && !isVerbBehind(words, i);
      if (near || about || words.lower[i].equals("med") && (i == 0 || words.tag(i).isVerb())) {
        words.tags[i] = Tag.PREPOSITION.ordinal();
      }
    }
  }

  private static boolean isVerbBehind(Words words, int i) {
    for (int k = i + 1; k < words.size; k++) {
      if (words.tag(k).isVerb() || words.tag(k) == Tag.INFINITIVE_MARKER) {
        return true;
      }
    }
    return false;
  }

  /** "Om X har lovet det, vil Y ikke sige": before a clause and its comma "om" is "whether". */
  private static void question(Words words) {
    if (words.size == 0 || !words.lower[0].equals("om") || words.tag(0) != Tag.PREPOSITION) {
      return;
    }
    int comma = 0;
    boolean clause = false;
    while (comma < words.size - 1 && words.tag(comma) != Tag.MARK_COMMA) {
      boolean inverted = words.tag(comma + 1) == Tag.PRONOUN_NOMINATIVE; // "Om X talte de, …"
      clause |= words.tag(comma).isFinite() && !inverted;
      comma++;
    }
    if (clause && comma + 1 < words.size && words.tag(comma + 1).isFinite()) {
      words.tags[0] = Tag.CONJUNCTION_SUBORDINATING.ordinal();
    }
  }

  /** "fik foretræde for X": what the dictionary has as a noun alone is no second verb. */
  private static void nouns(Words words, FullForms dictionary) {
    for (int i = 1; i < words.size; i++) {
      boolean second =
          words.tag(i) == Tag.VERB_PAST && !words.fixed[i] && finiteBefore(words, i) >= 0;
      if (second && dictionary.isOnlyNoun(words.lower[i])) {
        words.tags[i] = Tag.NOUN_SINGULAR.ordinal();
      }
    }
  }

  /** "havde udenrigsministeren, X, samtaler med Y": what one has or holds is no second verb. */
  private static void things(Words words, FullForms dictionary) {
    for (int i = 2; i < words.size - 1; i++) {
      boolean held =
          words.tag(i) == Tag.VERB_PRESENT
              && SHARED.contains(words.lower[i + 1])
              && dictionary.isPluralNoun(words.lower[i])
              && isHeld(words, i);
      if (held) {
        words.tags[i] = Tag.NOUN_PLURAL.ordinal();
      }
    }
  }

  /** Whether the finite verb before a word, in the same clause, is one of having and holding. */
  private static boolean isHeld(Words words, int word) {
    int finite = finiteBefore(words, word);
    return finite >= 0 && HOLDING.contains(words.lower[finite]);
  }

  /** The finite verb before a word in the same clause; -1 where none is. */
  private static int finiteBefore(Words words, int word) {
    for (int i = word - 1; i >= 0; i--) {
      Tag tag = words.tag(i);
      if (tag.isFinite()) {
        return i;
      }
      boolean other =
          tag == Tag.CONJUNCTION_COORDINATING
              || tag == Tag.CONJUNCTION_SUBORDINATING
              || tag == Tag.SOM
              || tag == Tag.DER
              || tag.isMark() && tag != Tag.MARK_COMMA
              || words.lower[i].startsWith("hv");
      if (other) {
        return -1;
      }
    }
    return -1;
  }

  /** "…, at møde X": right before what can be an infinitive, "at" brings in no clause. */
  private static void markers(Words words, FullForms dictionary) {
    for (int i = 1; i < words.size - 1; i++) {
      boolean lost = // "at oprette": no adjective stands behind it
          words.tag(i) == Tag.INFINITIVE_MARKER
              && words.tag(i + 1).isAdjective()
              && (dictionary.isInfinitive(words.lower[i + 1])
                  || dictionary.isLongInfinitive(words.lower[i + 1]));
      if (lost) {
        words.tags[i + 1] = Tag.VERB_INFINITIVE.ordinal();
      } else if (words.lower[i].equals("at") && words.tag(i) == Tag.CONJUNCTION_SUBORDINATING) {
        boolean plain = dictionary.isInfinitive(words.lower[i + 1]);
        if (plain || dictionary.isInfinitiveS(words.lower[i + 1])) {
          Tag tag = plain ? Tag.VERB_INFINITIVE : Tag.VERB_INFINITIVE_S;
          words.tags[i] = Tag.INFINITIVE_MARKER.ordinal();
          words.tags[i + 1] = tag.ordinal();
        }
      }
    }
  }

  /** "håber at kunne mødes": what a modal verb without a tense brings has none either. */
  private static void infinitives(Words words) {
    for (int i = 2; i < words.size; i++) {
      if (words.tag(i) == Tag.VERB_PRESENT_S
          && words.tag(i - 1).isInfinitive()
          && INFINITIVE_TAKERS.contains(words.lower[i - 1])) {
        words.tags[i] = Tag.VERB_INFINITIVE_S.ordinal();
      }
    }
  }

  /**
   * "skal X, og Y drøfte sagen", "bad sin kollega, X, overbringe et brev": what a modal verb brings
   * stands behind those who do it.
   */
  private static void lostInfinitives(Words words, FullForms dictionary) {
    for (int i = 0; i + 2 < words.size; i++) {
      boolean causes = CAUSING.contains(words.lower[i]);
      if (!words.tag(i).isFinite() || !causes && !MODALS.contains(words.lower[i])) {
        continue;
      }
      int lost = -1;
      int at = i + 1;
      while (at < words.size && !endsClause(words, at)) {
        boolean can =
            (words.tag(at).isAdjective() || words.tag(at).isNoun())
                && (words.tag(at - 1) == Tag.MARK_COMMA || words.tag(at - 1).isName())
                && at + 1 < words.size
                && (words.tag(at + 1).isNoun()
                    || causes && words.tag(at + 1) == Tag.PRONOUN_INDEFINITE)
                && (dictionary.isInfinitive(words.lower[at])
                    || causes && dictionary.isLongInfinitive(words.lower[at]));
        lost = can && lost < 0 ? at : lost;
        at++;
      }
      boolean none = at >= words.size || !words.tag(at).isInfinitive();
      if (none && lost > 0) {
        words.tags[lost] = Tag.VERB_INFINITIVE.ordinal();
      }
    }
  }

  /** Whether a verb or what brings in a clause stands there. */
  private static boolean endsClause(Words words, int i) {
    Tag tag = words.tag(i);
    return tag.isFinite()
        || tag.isInfinitive()
        || tag.isParticiple()
        || tag == Tag.CONJUNCTION_SUBORDINATING
        || tag == Tag.INFINITIVE_MARKER
        || tag == Tag.SOM
        || tag == Tag.DER;
  }

  /** "De tre ses igen": behind a number that is counted for itself a clause has its tense. */
  private static void counted(Words words) {
    for (int i = 2; i < words.size; i++) {
      boolean opens =
          i == 2 || words.tag(i - 3).isMark() || words.tag(i - 3) == Tag.CONJUNCTION_COORDINATING;
      if (opens
          && words.tag(i) == Tag.VERB_INFINITIVE_S
          && words.tag(i - 1) == Tag.NUMERAL
          && ALL.contains(words.lower[i - 2])) {
        words.tags[i] = Tag.VERB_PRESENT_S.ordinal();
      }
    }
  }

  /**
   * "Ruslands afgående præsident", "Ruslands netop genvalgte præsident", "det længe ventede møde":
   * what stands between an owner or a determiner and a noun describes it.
   */
  private static void attributes(Words words) {
    for (int i = 1; i < words.size - 1; i++) {
      boolean owned = words.tag(i) == Tag.VERB_PRESENT_PARTICIPLE && words.tag(i - 1).isGenitive();
      boolean adverb = i > 1 && words.tag(i - 1) == Tag.ADVERB;
      boolean done =
          adverb
              && words.tag(i) == Tag.VERB_PAST
              && (words.lower[i].endsWith("ede") && ARTICLES.contains(words.lower[i - 2])
                  || words.tag(i - 2).isGenitive());
      if (words.tag(i + 1).isNoun() && (owned || done)) {
        words.tags[i] = Tag.ADJECTIVE.ordinal();
      }
    }
  }

  /** "mødtes X få timer efter": nothing before it takes an infinitive. */
  private static boolean isFew(Words words, int i) {
    if (!words.lower[i].equals("få")
        || !words.tag(i).isInfinitive()
        || words.tag(i + 1) != Tag.NOUN_PLURAL) {
      return false;
    }
    int at = i - 1;
    while (at >= 0 && !words.tag(at).isMark()) {
      if (INFINITIVE_TAKERS.contains(words.lower[at])) {
        return false;
      }
      at--;
    }
    return true;
  }

  /** "at landet når sit mål": behind who does it, where no other verb has a tense, it is one. */
  private static boolean isReaching(Words words, int i) {
    Tag before = words.tag(i - 1);
    boolean who = before.isNoun() || before.isName() || before == Tag.PRONOUN_NOMINATIVE;
    if (!words.lower[i].equals("når") || words.tag(i).isVerb() || !who) {
      return false;
    }
    int at = i - 1;
    while (at > 0 && words.tag(at) != Tag.CONJUNCTION_SUBORDINATING) {
      if (words.tag(at).isVerb() || words.tag(at).isMark()) {
        return false;
      }
      at--;
    }
    return at > 0;
  }

  private void tag(Words words, WordShape[] own, MissingVerb missing) {
    int count = Tag.values().length;
    TagFeatures extractor = new TagFeatures(words, own);
    Features features = weights.features();
    int[] scores = new int[count];
    for (int i = 0; i < words.size; i++) {
      if (!words.fixed[i]) {
        extractor.extract(features, i);
        weights.score(features, scores);
        if (i > 0 && words.fixed[i - 1] && words.tag(i - 1).isGenitive()) {
          excludeVerbs(scores);
        }
        words.tags[i] = best(scores);
        missing.consider(i, scores);
      }
    }
  }

  /** After a name that is known to be a genitive comes what is owned: "Trumps leder". */
  private static void excludeVerbs(int[] scores) {
    for (Tag tag : Tag.values()) {
      if (tag.isFinite() || tag.isInfinitive() || tag == Tag.VERB_IMPERATIVE) {
        scores[tag.ordinal()] = Integer.MIN_VALUE;
      }
    }
  }

  static int best(int[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }
}
