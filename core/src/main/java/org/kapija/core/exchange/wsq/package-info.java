/** Fingerprints packed by wavelet scalar quantisation (WSQ), written and read. */
@NullMarked
package org.kapija.core.exchange.wsq;

import org.jspecify.annotations.NullMarked;
