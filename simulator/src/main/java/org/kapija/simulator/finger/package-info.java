/** Synthetic fingers: ridge patterns grown from a seed, and impressions of them that differ as real ones do. */
@NullMarked
package org.kapija.simulator.finger;

import org.jspecify.annotations.NullMarked;
