package org.kapija.core.exchange.iso;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.kapija.core.exchange.nist.Compression;
import org.kapija.core.value.Octets;

/**
 * A record of finger images (ISO/IEC 19794-4:2005, clause 7). Numbers begin with their highest octet.
 *
 * @param dpi pixels per inch of all images, in both directions
 * @param views in the order of the record, 1 to 255
 */
public record FingerImages(int dpi, List<FingerView> views) {
    /** The standard, for people. */
    public static final String STANDARD = "ISO/IEC 19794-4:2005";

    /** Octets of the head of a record. */
    static final int HEAD = 32;

    /** Octets of the head of an image. */
    static final int VIEW_HEAD = 14;

    /** Numbers of the compressions in the record, by their order here; the second one, packed bits, is not read. */
    private static final List<Optional<Compression>> CODES = List.of(
            Optional.of(Compression.NONE),
            Optional.empty(),
            Optional.of(Compression.WSQ),
            Optional.of(Compression.JPEG),
            Optional.of(Compression.JPEG_2000),
            Optional.of(Compression.PNG));

    /** 500 dpi, 8 bits, by no certified scanner as far as we know (ISO/IEC 19794-4:2005, table 1; 31 is certified). */
    private static final int ACQUISITION_LEVEL = 30;

    private static final int PER_INCH = 1;
    private static final int BITS = 8;

    public FingerImages {
        views = List.copyOf(views);
        if (views.isEmpty() || views.size() > 0xFF) {
            throw new IllegalArgumentException("views: " + views.size());
        }
    }

    static Optional<Compression> compression(int code) {
        return code < CODES.size() ? CODES.get(code) : Optional.empty();
    }

    /**
     * Writes the record.
     *
     * @throws IllegalArgumentException if its images are packed in several ways, or in one that records do not know
     */
    public Octets toOctets() {
        Compression compression = views.getFirst().compression();
        int code = CODES.indexOf(Optional.of(compression));
        if (code < 0 || !views.stream().allMatch(view -> view.compression() == compression)) {
            throw new IllegalArgumentException("compression: expected one for all, of none, WSQ, JPEG, JPEG 2000, PNG");
        }
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {'F', 'I', 'R', 0, '0', '1', '0', 0});
        long length = HEAD
                + views.stream()
                        .mapToLong(view -> VIEW_HEAD + view.data().size())
                        .sum();
        number(out, length, 6);
        number(out, 0, 2); // what it was captured with
        number(out, ACQUISITION_LEVEL, 2);
        out.write(views.size());
        out.write(PER_INCH);
        for (int resolution = 0; resolution < 4; resolution++) { // scanned and stored, across and down
            number(out, dpi, 2);
        }
        out.write(BITS);
        out.write(code);
        number(out, 0, 2);
        views.forEach(view -> write(view, out));
        return Octets.of(out.toByteArray());
    }

    private static void write(FingerView view, ByteArrayOutputStream out) {
        number(out, VIEW_HEAD + (long) view.data().size(), 4);
        out.write(view.position());
        out.write(1); // one view of this finger
        out.write(1); // the first
        out.write(view.quality());
        out.write(view.impression());
        number(out, view.width(), 2);
        number(out, view.height(), 2);
        out.write(0);
        out.writeBytes(view.data().toArray());
    }

    private static void number(ByteArrayOutputStream out, long number, int octets) {
        for (int octet = octets - 1; octet >= 0; octet--) {
            out.write((int) (number >>> (octet * Byte.SIZE)));
        }
    }
}
