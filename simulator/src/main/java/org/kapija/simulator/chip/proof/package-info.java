/** How a chip proves that it is no copy: active and chip authentication (Doc 9303-11, sections 6.1 and 6.2). */
@NullMarked
package org.kapija.simulator.chip.proof;

import org.jspecify.annotations.NullMarked;
