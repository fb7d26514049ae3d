package org.depeche.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The Danish full-form dictionary of LanguageTool: of a form, what it can be. It serves all
 * threads.
 */
final class FullForms {

  private static final String PLACE = "/org/languagetool/resource/da/";
  private static final int SHORTEST_COMPOUND = 7;
  private static final int SHORTEST_TAIL = 4;

  private static final String PAST = "ver:dat:akt";
  private static final String PRESENT = "ver:præ:akt";
  private static final String INFINITIVE = "ver:inf:akt";
  private static final String INFINITIVE_S = "ver:inf:pas";
  private static final String PLURAL = "sub:ube:plu";
  private static final String SINGULAR = "sub:ube:sin";
  private static final String VERB = "ver:";
  static final String PARTICIPLE = "ver:kor:akt";

  /** What the dictionary lacks: strong verbs. */
  private static final Map<String, List<Reading>> STRONG = strongVerbs();

  /** What a verb can be put together with: "mod-tog", "under-skrev". */
  private static final List<String> PARTICLES =
      List.of(
          "af",
          "an",
          "bi",
          "bort",
          "del",
          "efter",
          "fast",
          "for",
          "fore",
          "frem",
          "fra",
          "gen",
          "gennem",
          "hjem",
          "imøde",
          "ind",
          "med",
          "mod",
          "ned",
          "offentlig",
          "om",
          "op",
          "over",
          "på",
          "sammen",
          "til",
          "tilbage",
          "ud",
          "ude",
          "und",
          "under",
          "ved",
          "videre");

  private static final Set<String> STRONG_PRESENTS =
      Rows.of("da/strong-verbs.tsv", 3).stream()
          .map(row -> row[0] + "r")
          .collect(Collectors.toUnmodifiableSet());

  private final Dictionary dictionary;
  private final Memory<Entry> entries = new Memory<>(this::entry);
  private final Memory<Integer> tails = new Memory<>(this::findTail);

