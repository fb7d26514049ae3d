package org.depeche.text;

/**
 * A part of speech with the inflection that parsing needs: a reduction of the PAROLE tags of the
 * Copenhagen Dependency Treebanks.
 */
public enum Tag {
  VERB_PRESENT,
  VERB_PAST,
  VERB_INFINITIVE,
  VERB_IMPERATIVE,
  VERB_PARTICIPLE,
  VERB_PARTICIPLE_ATTRIBUTIVE,
  VERB_PRESENT_PARTICIPLE,
  VERB_PRESENT_S,
  VERB_PAST_S,
  VERB_INFINITIVE_S,
  VERB_GERUND,
  NOUN_SINGULAR,
  NOUN_SINGULAR_GENITIVE,
  NOUN_SINGULAR_DEFINITE,
  NOUN_SINGULAR_DEFINITE_GENITIVE,
  NOUN_PLURAL,
  NOUN_PLURAL_GENITIVE,
  NOUN_PLURAL_DEFINITE,
  NOUN_PLURAL_DEFINITE_GENITIVE,
  NAME,
  NAME_GENITIVE,
  ADJECTIVE,
  ADJECTIVE_GENITIVE,
  ADJECTIVE_ADVERBIAL,
  ADJECTIVE_COMPARATIVE,
  ADJECTIVE_SUPERLATIVE,
  NUMERAL,
  ORDINAL,
  PRONOUN_NOMINATIVE,
  PRONOUN_OBLIQUE,
  PRONOUN_GENITIVE,
  PRONOUN_POSSESSIVE,
  PRONOUN_REFLEXIVE,
  PRONOUN_RECIPROCAL,
  PRONOUN_DEMONSTRATIVE,
  PRONOUN_INDEFINITE,
  PRONOUN_RELATIVE,
  PREPOSITION,
  ADVERB,
  ADVERB_COMPARATIVE,
  CONJUNCTION_COORDINATING,
  CONJUNCTION_SUBORDINATING,
  INFINITIVE_MARKER,
  SOM,
  DER,
  INTERJECTION,
  ABBREVIATION,
  FOREIGN,
  MARK_END,
  MARK_COMMA,
  MARK_QUOTE,
  MARK_OTHER,
  UNKNOWN;

  private final boolean verb = name().startsWith("VERB_");
  private final boolean noun = name().startsWith("NOUN_");
  private final boolean plural = name().startsWith("NOUN_PLURAL");
  private final boolean definite = name().contains("_DEFINITE");
  private final boolean genitive = name().endsWith("_GENITIVE");
  private final boolean adjective = name().startsWith("ADJECTIVE");
  private final boolean pronoun = name().startsWith("PRONOUN_");
  private final boolean mark = name().startsWith("MARK_");

  /** Any form of a verb. */
  public boolean isVerb() {
    return verb;
  }

  /** A verb in the present or past tense. */
  public boolean isFinite() {
    return isPresent() || isPast();
  }

  /** A finite verb in the present tense. */
  public boolean isPresent() {
    return this == VERB_PRESENT || this == VERB_PRESENT_S;
  }

  /** A finite verb in the past tense. */
  public boolean isPast() {
    return this == VERB_PAST || this == VERB_PAST_S;
  }

  /** An infinitive, in -s or not. */
  public boolean isInfinitive() {
    return this == VERB_INFINITIVE || this == VERB_INFINITIVE_S;
  }

  /** A past participle. */
  public boolean isParticiple() {
    return this == VERB_PARTICIPLE || this == VERB_PARTICIPLE_ATTRIBUTIVE;
  }

  /** A form in -s: passive, reciprocal or deponent. */
  public boolean isSForm() {
    return this == VERB_PRESENT_S || this == VERB_PAST_S || this == VERB_INFINITIVE_S;
  }

  /** A common noun. */
  public boolean isNoun() {
    return noun;
  }

  /** A proper name. */
  public boolean isName() {
    return this == NAME || this == NAME_GENITIVE;
  }

  /** Anything in the genitive. */
  public boolean isGenitive() {
    return genitive;
  }

  /** A noun with the definite ending. */
  public boolean isDefinite() {
    return definite;
  }

  /** A common noun in the plural. */
  public boolean isPlural() {
    return plural;
  }

  /** Any form of an adjective. */
  public boolean isAdjective() {
    return adjective;
  }

  /** Any pronoun or determiner. */
  public boolean isPronoun() {
    return pronoun;
  }

  /** A punctuation mark. */
  public boolean isMark() {
    return mark;
  }
}
