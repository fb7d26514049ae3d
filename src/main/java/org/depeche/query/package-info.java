/**
 * Saved queries: front matter, parameters bound as values, results.
 *
 * <p>Architecture invariant: a value of a parameter is never pasted into a query.
 */
@NullMarked
package org.depeche.query;

import org.jspecify.annotations.NullMarked;
