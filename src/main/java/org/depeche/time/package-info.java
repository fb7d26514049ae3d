/**
 * Danish expressions of time, as EDTF and first and last days.
 *
 * <p>Architecture invariant: the time of reading is an argument; nothing here asks a clock.
 */
@NullMarked
package org.depeche.time;

import org.jspecify.annotations.NullMarked;
