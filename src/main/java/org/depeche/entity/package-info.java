/**
 * Who and what is named: persons, states, organisations and places, and every string that stands
 * for one.
 *
 * <p>Architecture invariant: the names themselves come as values from the authority; nothing here
 * reads a file or knows RDF.
 */
@NullMarked
package org.depeche.entity;

import org.jspecify.annotations.NullMarked;
