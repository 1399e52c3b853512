/** A region of one crossing as separate processes: made, started, waited for, killed, started again, stopped. */
@NullMarked
package org.kapija.simulator.region;

import org.jspecify.annotations.NullMarked;
