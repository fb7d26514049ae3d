package org.depeche.text;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depeche.text.FullForms.Reading;

/**
 * Gives words their dictionary forms: from a lexicon, else the dictionary, else by their ending.
 */
final class Lemmas {

  static final int LONGEST_ENDING = 6;

  /** How the past of most verbs ends: "takkede". */
  private static final String WEAK_PAST = "ede";

  private static final Tag[] TAGS = Tag.values();

  /** By tag and form. */
  private final Map<Tag, Map<String, String>> lexicon = new EnumMap<>(Tag.class);

  /** By tag what is found for forms that the lexicon does not have. */
  private final Map<Tag, Memory<String>> found = new EnumMap<>(Tag.class);

  private final Map<String, String> rules;
  private final FullForms dictionary;

  /**
   * @param lexicon lemmas by {@link #key}
   * @param rules for {@link #key}s of endings how many letters to take off and what to put on:
   *     {@code 2+e}
   */
  Lemmas(Map<String, String> lexicon, Map<String, String> rules, FullForms dictionary) {
    this.rules = rules;
    this.dictionary = dictionary;
    lexicon.forEach(this::put);
    for (String[] row : Rows.of("da/deponents.tsv", 3)) {
      put(key(row[1], Tag.VERB_PRESENT_S), row[0]);
      put(key(row[1], Tag.VERB_INFINITIVE_S), row[0]);
      put(key(row[2], Tag.VERB_PAST_S), row[0]);
    }
    for (Tag tag : TAGS) {
      found.put(tag, new Memory<>(lower -> find(lower, tag)));
    }
  }

  private void put(String key, String lemma) {
    int slash = key.lastIndexOf('/');
    Tag tag = TAGS[Integer.parseInt(key.substring(slash + 1))];
    lexicon.computeIfAbsent(tag, t -> new HashMap<>()).put(key.substring(0, slash), lemma);
  }

  private Map<String, String> known(Tag tag) {
    return lexicon.getOrDefault(tag, Map.of());
  }

  /** What a lexicon entry or rule is kept under. */
  static String key(String lower, Tag tag) {
    return lower + "/" + tag.ordinal();
  }

  /** Sets the lemmas of all words; they have their tags. */
  void lemmatize(Words words) {
    for (int i = 0; i < words.size; i++) {
      words.lemmas[i] = lemma(words.forms[i], words.lower[i], words.tag(i));
    }
  }

  private String lemma(String form, String lower, Tag tag) {
    if (tag == Tag.NAME) {
      return form;
    }
    if (tag == Tag.NAME_GENITIVE) {
      return withoutGenitive(form);
    }
    String known = known(tag).get(lower);
    if (known != null) {
      return known;
    }
    return isOpen(tag) ? found.get(tag).of(lower) : lower;
  }

  private String find(String lower, Tag tag) {
    return byDictionary(lower, tag).orElseGet(() -> guess(lower, tag));
  }

  private String guess(String lower, Tag tag) {
    String lemma = byTail(lower, tag).orElseGet(() -> byEnding(lower, tag));
    boolean whole = tag == Tag.VERB_PAST && lower.endsWith(WEAK_PAST) && lemma.equals(lower);
    return whole ? lower.substring(0, lower.length() - 2) : lemma;
  }

  /** A name without its genitive ending: Kims, USA's, Det Hvide Hus'. */
  static String withoutGenitive(String form) {
    int cut = form.length();
    if (form.endsWith("'s") || form.endsWith("’s")) {
      cut -= 2;
    } else if (form.endsWith("'") || form.endsWith("’") || form.endsWith("s")) {
      cut -= 1;
    }
    return cut == 0 ? form : form.substring(0, cut);
  }

  private static boolean isOpen(Tag tag) {
    return tag.isVerb() || tag.isNoun() || tag.isAdjective();
  }

  private Optional<String> byTail(String lower, Tag tag) {
    for (int i = 2; i <= lower.length() - 3; i++) {
      String tail = lower.substring(i);
      String known = i <= lower.length() - 4 ? known(tag).get(tail) : null;
      if (known != null) {
        return Optional.of(lower.substring(0, i) + known);
      }
    }
    int tail = dictionary.tail(lower);
    return tail < 0
        ? Optional.empty()
        : byDictionary(lower.substring(tail), tag).map(l -> lower.substring(0, tail) + l);
  }

  private Optional<String> byDictionary(String lower, Tag tag) {
    List<Reading> readings = dictionary.readings(lower);
    Reading best = null;
    int most = 0;
    for (Reading reading : readings) {
      int fit = fit(tag, reading.tag());
      if (fit > most) {
        most = fit;
        best = reading;
      }
    }
    return Optional.ofNullable(best).map(Reading::lemma);
  }

  /** How well a tag of the dictionary fits: 0 for another part of speech. */
  private static int fit(Tag tag, String other) {
    if (tag.isVerb()) {
      return other.startsWith("ver:") ? 1 + (other.startsWith(verb(tag)) ? 2 : 0) : 0;
    }
    if (tag.isNoun()) {
      return other.startsWith("sub:")
          ? 1
              + (other.contains(tag.isPlural() ? ":plu:" : ":sin:") ? 2 : 0)
              + (other.contains(tag.isDefinite() ? ":bes:" : ":ube:") ? 2 : 0)
              + (other.endsWith(tag.isGenitive() ? ":gen" : ":nom") ? 4 : 0)
          : 0;
    }
    return other.startsWith("adj:") ? 1 : 0;
  }

  private static String verb(Tag tag) {
    return switch (tag) {
      case VERB_PRESENT -> "ver:præ:akt";
      case VERB_PRESENT_S -> "ver:inf:pas";
      case VERB_PAST -> "ver:dat:akt";
      case VERB_PAST_S -> "ver:dat:pas";
      case VERB_INFINITIVE -> "ver:inf:akt";
      case VERB_INFINITIVE_S -> "ver:inf:pas";
      case VERB_IMPERATIVE -> "ver:imp:akt";
      case VERB_PRESENT_PARTICIPLE -> "ver:lan:akt";
      default -> "ver:kor:akt";
    };
  }

  private String byEnding(String lower, Tag tag) {
    for (int length = Math.min(LONGEST_ENDING, lower.length() - 1); length > 0; length--) {
      String rule = rules.get(key(lower.substring(lower.length() - length), tag));
      if (rule != null) {
        int plus = rule.indexOf('+');
        int cut = Integer.parseInt(rule.substring(0, plus));
        if (cut < lower.length()) {
          return lower.substring(0, lower.length() - cut) + rule.substring(plus + 1);
        }
      }
    }
    return lower;
  }
}
