package org.depeche.store;

/**
 * An article that the store did not take.
 *
 * @param article its ID
 * @param reason one line that says why
 */
public record SetAside(String article, String reason) {}
