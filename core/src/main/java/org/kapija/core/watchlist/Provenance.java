package org.kapija.core.watchlist;

/**
 * Where a record was obtained. Regulation (EU) 2024/1358, Art. 49, forbids giving what was obtained from Eurodac to
 * third countries, some of which share our lists. So an {@link Alert} takes {@link RegionalProvenance} only, and code
 * that would put a Eurodac record on a regional list does not compile.
 */
public sealed interface Provenance permits RegionalProvenance, EurodacProvenance {}
