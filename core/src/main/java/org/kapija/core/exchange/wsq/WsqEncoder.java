package org.kapija.core.exchange.wsq;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kapija.core.value.Octets;

/**
 * Packs grey pictures of fingers by wavelet scalar quantisation (FBI IAFIS-IC-0110, "WSQ gray-scale fingerprint image
 * compression specification", 3.1): wavelet transform, quantisation by the variance of each subband, Huffman codes made
 * for the picture.
 *
 * <p>Not certified by anybody. The parameters are those of the standard's encoder; the arithmetic is in double
 * precision, so a value beside the edge of a bin may fall to its other side.
 */
public final class WsqEncoder {
    /** Bits a pixel that are usual: about 15 to 1 for rolled fingers. */
    public static final double BIT_RATE = 0.75;

    /** Least bit rate that is taken. */
    public static final double BIT_RATE_MIN = 0.1;

    /** Greatest bit rate that is taken. */
    public static final double BIT_RATE_MAX = 5;

    /** Shortest side: halved four times it must reach over half the longer filter, or decoders lose their way. */
    public static final int SIDE_MIN = 65;

    /** Where in its bin a reader puts a value back: nearer to the middle of all, where more values are. */
    private static final Scaled BIN_CENTRE = new Scaled(2, 44);

    private static final int WHITE = 255;
    private static final int TABLE_OCTETS = 2; // a table's length counts itself

    private final Picture picture;
    private final double bitRate;
    private final WsqOutput out = new WsqOutput();

    private WsqEncoder(Picture picture, double bitRate) {
        this.picture = picture;
        this.bitRate = bitRate;
    }

    /**
     * Packs a picture; takes some 0.1 s for a finger.
     *
     * @param picture one that {@link #takes} allows
     * @param bitRate bits a pixel to aim at, {@value #BIT_RATE_MIN} to {@value #BIT_RATE_MAX}; {@value #BIT_RATE} is
     *     usual. Smooth pictures come out smaller, noisy ones larger
     */
    public static Octets encode(Picture picture, double bitRate) {
        if (!(bitRate >= BIT_RATE_MIN && bitRate <= BIT_RATE_MAX)) {
            throw new IllegalArgumentException("bit rate: " + bitRate);
        }
        if (!takes(picture)) {
            throw new IllegalArgumentException("side of " + Math.min(picture.width(), picture.height()) + " pixels");
        }
        return new WsqEncoder(picture, bitRate).encode();
    }

    /** Returns whether a picture is large enough; no scanner's is smaller. */
    public static boolean takes(Picture picture) {
        return Math.min(picture.width(), picture.height()) >= SIDE_MIN;
    }

    private Octets encode() {
        var grey = GreyLevels.of(picture.pixels());
        double[] plane = grey.centred(picture.pixels());
        var tree = SubbandTree.of(picture.width(), picture.height());
        Wavelet.decompose(plane, picture.width(), tree);
        var widths = BinWidths.of(
                Variances.of(plane, picture.width(), tree), Variances.peaks(plane, picture.width(), tree), bitRate);
        out.marker(Marker.START_OF_IMAGE);
        comment();
        transformTable();
        quantisationTable(widths);
        frame(grey);
        var quantiser = new Quantiser(plane, picture.width(), tree, widths);
        short[] first = quantiser.block(0, SubbandTree.SECOND_BLOCK);
        blocks(0, List.of(first));
        short[] second = quantiser.block(SubbandTree.SECOND_BLOCK, SubbandTree.THIRD_BLOCK);
        short[] third = quantiser.block(SubbandTree.THIRD_BLOCK, SubbandTree.BANDS);
        blocks(1, List.of(second, third));
        out.marker(Marker.END_OF_IMAGE);
        return out.toOctets();
    }

    /** Writes what readers expect to be told: the comment in the form that NIST's programs write. */
    private void comment() {
        List<String> lines = new ArrayList<>(List.of(
                "PIX_WIDTH " + picture.width(),
                "PIX_HEIGHT " + picture.height(),
                "PIX_DEPTH 8",
                "PPI " + (picture.dpi() == 0 ? -1 : picture.dpi()),
                "LOSSY 1",
                "COLORSPACE GRAY",
                "COMPRESSION WSQ",
                String.format(Locale.ROOT, "WSQ_BITRATE %.6f", bitRate)));
        lines.addFirst("NIST_COM " + (lines.size() + 1));
        byte[] text = String.join("\n", lines).getBytes(StandardCharsets.US_ASCII);
        out.marker(Marker.COMMENT);
        out.pair(TABLE_OCTETS + text.length);
        out.octets(text);
    }

    private void transformTable() {
        int entry = 1 + 1 + Integer.BYTES; // sign, scale, digits
        out.marker(Marker.TRANSFORM_TABLE);
        out.pair(TABLE_OCTETS + 2 + entry * (Wavelet.LOW.length + Wavelet.HIGH.length));
        out.octet(2 * Wavelet.LOW.length - 1);
        out.octet(2 * Wavelet.HIGH.length - 1);
        for (double[] taps : List.of(Wavelet.LOW, Wavelet.HIGH)) {
            for (double tap : taps) {
                var number = Scaled.quad(Math.abs(tap));
                out.octet(tap < 0 ? 1 : 0);
                out.octet(number.scale());
                out.quad(number.digits());
            }
        }
    }

    private void quantisationTable(BinWidths widths) {
        int places = 64; // of which the last four stay empty
        int entry = 1 + Short.BYTES;
        out.marker(Marker.QUANTISATION_TABLE);
        out.pair(TABLE_OCTETS + entry * (1 + 2 * places));
        out.scaled(BIN_CENTRE);
        for (int band = 0; band < places; band++) {
            boolean there = band < SubbandTree.BANDS && widths.codes(band);
            out.scaled(there ? widths.bins().get(band) : new Scaled(0, 0));
            out.scaled(there ? widths.middle(band) : new Scaled(0, 0));
        }
    }

    private void frame(GreyLevels grey) {
        out.marker(Marker.START_OF_FRAME);
        out.pair(17);
        out.octet(0); // black
        out.octet(WHITE);
        out.pair(picture.height());
        out.pair(picture.width());
        out.scaled(grey.shift());
        out.scaled(grey.scale());
        out.octet(0); // no number of an encoder that somebody certified
        out.pair(0); // nor of a program
    }

    /** Writes one Huffman code and the blocks that are written in it. */
    private void blocks(int table, List<short[]> blocks) {
        int[] numbers = new int[Symbols.COUNT];
        blocks.forEach(block -> Symbols.of(block, (symbol, _, _) -> numbers[symbol]++));
        var code = HuffmanCode.of(numbers);
        out.marker(Marker.HUFFMAN_TABLE);
        out.pair(TABLE_OCTETS + 1 + HuffmanCode.BITS_MAX + code.symbols().size());
        out.octet(table);
        out.octets(code.counts());
        out.octets(code.symbols());
        int[] codes = code.codes();
        for (short[] block : blocks) {
            out.marker(Marker.START_OF_BLOCK);
            out.pair(TABLE_OCTETS + 1);
            out.octet(table);
            Symbols.of(block, (symbol, number, bits) -> {
                out.bits(codes[symbol], codes[symbol] >>> Short.SIZE);
                out.bits(number, bits);
            });
            out.endBits();
        }
    }
}