  private FullForms(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /**
   * One thing that a form can be.
   *
   * @param lemma its dictionary form
   * @param tag the dictionary's own tag, such as {@code ver:dat:akt}
   */
  record Reading(String lemma, String tag) {}

  /**
   * What is known of a form.
   *
   * @param sum equal for equal sets of tags, for a sum does not depend on the order
   */
  private record Entry(List<Reading> readings, int sum) {}

  /** Reads the dictionary. */
  static FullForms load() {
    try (InputStream data = FullForms.class.getResourceAsStream(PLACE + "danish.dict");
        InputStream info = FullForms.class.getResourceAsStream(PLACE + "danish.info")) {
      if (data == null || info == null) {
        throw new IllegalStateException("missing dictionary " + PLACE + "danish.dict");
      }
      return new FullForms(Dictionary.read(data, info));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read dictionary " + PLACE + "danish.dict", e);
    }
  }

  private static Map<String, List<Reading>> strongVerbs() {
    Map<String, List<Reading>> forms = new HashMap<>();
    for (String[] row : Rows.of("da/strong-verbs.tsv", 3)) {
      forms.computeIfAbsent(row[1], f -> new ArrayList<>()).add(new Reading(row[0], PAST));
      forms.computeIfAbsent(row[2], f -> new ArrayList<>()).add(new Reading(row[0], PARTICIPLE));
    }
    return forms;
  }

  /**
   * Whether a form can be a verb in the present, whatever else it can be, also one put together
   * with a particle: "trækker", "gæster", "udebliver".
   */
  boolean isPresent(String form) {
    return isWithParticle(form, f -> STRONG_PRESENTS.contains(f) || has(f, PRESENT));
  }

  /** Whether a form can be a verb in the past, also one put together with a particle. */
  boolean isPast(String form) {
    return isWithParticle(form, f -> has(f, PAST));
  }

  private static boolean isWithParticle(String form, Predicate<String> test) {
    return test.test(form)
        || Lists.any(
            PARTICLES, p -> form.startsWith(p), p -> test.test(form.substring(p.length())));
  }

  /** Whether a form can be a noun in the plural: "samtaler", "aftaler". */
  boolean isPluralNoun(String form) {
    return Lists.any(readings(form), r -> r.tag().startsWith(PLURAL));
  }

  /** Whether a form can be an infinitive in the active. */
  boolean isInfinitive(String form) {
    return has(form, INFINITIVE);
  }

  /** Whether a form can be an infinitive put together with a particle: "overbringe". */
  boolean isLongInfinitive(String form) {
    return isWithParticle(form, f -> has(f, INFINITIVE) || STRONG_PRESENTS.contains(f + "r"));
  }

  /** Whether a form can be an infinitive in -s. */
  boolean isInfinitiveS(String form) {
    return has(form, INFINITIVE_S);
  }

  /** Whether a form can be a participle of the past. */
  boolean isParticiple(String form) {
    return has(form, PARTICIPLE);
  }

  /** Whether a form can be a noun in the singular, and no verb: "foretræde". */
  boolean isOnlyNoun(String form) {
    List<Reading> known = readings(form);
    return Lists.any(known, r -> r.tag().startsWith(SINGULAR))
        && Lists.none(known, r -> r.tag().startsWith(VERB));
  }

  /** Whether a form can be a noun in the singular, and no adjective or adverb: "korn". */
  boolean isNeverAdjective(String form) {
    List<Reading> known = readings(form);
    return Lists.any(known, r -> r.tag().startsWith(SINGULAR))
        && Lists.none(known, r -> r.tag().startsWith("ad") || r.tag().equals(PARTICIPLE));
  }

  private boolean has(String form, String tag) {
    return Lists.any(readings(form), r -> r.tag().equals(tag));
  }

  /** What a form can be, in the dictionary's order. */
  List<Reading> readings(String form) {
    return entries.of(form).readings();
  }

  private Entry entry(String form) {
    List<Reading> readings = new ArrayList<>();
    int sum = 0;
    for (WordData word : lookup().lookup(form)) {
      ByteBuffer tag = word.getTagBytes(null);
      int hash = hash(tag);
      sum += hash * hash;
      readings.add(new Reading(text(word.getStemBytes(null)), text(tag)));
    }
    for (Reading strong : STRONG.getOrDefault(form, List.of())) {
      if (Lists.none(readings, r -> r.tag().equals(strong.tag()))) {
        int hash = hash(StandardCharsets.UTF_8.encode(strong.tag()));
        sum += hash * hash;
        readings.add(strong);
      }
    }
    return new Entry(List.copyOf(readings), sum);
  }

  /** One for each question, for it cannot be shared by threads. */
  private DictionaryLookup lookup() {
    return new DictionaryLookup(dictionary);
  }

  /** Where the longest known tail of a compound begins; -1 where there is none. */
  int tail(String form) {
    return tails.of(form);
  }

  private int findTail(String form) {
    DictionaryLookup lookup = lookup();
    int hyphen = form.lastIndexOf('-');
    if (hyphen >= 0 && hyphen + 2 < form.length()) {
      return knows(lookup, form.substring(hyphen + 1)) ? hyphen + 1 : -1;
    }
    if (form.length() < SHORTEST_COMPOUND) {
      return -1;
    }
    for (int i = 2; i <= form.length() - SHORTEST_TAIL; i++) {
      if (knows(lookup, form.substring(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean knows(DictionaryLookup lookup, String form) {
    return STRONG.containsKey(form) || !lookup.lookup(form).isEmpty();
  }

  /** The set of tags that a form can have, as a number; 0 for an unknown form. */
  int tagSet(String lower, String form) {
    int set = entries.of(lower).sum();
    if (!lower.equals(form)) {
      set = set * 31 + entries.of(form).sum();
    }
    if (set == 0) {
      int tail = tail(lower);
      set = tail < 0 ? 0 : 17 + entries.of(lower.substring(tail)).sum();
    }
    return set;
  }

  private static int hash(ByteBuffer tag) {
    int hash = 7;
    for (int i = 0; i < tag.limit(); i++) {
      hash = 31 * hash + tag.get(i);
    }
    return hash;
  }

  /** Lenient, for some entries of the dictionary are not UTF-8. */
  private static String text(ByteBuffer bytes) {
    return StandardCharsets.UTF_8.decode(bytes).toString();
  }
}
