/**
 * The domain, pure: documents, fingerprints, watchlist, inspection, journal, wire messages. No input or output, no
 * clock.
 */
@NullMarked
package org.kapija.core;

import org.jspecify.annotations.NullMarked;
