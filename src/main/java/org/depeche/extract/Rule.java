package org.depeche.extract;

import java.io.Serializable;
import org.depeche.claim.ActId;

/**
 * A row of the lexicon for people to read.
 *
 * @param name the name of the rule, as evidence gives it
 * @param act the kind of act that it tells of
 * @param lemma the Danish word
 * @param english what the word means
 * @param example a sentence in which the row finds an act
 * @param finds what it finds there
 * @param counterexample a sentence with the word in which there is none
 */
public record Rule(
    String name,
    ActId.Kind act,
    String lemma,
    String english,
    String example,
    String finds,
    String counterexample)
    implements Serializable {}
