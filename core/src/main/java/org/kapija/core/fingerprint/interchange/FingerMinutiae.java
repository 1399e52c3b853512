package org.kapija.core.fingerprint.interchange;

import java.nio.ByteBuffer;
import java.util.List;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.minutia.Minutiae;
import org.kapija.core.value.Octets;

/**
 * Minutiae of fingers to be handed to other systems (ISO/IEC 19794-2, record formats of 2005 and 2011). What a record
 * may say and we do not know is said to be unknown: device, time, qualities of single minutiae.
 *
 * @param views in the order of the record, 1 to {@value #VIEWS_MAX}
 */
public record FingerMinutiae(List<View> views) {
    /** Most prints in a record: ten fingers of sixteen views. */
    public static final int VIEWS_MAX = 160;

    private static final int PER_CENTIMETRE = 197; // 500 dpi
    private static final int ENDING = 0x4000;
    private static final int BIFURCATION = 0x8000;
    private static final int MINUTIA_OCTETS = 6;
    private static final int UNKNOWN_TIME = 0xFF;
    private static final int RIDGE_ENDS = 1; // an ending lies where the skeleton of the ridge ends
    private static final int SHORT_MAX = 0xFFFF;
    private static final int VIEWS_OF_A_FINGER = 16; // the older record has four bits for their number

    /**
     * One print of one finger, at 500 dpi.
     *
     * @param position which finger, as far as known
     * @param quality 0 to 100, by the sender's own measure; only the older record has room for one that is no standard
     * @param impression how it was taken: 0 live and plain, 1 live and rolled, 2 and 3 the same of ink on paper
     * @param width pixels of the image in a row; no minutia lies beyond
     * @param height rows of the image
     */
    public record View(FingerPosition position, int quality, int impression, int width, int height, Minutiae minutiae) {
        public View {
            requireWithin("quality", quality, 0, 100);
            requireWithin("impression", impression, 0, 3);
            requireWithin("width", width, 1, SHORT_MAX);
            requireWithin("height", height, 1, SHORT_MAX);
        }
    }

    public FingerMinutiae {
        views = List.copyOf(views);
        requireWithin("views", views.size(), 1, VIEWS_MAX);
        for (FingerPosition position : FingerPosition.values()) {
            long same = views.stream().filter(view -> view.position == position).count();
            requireWithin("views of " + position, (int) same, 0, VIEWS_OF_A_FINGER);
        }
    }

    private static void requireWithin(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(what + ": " + value);
        }
    }

    /** Writes the record of ISO/IEC 19794-2:2005 (7.3, 7.4), which most systems read. */
    public Octets toOlderRecord() {
        int size = 24;
        for (View view : views) {
            size += 4 + MINUTIA_OCTETS * view.minutiae.size() + 2;
        }
        byte[] record = new byte[size];
        var out = headed(record, " 20\0");
        putShort(out, 0); // what it was captured with
        putShort(out, views.stream().mapToInt(View::width).max().orElseThrow());
        putShort(out, views.stream().mapToInt(View::height).max().orElseThrow());
        putShort(out, PER_CENTIMETRE);
        putShort(out, PER_CENTIMETRE);
        put(out, views.size());
        put(out, 0);
        for (int at = 0; at < views.size(); at++) {
            View view = views.get(at);
            put(out, view.position.code());
            put(out, number(at) << 4 | view.impression);
            put(out, view.quality);
            putMinutiae(out, view.minutiae);
            putShort(out, 0); // no extended data
        }
        return Octets.of(record);
    }

    /** Writes the record of ISO/IEC 19794-2:2011 (8.3, 8.4). */
    public Octets toRecord() {
        int size = 15;
        for (View view : views) {
            size += size(view);
        }
        byte[] record = new byte[size];
        var out = headed(record, "030\0");
        putShort(out, views.size());
        put(out, 0); // no certificates
        for (int at = 0; at < views.size(); at++) {
            putView(out, views.get(at), number(at));
        }
        return Octets.of(record);
    }

    private static int size(View view) {
        return 32 + MINUTIA_OCTETS * view.minutiae.size() + 2;
    }

    private static void putView(ByteBuffer out, View view, int number) {
        out.putInt(size(view));
        for (int octet = 0; octet < 9; octet++) {
            put(out, UNKNOWN_TIME);
        }
        put(out, 0); // what it was captured with: technology, maker, device
        putShort(out, 0);
        putShort(out, 0);
        put(out, 0); // no quality: ours is no registered measure
        put(out, view.position.code());
        put(out, number);
        putShort(out, PER_CENTIMETRE);
        putShort(out, PER_CENTIMETRE);
        put(out, view.impression);
        putShort(out, view.width);
        putShort(out, view.height);
        put(out, MINUTIA_OCTETS << 4 | RIDGE_ENDS);
        putMinutiae(out, view.minutiae);
        putShort(out, 0); // no extended data
    }

    private static ByteBuffer headed(byte[] record, String version) {
        var out = ByteBuffer.wrap(record);
        for (char character : ("FMR\0" + version).toCharArray()) {
            put(out, character);
        }
        return out.putInt(record.length);
    }

    /** Returns how many views of the same finger stand before one. */
    private int number(int at) {
        return (int) views.subList(0, at).stream()
                .filter(view -> view.position == views.get(at).position)
                .count();
    }

    private static void putMinutiae(ByteBuffer out, Minutiae minutiae) {
        put(out, minutiae.size());
        for (int at = 0; at < minutiae.size(); at++) {
            putShort(out, (minutiae.ending(at) ? ENDING : BIFURCATION) | minutiae.x(at));
            putShort(out, minutiae.y(at));
            put(out, (int) Math.round(-minutiae.direction(at) * 256.0 / Minutiae.TURN)); // records turn the other way
            put(out, 0); // nothing is said of its quality
        }
    }

    private static void put(ByteBuffer out, int octet) {
        out.put((byte) octet);
    }

    private static void putShort(ByteBuffer out, int pair) {
        out.putShort((short) pair);
    }
}
