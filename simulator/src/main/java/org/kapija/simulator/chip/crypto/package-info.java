/** Ciphers, key derivation and secure messaging from the chip's side (Doc 9303-11, section 9). */
@NullMarked
package org.kapija.simulator.chip.crypto;

import org.jspecify.annotations.NullMarked;
