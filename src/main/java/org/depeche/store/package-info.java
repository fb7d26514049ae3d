/**
 * The graph on disk: article graphs, the derived default graph, the manifest.
 *
 * <p>Architecture invariant: what is acknowledged is committed; nothing here reads Danish.
 */
@NullMarked
package org.depeche.store;

import org.jspecify.annotations.NullMarked;
