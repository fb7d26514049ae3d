/**
 * What several articles tell of one act, put together.
 *
 * <p>Architecture invariant: plain values in and out, so that the store and a cluster share it; an
 * article's own claims are never changed.
 */
@NullMarked
package org.depeche.link;

import org.jspecify.annotations.NullMarked;
