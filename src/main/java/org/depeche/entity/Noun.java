package org.depeche.entity;

import java.util.Locale;
import org.depeche.text.Token;

/**
 * An inflected noun for a person, an office or an institution.
 *
 * @param lemma singular indefinite ("præsident")
 * @param sort in which list it stands
 * @param kind its kind there
 * @param plural whether it is a plural
 * @param definite whether it has the definite ending
 * @param genitive whether it has the genitive ending
 */
record Noun(
    String lemma, Sort sort, String kind, boolean plural, boolean definite, boolean genitive) {

  /** The kind of offices in business, and of all others that are held for no state. */
  private static final String PRIVATE = "BUSINESS";

  /** The lists of nouns. */
  enum Sort {
    /** Offices: "udenrigsminister". */
    POST,
    /** Other words for people: "kollega", "søster". */
    PERSON,
    /** Bodies of a state: "udenrigsministerium". */
    INSTITUTION
  }

  /** Reads number and definiteness off the ending of a listed form. */
  static Noun of(String lemma, Sort sort, String kind, String form) {
    boolean isLemma = form.equals(lemma);
    boolean definitePlural = !isLemma && form.endsWith("ne");
    boolean definite = definitePlural || !isLemma && form.matches(".*(?:en|et|an)");
    boolean plural = definitePlural || !isLemma && !definite && !isShort(lemma, form);
    return new Noun(lemma, sort, kind, plural, definite, false);
  }

  /** Whether a form is a title cut short: "kong" of "konge", "eks" of nothing. */
  private static boolean isShort(String lemma, String form) {
    return lemma.startsWith(form);
  }

  /** Whether a word such as "leder" or "forhandler" is a verb where it stands. */
  static boolean isVerb(Token token) {
    if (!token.tag().isVerb()) {
      return false;
    }
    String form = token.lower();
    return form.equals(token.lemma() + "r")
        && !form.endsWith("minister")
        && !form.endsWith("mester");
  }

  /** Whether it is the office of who is sent by a state, whatever body it is that receives him. */
  boolean isAmbassador() {
    return lemma.endsWith("ambassadør");
  }

  /** What the office is called: the "CIA-chef" is a head, but the "EU-ambassadør" is one to it. */
  String title() {
    int hyphen = lemma.lastIndexOf('-');
    boolean body = hyphen > 0 && isPost() && !isAmbassador() && !lemma.startsWith("vice");
    return body ? lemma.substring(hyphen + 1) : lemma;
  }

  Noun inGenitive() {
    return new Noun(lemma, sort, kind, plural, definite, true);
  }

  /** The same office where one holds it. */
  Noun ofOne() {
    return new Noun(lemma, sort, kind, false, false, false);
  }

  /** The same office where several hold it. */
  Noun ofSeveral() {
    return new Noun(lemma, sort, kind, true, definite, genitive);
  }

  /** The same office at a body of no state: the chair of a union, the president of a club. */
  Noun asPrivate() {
    return new Noun(lemma, sort, PRIVATE, plural, definite, genitive);
  }

  /** Whether it is an office that is held for no state. */
  boolean isPrivate() {
    return isPrivate(kind);
  }

  /** Whether offices of that kind are held for no state. */
  static boolean isPrivate(String kind) {
    return switch (kind) {
      case "SPORT", PRIVATE, "LOCAL", "CLERGY" -> true;
      default -> false;
    };
  }

  /** Whether it is a body that is no state's: a company, a club, a union. */
  boolean isPrivateBody() {
    return sort == Sort.INSTITUTION && kind.equals("private");
  }

  /** The same inflection of a compound that ends in this noun. */
  Noun compound(String first) {
    return new Noun(first.toLowerCase(Locale.ROOT) + lemma, sort, kind, plural, definite, genitive);
  }

  boolean isPost() {
    return sort == Sort.POST;
  }

  /** Whether it is the office of who leads a state. */
  boolean isLeader() {
    return switch (kind) {
      case "HEAD_OF_STATE", "HEAD_OF_GOVERNMENT", "MONARCH" -> true;
      default -> false;
    };
  }

  boolean isPerson() {
    return sort == Sort.PERSON;
  }

  boolean isInstitution() {
    return sort == Sort.INSTITUTION;
  }
}
