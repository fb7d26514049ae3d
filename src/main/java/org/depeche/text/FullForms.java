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
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The Danish full-form dictionary of LanguageTool: of a form, what it can be. The dictionary is
 * shared; each thread asks through an instance of its own.
 */
final class FullForms {

  private static final String PLACE = "/org/languagetool/resource/da/";
  private static final int SHORTEST_COMPOUND = 7;
  private static final int SHORTEST_TAIL = 4;

  private static final String PAST = "ver:dat:akt";
  static final String PARTICIPLE = "ver:kor:akt";
  private static final int PAST_HASH = hash(PAST);
  private static final int PARTICIPLE_HASH = hash(PARTICIPLE);

  /** What the dictionary lacks: strong verbs. */
  private static final Map<String, List<Reading>> STRONG = strongVerbs();

  private final DictionaryLookup lookup;
  private ByteBuffer tag = ByteBuffer.allocate(64);

  FullForms(Dictionary dictionary) {
    lookup = new DictionaryLookup(dictionary);
  }

  /**
   * One thing that a form can be.
   *
   * @param lemma its dictionary form
   * @param tag the dictionary's own tag, such as {@code ver:dat:akt}
   */
  record Reading(String lemma, String tag) {}

  /** Reads the dictionary. */
  static Dictionary load() {
    try (InputStream data = FullForms.class.getResourceAsStream(PLACE + "danish.dict");
        InputStream info = FullForms.class.getResourceAsStream(PLACE + "danish.info")) {
      if (data == null || info == null) {
        throw new IllegalStateException("missing dictionary " + PLACE + "danish.dict");
      }
      return Dictionary.read(data, info);
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

  /** What a form can be, in the dictionary's order. */
  List<Reading> readings(String form) {
    List<WordData> found = lookup.lookup(form);
    List<Reading> readings = new ArrayList<>(found.size());
    for (WordData word : found) {
      readings.add(new Reading(text(word.getStemBytes(null)), text(word.getTagBytes(null))));
    }
    for (Reading strong : STRONG.getOrDefault(form, List.of())) {
      if (readings.stream().noneMatch(r -> r.tag().equals(strong.tag()))) {
        readings.add(strong);
      }
    }
    return readings;
  }

  private boolean knows(String form) {
    return STRONG.containsKey(form) || !lookup.lookup(form).isEmpty();
  }

  /** Where the longest known tail of a compound begins; -1 where there is none. */
  int tail(String form) {
    int hyphen = form.lastIndexOf('-');
    if (hyphen >= 0 && hyphen + 2 < form.length()) {
      return knows(form.substring(hyphen + 1)) ? hyphen + 1 : -1;
    }
    if (form.length() < SHORTEST_COMPOUND) {
      return -1;
    }
    for (int i = 2; i <= form.length() - SHORTEST_TAIL; i++) {
      if (knows(form.substring(i))) {
        return i;
      }
    }
    return -1;
  }

  /** The set of tags that a form can have, as a number; 0 for an unknown form. */
  int tagSet(String lower, String form) {
    int set = sum(lower);
    if (!lower.equals(form)) {
      set = set * 31 + sum(form);
    }
    if (set == 0) {
      int tail = tail(lower);
      set = tail < 0 ? 0 : 17 + sum(lower.substring(tail));
    }
    return set;
  }

  /** Equal for equal sets: a sum does not depend on the order. */
  private int sum(String form) {
    int sum = 0;
    boolean past = false;
    boolean participle = false;
    for (WordData word : lookup.lookup(form)) {
      tag = word.getTagBytes(tag);
      int hash = 7;
      for (int i = 0; i < tag.limit(); i++) {
        hash = 31 * hash + tag.get(i);
      }
      past |= hash == PAST_HASH;
      participle |= hash == PARTICIPLE_HASH;
      sum += hash * hash;
    }
    for (Reading strong : STRONG.getOrDefault(form, List.of())) {
      boolean isPast = strong.tag().equals(PAST);
      if (!(isPast ? past : participle)) {
        int hash = isPast ? PAST_HASH : PARTICIPLE_HASH;
        sum += hash * hash;
      }
    }
    return sum;
  }

  private static int hash(String tag) {
    int hash = 7;
    for (byte b : tag.getBytes(StandardCharsets.UTF_8)) {
      hash = 31 * hash + b;
    }
    return hash;
  }

  /** Lenient, for some entries of the dictionary are not UTF-8. */
  private static String text(ByteBuffer bytes) {
    return StandardCharsets.UTF_8.decode(bytes).toString();
  }
}
