/** The saved queries over HTTP. */
@NullMarked
package org.depeche.serve.saved;

import org.jspecify.annotations.NullMarked;
