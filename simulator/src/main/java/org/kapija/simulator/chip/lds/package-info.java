/** The files of a chip: names, identifiers and contents (Doc 9303-10). */
@NullMarked
package org.kapija.simulator.chip.lds;

import org.jspecify.annotations.NullMarked;
