/** Pages for people. */
@NullMarked
package org.depeche.serve.page;

import org.jspecify.annotations.NullMarked;
