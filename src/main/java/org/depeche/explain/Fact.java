package org.depeche.explain;

/**
 * One thing that a reading holds of an act.
 *
 * @param name what it is about: status, when, sender …
 * @param value in words
 */
public record Fact(String name, String value) {}
