package org.depeche.text;

import java.util.Arrays;
import java.util.Set;

/**
 * The finite verb of a sentence, or of a subordinate clause, that the tagger left without one. Of
 * the words that the dictionary knows as a finite verb, the one is taken whose tag the tagger was
 * least sure of: "De to ledere så hinanden", "Macron gæster Kyiv", "lover, at landet trækker sine
 * tropper ud". Prepositions stay what they are, and so do words behind an adjective or a genitive,
 * which are nouns. Only what ends as a sentence does is taken to need a verb.
 */
final class MissingVerb {

  /** Shorter ones are headings and exclamations. */
  private static final int SHORTEST = 5;

  private static final String AT = "at";

  /** What need not bring in a clause: "større end Danmark", "både X såvel som Y". */
  private static final Set<String> COMPARING = Set.of("end", "som", "ligesom", "såsom", AT);

  private static final Set<String> AFTER =
      Set.of("efter", "senere", "før", "forinden", "tidligere", "siden");

  private final Words words;
  private final WordShape[] shapes;
  private final Tag[] tags;
  private final int[] doubts;

  MissingVerb(Words words, WordShape[] shapes) {
    this.words = words;
    this.shapes = shapes;
    tags = new Tag[words.size];
    doubts = new int[words.size];
    Arrays.fill(tags, Tag.UNKNOWN);
    Arrays.fill(doubts, Integer.MAX_VALUE);
  }

  /** Notes how near a word that was tagged as something else came to being a finite verb. */
  void consider(int word, int[] scores) {
    boolean described =
        word > 0 && (words.tag(word - 1).isAdjective() || words.tag(word - 1).isGenitive());
    if (described || words.tag(word) == Tag.PREPOSITION) {
      return;
    }
    int best = scores[words.tags[word]];
    if (shapes[word].isPast()) {
      consider(word, Tag.VERB_PAST, best - scores[Tag.VERB_PAST.ordinal()]);
    }
    if (shapes[word].isPresent()) {
      consider(word, Tag.VERB_PRESENT, best - scores[Tag.VERB_PRESENT.ordinal()]);
    }
  }

  private void consider(int word, Tag finite, int distance) {
    if (distance >= 0 && distance < doubts[word]) {
      tags[word] = finite;
      doubts[word] = distance;
    }
  }

  /** Tags a word as a verb wherever no other one is. */
  void mend() {
    if (words.size < SHORTEST || !words.forms[words.size - 1].equals(".")) {
      return;
    }
    mend(0, words.size);
    mendMain();
    mendBelow();
    mendBehindTime();
    mendMeeting();
    for (int i = 1; i < words.size; i++) {
      if (words.lower[i].equals(AT) && words.tag(i) == Tag.CONJUNCTION_SUBORDINATING) {
        mend(i + 1, end(i + 1));
      }
    }
  }

  /** "Under mødet overrakte X ham et brev, hvori han beder om hjælp": as many verbs as clauses. */
  private void mendMain() {
    int finite = 0;
    int subordinate = 0;
    int main = words.size;
    for (int i = 0; i < words.size; i++) {
      finite += words.tag(i).isFinite() ? 1 : 0;
      if (isSubordinator(i)) {
        subordinate++;
        main = Math.min(main, i);
      }
    }
    if (main > 0 && finite <= subordinate) {
      mend(0, main);
    }
  }

  /**
   * "Tre dage efter rejste X til A og mødte Y": what one did then, and nothing that was "rejst".
   */
  private void mendBehindTime() {
    for (int i = 2; i + 1 < words.size; i++) {
      Tag next = words.tag(i + 1);
      boolean somebody =
          next == Tag.NAME || next == Tag.NAME_GENITIVE || next == Tag.PRONOUN_NOMINATIVE;
      boolean did =
          somebody
              && words.tag(i) == Tag.VERB_PARTICIPLE_ATTRIBUTIVE
              && tags[i] == Tag.VERB_PAST
              && AFTER.contains(words.lower[i - 1])
              && words.tag(i - 2).isNoun();
      if (did) {
        words.tags[i] = Tag.VERB_PAST.ordinal();
      }
    }
  }

  /** "…, hvor han tirsdag mødes med X": it has nothing but "hvor" before it to depend on. */
  private void mendMeeting() {
    for (int i = 2; i < words.size; i++) {
      int at = words.tag(i) == Tag.VERB_INFINITIVE_S ? i - 1 : -1;
      while (at > 0
          && !isSubordinator(at)
          && !words.tag(at).isVerb()
          && !words.tag(at).isMark()
          && words.tag(at) != Tag.INFINITIVE_MARKER) {
        at--;
      }
      if (at > 0 && isSubordinator(at) && at < i - 1 && !words.lower[at].equals(AT)) {
        words.tags[i] = Tag.VERB_PRESENT_S.ordinal();
      }
    }
  }

  /** "…, da X og Y mandag så hinanden": where a sentence has fewer finite verbs than clauses. */
  private void mendBelow() {
    int finite = 0;
    int subordinate = 0;
    for (int i = 0; i < words.size; i++) {
      finite += words.tag(i).isFinite() ? 1 : 0;
      subordinate += isSubordinator(i) ? 1 : 0;
    }
    if (finite > subordinate) {
      return;
    }
    for (int i = 0; i < words.size; i++) {
      boolean clause = isSubordinator(i) && words.tag(i) != Tag.SOM && words.tag(i) != Tag.DER;
      if (clause && !COMPARING.contains(words.lower[i])) {
        int end = i + 1;
        while (end < words.size && !isSubordinator(end)) {
          end++;
        }
        mend(i + 1, end);
      }
    }
  }

  private boolean isSubordinator(int i) {
    Tag tag = words.tag(i);
    return tag == Tag.CONJUNCTION_SUBORDINATING
        || tag == Tag.DER
        || tag == Tag.SOM
        || i > 0 && words.tag(i - 1) == Tag.MARK_COMMA && words.lower[i].startsWith("hv");
  }

  /** Where another clause begins. */
  private int end(int from) {
    int end = from;
    while (end < words.size
        && words.tag(end) != Tag.CONJUNCTION_SUBORDINATING
        && words.tag(end) != Tag.CONJUNCTION_COORDINATING
        && words.tag(end) != Tag.INFINITIVE_MARKER) {
      end++;
    }
    return end;
  }

  private void mend(int from, int to) {
    int best = -1;
    for (int i = from; i < to; i++) {
      if (words.tag(i).isFinite()) {
        return;
      }
      if (i > 0 && tags[i] != Tag.UNKNOWN && (best < 0 || doubts[i] < doubts[best])) {
        best = i;
      }
    }
    if (best > 0) {
      words.tags[best] = tags[best].ordinal();
    }
  }
}
