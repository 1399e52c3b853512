/** Measurements: what was measured, on which machine, against which target. */
@NullMarked
package org.kapija.simulator.bench;

import org.jspecify.annotations.NullMarked;
