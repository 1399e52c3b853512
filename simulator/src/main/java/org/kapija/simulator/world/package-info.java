/** The lane: people, papers and fingers on one side of the wires, the devices' ends of the wires on the other. */
@NullMarked
package org.kapija.simulator.world;

import org.jspecify.annotations.NullMarked;
