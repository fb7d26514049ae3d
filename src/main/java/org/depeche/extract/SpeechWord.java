package org.depeche.extract;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A word that tells of a source.
 *
 * @param lemma the verb or phrase
 * @param forms its inflected forms
 * @param with forms of which one must stand beside it; none where it needs none
 * @param without forms of which none may follow it
 * @param kind what it makes of the source
 * @param negated what it makes of the source when it is negated; empty where nothing
 * @param example a sentence in which it names a source
 * @param counterexample a sentence in which it does not; empty where it always does
 */
record SpeechWord(
    String lemma,
    Set<String> forms,
    Set<String> with,
    Set<String> without,
    Kind kind,
    Optional<Kind> negated,
    String example,
    String counterexample)
    implements Serializable {

  /** What a word makes of a source. */
  enum Kind {
    /** Its subject is a source of the clause that it introduces. */
    SAYS,
    /** The same, and of the noun that is its object. */
    TELLS,
    /** Its subject disputes what it introduces. */
    DENIES,
    /** Only a paper or agency is a source by it: of others it is a comment. */
    OPINES,
    /** Its subject is a source only of a quote before it: "- Vi mødes, lover X". */
    QUOTES,
    /** The source follows a preposition: "lyder det fra". */
    SHOWS,
    /** It is the preposition before a source. */
    ACCORDING,
    /** It says of what came before that it is not so. */
    WRONG,
    /** It is a noun for a paper, agency or broadcaster. */
    MEDIUM,
    /** It ends nouns for bodies, which speak by the name of their state: "udenrigsministeriet". */
    BODY,
    /** It is a noun for a text whose sender is no source of it. */
    TEXT;

    /** The kind that a cell names, in any case. */
    static Kind of(String cell) {
      return valueOf(cell.toUpperCase(Locale.ROOT));
    }

    /** Whether it is a verb of which somebody is the subject. */
    boolean hasSpeaker() {
      return switch (this) {
        case SAYS, TELLS, DENIES, OPINES, QUOTES -> true;
        case SHOWS, ACCORDING, WRONG, MEDIUM, BODY, TEXT -> false;
      };
    }
  }

  /** Copies its sets. */
  SpeechWord {
    forms = Set.copyOf(forms);
    with = Set.copyOf(with);
    without = Set.copyOf(without);
  }
}
