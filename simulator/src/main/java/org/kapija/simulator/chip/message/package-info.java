/** Commands, answers and data objects as they go over the wire (ISO/IEC 7816-4). */
@NullMarked
package org.kapija.simulator.chip.message;

import org.jspecify.annotations.NullMarked;
