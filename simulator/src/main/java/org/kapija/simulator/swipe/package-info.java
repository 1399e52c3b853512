/** A swipe reader for machine readable zones as seen from its wire: 3M RTE6701 family, native protocol. */
@NullMarked
package org.kapija.simulator.swipe;

import org.jspecify.annotations.NullMarked;
