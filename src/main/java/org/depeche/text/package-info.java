/**
 * Danish text: paragraphs, sentences, tokens with offsets, tags, lemmas and dependency trees.
 *
 * <p>Architecture invariant: nothing here knows of diplomacy, names or RDF; models are read from
 * resources and never change.
 */
@NullMarked
package org.depeche.text;

import org.jspecify.annotations.NullMarked;
