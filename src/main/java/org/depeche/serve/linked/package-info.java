/** Linked data: what a thing is called leads to what is known of it. */
@NullMarked
package org.depeche.serve.linked;

import org.jspecify.annotations.NullMarked;
