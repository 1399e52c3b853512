/** Codes of minutiae: what surrounds a minutia, in 128 bits that differ little between two prints of one finger. */
@NullMarked
package org.kapija.core.fingerprint.code;

import org.jspecify.annotations.NullMarked;
