package org.depeche.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Turns the PAROLE tags of the treebank into the fewer ones that parsing needs. */
final class Parole {

  private static final Pattern POSITION = Pattern.compile("\\[[^\\]]*\\]|.");

  private Parole() {}

  /** The tag of a word with that PAROLE tag. */
  static Tag reduce(String parole, String form) {
    if (parole.equals("U=")) {
      return switch (form.toLowerCase(Locale.ROOT)) {
        case "at" -> Tag.INFINITIVE_MARKER;
        case "som" -> Tag.SOM;
        default -> Tag.DER;
      };
    }
    List<String> at = POSITION.matcher(parole).results().map(r -> r.group()).toList();
    return switch (parole.substring(0, 2)) {
      case "VA", "VE" -> verb(at);
      case "NC" -> noun(at);
      case "NP" -> at.get(4).equals("G") ? Tag.NAME_GENITIVE : Tag.NAME;
      case "AN" -> adjective(at);
      case "AC" -> Tag.NUMERAL;
      case "AO" -> Tag.ORDINAL;
      case "SP" -> Tag.PREPOSITION;
      case "RG" -> List.of("C", "S").contains(at.get(2)) ? Tag.ADVERB_COMPARATIVE : Tag.ADVERB;
      case "CC" -> Tag.CONJUNCTION_COORDINATING;
      case "CS" -> Tag.CONJUNCTION_SUBORDINATING;
      case "I=" -> Tag.INTERJECTION;
      case "XP" -> mark(form);
      case "XA" -> Tag.ABBREVIATION;
      case "XF" -> Tag.FOREIGN;
      case "XX", "XR", "XS" -> Tag.UNKNOWN;
      default -> pronoun(at);
    };
  }

  private static Tag verb(List<String> at) {
    boolean s = at.get(1).equals("E") || at.contains("P") && at.lastIndexOf("P") > 7;
    return switch (at.get(2) + at.get(3)) {
      case "DR" -> s ? Tag.VERB_PRESENT_S : Tag.VERB_PRESENT;
      case "DA" -> s ? Tag.VERB_PAST_S : Tag.VERB_PAST;
      case "PA" ->
          at.get(5).equals("S") && !at.get(7).equals("D") && !at.get(8).equals("A")
              ? Tag.VERB_PARTICIPLE
              : Tag.VERB_PARTICIPLE_ATTRIBUTIVE;
      case "PR" -> Tag.VERB_PRESENT_PARTICIPLE;
      case "M-" -> Tag.VERB_IMPERATIVE;
      case "G-" -> Tag.VERB_GERUND;
      default -> s ? Tag.VERB_INFINITIVE_S : Tag.VERB_INFINITIVE;
    };
  }

  private static Tag noun(List<String> at) {
    String name =
        "NOUN_"
            + (at.get(3).equals("P") ? "PLURAL" : "SINGULAR")
            + (at.get(7).equals("D") ? "_DEFINITE" : "")
            + (at.get(4).equals("G") ? "_GENITIVE" : "");
    return Tag.valueOf(name);
  }

  private static Tag adjective(List<String> at) {
    if (at.get(5).equals("G")) {
      return Tag.ADJECTIVE_GENITIVE;
    }
    return switch (at.get(2)) {
      case "C" -> Tag.ADJECTIVE_COMPARATIVE;
      case "S", "A" -> Tag.ADJECTIVE_SUPERLATIVE;
      default -> at.get(at.size() - 1).equals("R") ? Tag.ADJECTIVE_ADVERBIAL : Tag.ADJECTIVE;
    };
  }

  private static Tag pronoun(List<String> at) {
    String kind = at.get(1);
    if (at.get(5).equals("G")) {
      return Tag.PRONOUN_GENITIVE;
    }
    return switch (kind) {
      case "P" ->
          at.get(7).equals("Y")
              ? Tag.PRONOUN_REFLEXIVE
              : at.get(5).equals("N") ? Tag.PRONOUN_NOMINATIVE : Tag.PRONOUN_OBLIQUE;
      case "C" -> Tag.PRONOUN_RECIPROCAL;
      case "D" -> Tag.PRONOUN_DEMONSTRATIVE;
      case "T" -> Tag.PRONOUN_RELATIVE;
      case "O" -> Tag.PRONOUN_POSSESSIVE;
      default -> Tag.PRONOUN_INDEFINITE;
    };
  }

  private static Tag mark(String form) {
    return switch (form) {
      case ".", "!", "?", "..." -> Tag.MARK_END;
      case "," -> Tag.MARK_COMMA;
      case "\"", "&quot;", "»", "«", "'" -> Tag.MARK_QUOTE;
      default -> Tag.MARK_OTHER;
    };
  }

  /** The coarse part of speech of the treebank, as far as the reduced tag and the lemma tell it. */
  static String coarse(Tag tag, String form, String lemma) {
    if (tag.isVerb()) {
      return tag.isSForm() && lemma.endsWith("s") ? "VE" : "VA";
    }
    if (tag.isNoun()) {
      return "NC";
    }
    return switch (tag) {
      case NAME, NAME_GENITIVE -> "NP";
      case NUMERAL -> "AC";
      case ORDINAL -> "AO";
      case PRONOUN_NOMINATIVE, PRONOUN_OBLIQUE, PRONOUN_REFLEXIVE -> "PP";
      case PRONOUN_RECIPROCAL -> "PC";
      case PRONOUN_DEMONSTRATIVE -> "PD";
      case PRONOUN_RELATIVE -> "PT";
      case PRONOUN_POSSESSIVE -> "PO";
      case PRONOUN_INDEFINITE, PRONOUN_GENITIVE -> "PI";
      case PREPOSITION -> "SP";
      case ADVERB, ADVERB_COMPARATIVE -> "RG";
      case CONJUNCTION_COORDINATING -> "CC";
      case CONJUNCTION_SUBORDINATING -> "CS";
      case INFINITIVE_MARKER, SOM, DER -> "U";
      case INTERJECTION -> "I";
      case ABBREVIATION -> "XA";
      case FOREIGN -> "XF";
      case UNKNOWN -> form.chars().anyMatch(Character::isLetter) ? "XX" : "XS";
      default -> tag.isMark() ? "XP" : "AN";
    };
  }
}
