package org.depeche.extract;

import java.util.Optional;
import org.depeche.claim.When;
import org.depeche.time.TimeExpression;

/**
 * An expression of time with the days that it means.
 *
 * @param words the expression
 * @param when the days; empty where the article does not tell
 */
public record DatedWords(TimeExpression words, Optional<When> when) {}
