/** The simulator's panel: shows the lane and lets people act in it, over HTTP on the loopback interface. */
@NullMarked
package org.kapija.simulator.panel;

import org.jspecify.annotations.NullMarked;
