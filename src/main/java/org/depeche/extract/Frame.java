package org.depeche.extract;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.depeche.claim.ActId;
import org.depeche.text.Lists;

/**
 * A row of the lexicon: for a lemma, which grammatical function fills which role.
 *
 * @param name the name of the rule, as evidence gives it
 * @param act the kind of act that it tells of
 * @param pos the part of speech of the lemma
 * @param lemma the lemma
 * @param roles what fills each role: grammatical functions as {@link org.depeche.text.Clause} names
 *     them, and {@code gen} for a noun's possessor, or that of a noun among the words
 * @param required the functions that must be there
 * @param words the words that must stand with the verb: particles, the reflexive, "enig"
 * @param barred the words with which the verb means something else: "byde velkommen til"
 * @param stance what the word itself says of how things stand, where it does
 * @param rule the row for people to read
 */
record Frame(
    String name,
    ActId.Kind act,
    Pos pos,
    String lemma,
    Map<String, Set<Role>> roles,
    Set<String> required,
    Set<String> words,
    Set<String> barred,
    Optional<Stance> stance,
    Rule rule)
    implements Serializable {

  /** The parts of speech that tell of acts. */
  enum Pos {
    VERB,
    NOUN,
    /** "hos": who is with somebody meets them, whatever the verb. */
    PREPOSITION
  }

  /** Whether the lemma is a noun. */
  boolean noun() {
    return pos == Pos.NOUN;
  }

  /** Whether the lemma is a verb. */
  boolean verb() {
    return pos == Pos.VERB;
  }

  /** The functions that fill a role. */
  List<String> functions(Role role) {
    return Lists.where(roles.keySet(), f -> fills(f, role));
  }

  /** Whether a function fills a role. */
  boolean fills(String function, Role role) {
    return roles.getOrDefault(function, Set.of()).contains(role);
  }
}
