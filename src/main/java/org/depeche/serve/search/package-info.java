/** Finding things and sentences by words, in whatever form the words stand. */
@NullMarked
package org.depeche.serve.search;

import org.jspecify.annotations.NullMarked;
