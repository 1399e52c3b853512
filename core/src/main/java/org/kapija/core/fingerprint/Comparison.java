package org.kapija.core.fingerprint;

/**
 * One probe met one reference.
 *
 * @param probe taken now
 * @param reference stored
 * @param score how alike they are
 */
public record Comparison(Probe probe, Reference reference, ComparisonScore score) {}
