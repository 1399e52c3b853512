/** The index, tried with drawn minutiae. */
@NullMarked
package org.kapija.core.fingerprint.index;

import org.jspecify.annotations.NullMarked;
