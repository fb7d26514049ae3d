/**
 * An article with what was found in it and why, on a terminal and as an HTML page.
 *
 * <p>Architecture invariant: nothing is read here again; what is shown is what the extractors told.
 */
@NullMarked
package org.depeche.explain;

import org.jspecify.annotations.NullMarked;
