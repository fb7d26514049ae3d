package org.depeche.score;

import java.util.Optional;

/**
 * A person as an annotator sees them.
 *
 * @param name the fullest name in the article
 * @param represents the code of the state for which they act
 * @param post their office
 * @param optional whether they may as well be left out
 */
record GoldPerson(
    String name, Optional<String> represents, Optional<String> post, boolean optional) {}
