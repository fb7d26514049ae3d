/**
 * What articles say, as plain values.
 *
 * <p>Architecture invariant: no library, no package of this project, and no claim without its
 * evidence.
 */
@NullMarked
package org.depeche.claim;

import org.jspecify.annotations.NullMarked;
