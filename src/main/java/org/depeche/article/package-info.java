/**
 * Articles in: files, folders, JSON Lines, gzip and standard input become {@link
 * org.depeche.article.Article} values, one by one.
 *
 * <p>Architecture invariant: nothing here reads further into a text than its language; a bad
 * article is a value, never an exception that stops a run.
 */
@NullMarked
package org.depeche.article;

import org.jspecify.annotations.NullMarked;
