package org.kapija.core.exchange.wsq;

import java.util.Optional;
import org.kapija.core.value.Octets;

/**
 * What a WSQ file says of its picture, in front of its blocks.
 *
 * @param width pixels in a row
 * @param height rows
 * @param dpi pixels per inch as a comment tells; 0 if none does
 */
record WsqHead(int width, int height, int dpi) {
    private static final int MARKER = 2;
    private static final int FIRST = 2;
    private static final int FRAME_OCTETS = 17;
    private static final int QUANTISATION_OCTETS = 389;
    private static final int TAP_OCTETS = 6;

    /**
     * Walks over the tables to the frame; empty if something else stands between.
     *
     * <p>The decoder reads tables of filters and bins without looking at the length they state. A walk that believed
     * another length would find another frame, and another size, than the decoder does; so a table has to be as long as
     * it will be read.
     */
    static Optional<WsqHead> of(Octets file) {
        int dpi = 0;
        int at = FIRST;
        while (at + MARKER + 4 <= file.size()) {
            int length = pair(file, at + MARKER);
            if (length < 2 || at + MARKER + length > file.size() || length != lengthRead(file, at)) {
                return Optional.empty();
            }
            int marker = pair(file, at);
            if (marker == Marker.START_OF_FRAME.code()) {
                return Optional.of(new WsqHead(pair(file, at + 8), pair(file, at + 6), dpi));
            }
            if (marker == Marker.COMMENT.code()) {
                dpi = WsqComment.dpi(file.part(at + MARKER + 2, length - 2)).orElse(dpi);
            }
            at += MARKER + length;
        }
        return Optional.empty();
    }

    /** Returns how many octets of a part the decoder reads behind its marker; -1 of one that it refuses here. */
    private static int lengthRead(Octets file, int at) {
        int marker = pair(file, at);
        if (marker == Marker.START_OF_FRAME.code()) {
            return FRAME_OCTETS;
        } else if (marker == Marker.QUANTISATION_TABLE.code()) {
            return QUANTISATION_OCTETS;
        } else if (marker == Marker.TRANSFORM_TABLE.code()) {
            return 4 + TAP_OCTETS * (halves(file.at(at + 4)) + halves(file.at(at + 5)));
        }
        boolean believed = marker == Marker.COMMENT.code() || marker == Marker.HUFFMAN_TABLE.code();
        return believed ? pair(file, at + MARKER) : -1;
    }

    /** Of a symmetric filter only one half is in the file, with the middle. */
    private static int halves(int taps) {
        return (taps + 1) / 2;
    }

    private static int pair(Octets file, int at) {
        return file.at(at) << Byte.SIZE | file.at(at + 1);
    }
}
