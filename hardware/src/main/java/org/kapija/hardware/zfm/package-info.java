/** Driver for fingerprint modules of the ZFM-20 / R307 / R503 family on a serial line; see README.md beside it. */
@NullMarked
package org.kapija.hardware.zfm;

import org.jspecify.annotations.NullMarked;
