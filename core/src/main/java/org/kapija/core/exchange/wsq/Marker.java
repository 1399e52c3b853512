package org.kapija.core.exchange.wsq;

/** The two octets in front of each part of a file (FBI IAFIS-IC-0110, part 3, table 6). */
enum Marker {
    START_OF_IMAGE(0xFFA0),
    END_OF_IMAGE(0xFFA1),
    START_OF_FRAME(0xFFA2),
    START_OF_BLOCK(0xFFA3),
    TRANSFORM_TABLE(0xFFA4),
    QUANTISATION_TABLE(0xFFA5),
    HUFFMAN_TABLE(0xFFA6),
    COMMENT(0xFFA8);

    private final int code;

    Marker(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
