package org.depeche.rdf;

/**
 * A statement of a named graph as plain text, for those who only compare.
 *
 * @param graph the IRI of its graph; empty for the default graph
 * @param subject the IRI of its subject
 * @param property the IRI of its property
 * @param object the IRI of its object, or what the literal says
 */
public record Quad(String graph, String subject, String property, String object) {}
