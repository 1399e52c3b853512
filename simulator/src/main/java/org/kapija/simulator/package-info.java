/** A world from a seed: the device's end of every wire, synthetic travellers, regions and scenarios. */
@NullMarked
package org.kapija.simulator;

import org.jspecify.annotations.NullMarked;
