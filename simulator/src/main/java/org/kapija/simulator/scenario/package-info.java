/** Plays on the lane: who does what, what everybody must come to see, and what must hold afterwards. */
@NullMarked
package org.kapija.simulator.scenario;

import org.jspecify.annotations.NullMarked;
