/** Beacon, barrier and contacts over Pi4J: the only place of the drivers that knows Pi4J. */
@NullMarked
package org.kapija.hardware.gpio;

import org.jspecify.annotations.NullMarked;
