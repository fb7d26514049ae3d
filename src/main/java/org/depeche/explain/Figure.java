package org.depeche.explain;

/**
 * Somebody or something that the article names.
 *
 * @param name the one name to show
 * @param kind person, state, organization or place
 * @param office the posts that it holds and for whom it acts; empty where the article tells none
 * @param strings every string that stands for it, with how often where more than once
 */
public record Figure(String name, String kind, String office, String strings) {}
