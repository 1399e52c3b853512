/**
 * The simulated 40-pin header: a Pi4J plugin that a terminal loads, and the lane behind it, joined by a local socket.
 * The only place of the simulator that knows Pi4J.
 */
@NullMarked
package org.kapija.simulator.board;

import org.jspecify.annotations.NullMarked;
