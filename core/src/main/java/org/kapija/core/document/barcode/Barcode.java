package org.kapija.core.document.barcode;

import org.kapija.core.value.Octets;

/**
 * A barcode that was read; nothing in it is proven.
 *
 * @param symbology how it is drawn
 * @param content its octets; a visible digital seal is one of the things that they can be
 */
public record Barcode(Symbology symbology, Octets content) {
    /** The barcodes of documents: seals are QR, Data Matrix or Aztec, driving licences and older cards PDF417. */
    public enum Symbology {
        PDF417,
        QR,
        DATA_MATRIX,
        AZTEC
    }
}
