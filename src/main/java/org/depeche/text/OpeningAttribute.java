package org.depeche.text;

import java.util.Map;

/**
 * The participle in "Det planlagte møde mellem X og Y er aflyst", which could be the verb of a
 * sentence ("Det krævede tid"): it describes the noun where another verb is that of the sentence.
 */
final class OpeningAttribute {

  private static final Map<String, Tag> DETERMINED =
      Map.of("det", Tag.NOUN_SINGULAR, "den", Tag.NOUN_SINGULAR, "de", Tag.NOUN_PLURAL);

  private OpeningAttribute() {}

  /** Tags the participle with which a sentence opens as what it is. */
  static void mend(Words words, FullForms dictionary) {
    int article = 0;
    while (article < words.size && words.tag(article).isMark()) {
      article++;
    }
    int noun = article + 2;
    boolean could =
        noun < words.size
            && DETERMINED.get(words.lower[article]) == words.tag(noun)
            && words.tag(article + 1) == Tag.VERB_PAST
            && isParticiple(words.lower[article + 1], dictionary);
    if (could && hasVerb(words, noun + 1)) {
      words.tags[article] = Tag.PRONOUN_DEMONSTRATIVE.ordinal();
      words.tags[article + 1] = Tag.ADJECTIVE.ordinal();
    }
  }

  /** Also what the dictionary does not know as a verb in the past: "planlagte". */
  private static boolean isParticiple(String form, FullForms dictionary) {
    return dictionary.isParticiple(undeclined(form)) || !dictionary.isPast(form);
  }

  /** "planlagte" is of "planlagt", "ventede" of "ventet". */
  private static String undeclined(String form) {
    String stem = form.substring(0, form.length() - 1);
    return form.endsWith("ede") ? stem.substring(0, stem.length() - 1) + "t" : stem;
  }

  /** Whether a finite verb follows that is neither of a clause below nor joined to another. */
  private static boolean hasVerb(Words words, int from) {
    int commas = 0;
    int relatives = 0;
    for (int i = from; i < words.size; i++) {
      Tag tag = words.tag(i);
      if (tag == Tag.CONJUNCTION_SUBORDINATING) {
        return false;
      }
      if (tag == Tag.SOM || tag == Tag.DER || words.lower[i].equals("hvor")) {
        relatives++;
      } else if (tag == Tag.MARK_COMMA) {
        commas++;
      } else if (tag.isFinite() && relatives > 0) {
        relatives--;
      } else if (tag.isFinite()) {
        return isOfSentence(words, i, commas);
      }
    }
    return false;
  }

  /** ", skriver X" tells who says so; ", er aflyst" goes on behind what stands between commas. */
  private static boolean isOfSentence(Words words, int verb, int commas) {
    Tag before = words.tag(verb - 1);
    if (before != Tag.MARK_COMMA) {
      return before != Tag.CONJUNCTION_COORDINATING;
    }
    Tag next = verb + 1 < words.size ? words.tag(verb + 1) : Tag.MARK_END;
    return commas > 1 && !next.isName() && !next.isNoun() && next != Tag.PRONOUN_NOMINATIVE;
  }
}
