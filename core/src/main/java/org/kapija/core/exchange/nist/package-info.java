/** Transactions of ANSI/NIST-ITL in their traditional encoding: read, checked against a profile, written. */
@NullMarked
package org.kapija.core.exchange.nist;

import org.jspecify.annotations.NullMarked;
