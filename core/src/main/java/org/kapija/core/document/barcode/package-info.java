/** Two-dimensional barcodes on documents: found in an image of bounded size, given as octets. */
@NullMarked
package org.kapija.core.document.barcode;

import org.jspecify.annotations.NullMarked;
