/**
 * The SPARQL endpoint, linked data and pages over HTTP.
 *
 * <p>Architecture invariant: read only, on loopback, and nothing is fetched from elsewhere.
 */
@NullMarked
package org.depeche.serve;

import org.jspecify.annotations.NullMarked;
