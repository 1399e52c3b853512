/** The files of a chip as octets (ICAO Doc 9303-10, logical data structure): read within bounds, refused by name. */
@NullMarked
package org.kapija.core.document.lds;

import org.jspecify.annotations.NullMarked;
