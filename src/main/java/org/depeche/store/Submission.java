package org.depeche.store;

/**
 * What one article supports, ready to be kept.
 *
 * @param id the article's ID
 * @param nquads its statements, all in the article's own graph, as N-Quads in UTF-8
 */
public record Submission(String id, byte[] nquads) {}
