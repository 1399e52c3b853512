/** Finger minutiae records of other vendors, in the standard formats of exchange. */
@NullMarked
package org.kapija.core.fingerprint.interchange;

import org.jspecify.annotations.NullMarked;
