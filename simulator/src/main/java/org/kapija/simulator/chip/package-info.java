/**
 * The chip of an electronic travel document, byte by byte from ICAO Doc 9303-10 and -11, and what can be wrong with it.
 */
@NullMarked
package org.kapija.simulator.chip;

import org.jspecify.annotations.NullMarked;
