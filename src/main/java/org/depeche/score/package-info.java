/**
 * How much of what annotators found in articles is in a graph, and how much that they did not find.
 *
 * <p>Architecture invariant: it judges finished graphs, as statements of the public vocabulary; it
 * knows no extractor, no claim and no RDF library, so that any file of N-Quads can be judged.
 */
@NullMarked
package org.depeche.score;

import org.jspecify.annotations.NullMarked;
