/**
 * Claims as RDF statements, seeds as authority values, and the syntaxes.
 *
 * <p>Architecture invariant: the only package that knows RDF4J's model; no blank nodes, no order
 * but that of UTF-8 bytes.
 */
@NullMarked
package org.depeche.rdf;

import org.jspecify.annotations.NullMarked;
