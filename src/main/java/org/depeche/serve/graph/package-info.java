/** The graph as files for other tools, and as a picture with a table beside it. */
@NullMarked
package org.depeche.serve.graph;

import org.jspecify.annotations.NullMarked;
