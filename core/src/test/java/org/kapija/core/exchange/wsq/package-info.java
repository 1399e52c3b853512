/** Tests of packing and unpacking fingerprints, against another project's decoder. */
@NullMarked
package org.kapija.core.exchange.wsq;

import org.jspecify.annotations.NullMarked;
