/**
 * The graph as files for other tools.
 *
 * <p>Architecture invariant: one mapping for all formats; nothing here changes the store.
 */
@NullMarked
package org.depeche.export;

import org.jspecify.annotations.NullMarked;
