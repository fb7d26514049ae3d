/**
 * From an analysed article to claims: one extractor for each class of the ontology.
 *
 * <p>Architecture invariant: extractors are pure and stateless; Danish words stand in the lexicon,
 * never here, and no name of a person or place stands in either.
 */
@NullMarked
package org.depeche.extract;

import org.jspecify.annotations.NullMarked;
