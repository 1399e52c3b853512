/** Tests of records of finger images. */
@NullMarked
package org.kapija.core.exchange.iso;

import org.jspecify.annotations.NullMarked;
