package org.kapija.core.inspection;

/**
 * One laying down of a document: what a camera saw of it must not be taken for another's that came after it.
 *
 * @param inspection in which
 * @param number how often a document was laid down in that inspection, this one counted
 */
public record Laying(InspectionId inspection, int number) {}
