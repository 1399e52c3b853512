/** Visible digital seals: signed data in a barcode on paper documents (ICAO Doc 9303-13), read and not yet believed. */
@NullMarked
package org.kapija.core.document.seal;

import org.jspecify.annotations.NullMarked;
