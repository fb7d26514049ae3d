/**
 * The command line.
 *
 * <p>Architecture invariant: data go to standard output, messages to standard error; exit statuses
 * are those of the contract.
 */
@NullMarked
package org.depeche.cli;

import org.jspecify.annotations.NullMarked;
