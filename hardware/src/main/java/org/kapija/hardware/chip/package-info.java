/** Driver for chips of electronic travel documents on PC/SC readers, with JMRTD for access procedures. */
@NullMarked
package org.kapija.hardware.chip;

import org.jspecify.annotations.NullMarked;
