/** The SPARQL 1.1 Protocol, query only. */
@NullMarked
package org.depeche.serve.sparql;

import org.jspecify.annotations.NullMarked;
