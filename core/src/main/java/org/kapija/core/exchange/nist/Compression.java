package org.kapija.core.exchange.nist;

import java.util.Arrays;
import java.util.Optional;

/** How an image in a record is packed (ANSI/NIST-ITL 1-2011, table 15: codes of types 4 and of types 10 and above). */
public enum Compression {
    /** Grey values or colours as they are, row by row. */
    NONE(0, "NONE", "raw"),
    /** Wavelet scalar quantisation, for fingers of 500 dpi. */
    WSQ(1, "WSQ20", "wsq"),
    /** JPEG with loss. */
    JPEG(2, "JPEGB", "jpg"),
    /** JPEG without loss. */
    JPEG_LOSSLESS(3, "JPEGL", "jpl"),
    /** JPEG 2000 with loss. */
    JPEG_2000(4, "JP2", "jp2"),
    /** JPEG 2000 without loss. */
    JPEG_2000_LOSSLESS(5, "JP2L", "jp2"),
    /** Portable network graphics. */
    PNG(6, "PNG", "png");

    private final int code;
    private final String label;
    private final String ending;

    Compression(int code, String label, String ending) {
        this.code = code;
        this.label = label;
        this.ending = ending;
    }

    /** Returns the name in field 011 of the types 10 and above. */
    public String label() {
        return label;
    }

    /** Returns the usual ending of a file with such an image, without a dot. */
    public String ending() {
        return ending;
    }

    /** Returns the number in the head of type 4. */
    public int code() {
        return code;
    }

    /** Reads the number in the head of types 3 and 4. */
    static Optional<Compression> ofCode(int code) {
        return Arrays.stream(values())
                .filter(compression -> compression.code == code)
                .findFirst();
    }

    /** Reads the name in field 011; editions before 2007 wrote numbers there as well. */
    static Optional<Compression> ofLabel(String label) {
        return switch (label) {
            case "WSQ" -> Optional.of(WSQ);
            case "0", "1", "2", "3", "4", "5", "6" -> ofCode(Integer.parseInt(label));
            default ->
                Arrays.stream(values())
                        .filter(compression -> compression.label.equals(label))
                        .findFirst();
        };
    }
}
