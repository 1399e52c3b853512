/** How a reader earns access to a chip: BAC and PACE from the chip's side (Doc 9303-11, section 4). */
@NullMarked
package org.kapija.simulator.chip.access;

import org.jspecify.annotations.NullMarked;
