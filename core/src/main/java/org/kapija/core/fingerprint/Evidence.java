package org.kapija.core.fingerprint;

/**
 * What all fingers together say about one subject.
 *
 * @param sum of the scores of the fingers paired with the subject's
 * @param compared number of fingers that could be compared, 1 or more
 * @param agreeing number of those that reach the threshold by themselves
 * @param falseAlarms expected number of subjects that do as well in a crossing of a stranger
 */
record Evidence(ComparisonScore sum, int compared, int agreeing, double falseAlarms) {}
