/** Tests of exchange files, on transactions written by hand and on those of other projects. */
@NullMarked
package org.kapija.core.exchange.nist;

import org.jspecify.annotations.NullMarked;
