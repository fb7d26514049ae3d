package org.depeche.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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

  /** What a form can be, in the dictionary's order. */
  List<Reading> readings(String form) {
    List<WordData> found = lookup.lookup(form);
    List<Reading> readings = new ArrayList<>(found.size());
    for (WordData word : found) {
      readings.add(new Reading(text(word.getStemBytes(null)), text(word.getTagBytes(null))));
    }
    return readings;
  }

  /** Where the longest known tail of a compound begins; -1 where there is none. */
  int tail(String form) {
    int hyphen = form.lastIndexOf('-');
    if (hyphen >= 0 && hyphen + 2 < form.length()) {
      return lookup.lookup(form.substring(hyphen + 1)).isEmpty() ? -1 : hyphen + 1;
    }
    if (form.length() < SHORTEST_COMPOUND) {
      return -1;
    }
    for (int i = 2; i <= form.length() - SHORTEST_TAIL; i++) {
      if (!lookup.lookup(form.substring(i)).isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  /** The set of tags that a lower-case form can have, as a number; 0 for an unknown form. */
  int tagSet(String lower, String form) {
    List<WordData> found = lookup.lookup(lower);
    int set = sum(found);
    if (!lower.equals(form)) {
      set = set * 31 + sum(lookup.lookup(form));
    }
    if (set == 0) {
      int tail = tail(lower);
      set = tail < 0 ? 0 : 17 + sum(lookup.lookup(lower.substring(tail)));
    }
    return set;
  }

  /** Equal for equal sets: a sum does not depend on the order. */
  private int sum(List<WordData> found) {
    int sum = 0;
    for (WordData word : found) {
      tag = word.getTagBytes(tag);
      int hash = 7;
      for (int i = 0; i < tag.limit(); i++) {
        hash = 31 * hash + tag.get(i);
      }
      sum += hash * hash;
    }
    return sum;
  }

  /** Lenient, for some entries of the dictionary are not UTF-8. */
  private static String text(ByteBuffer bytes) {
    return StandardCharsets.UTF_8.decode(bytes).toString();
  }
}
