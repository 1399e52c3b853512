package org.kapija.core.document.picture;

/** How often a JPEG goes over its pixels, by its markers (ISO/IEC 10918-1, annex B). */
final class JpegPasses {
    private static final int PREFIX = 0xFF; // of every marker, as often as it likes
    private static final int STUFFED = 0x00; // stands behind a prefix that is none, among packed values
    private static final int TEMPORARY = 0x01;
    private static final int RESTART_FIRST = 0xD0;
    private static final int START_OF_IMAGE = 0xD8;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;

    private final byte[] file;
    private int at = 2;

    private JpegPasses(byte[] file) {
        this.file = file;
    }

    /** Returns the passes, thumbnails and what follows the image left out; none of what is no JPEG. */
    static int in(byte[] file) {
        boolean jpeg = file.length > 1 && (file[0] & 0xFF) == PREFIX && (file[1] & 0xFF) == START_OF_IMAGE;
        return jpeg ? new JpegPasses(file).counted() : 0;
    }

    private int counted() {
        int passes = 0;
        int marker = next();
        // an end before any pass is that of tables, which the image follows
        while (marker >= 0 && (marker != END_OF_IMAGE || passes == 0)) {
            passes += marker == START_OF_SCAN ? 1 : 0;
            boolean bare = marker == TEMPORARY || (marker >= RESTART_FIRST && marker <= END_OF_IMAGE);
            if (!bare) {
                skip();
            }
            marker = next();
        }
        return passes;
    }

    /** Returns the next marker's second octet, whatever stands before it skipped; negative where there is none. */
    private int next() {
        while (at + 1 < file.length) {
            boolean prefix = (file[at++] & 0xFF) == PREFIX;
            int second = file[at] & 0xFF;
            if (prefix && second != PREFIX && second != STUFFED) {
                at++;
                return second;
            }
        }
        return -1;
    }

    /** Skips a segment; its length counts its own two octets. */
    private void skip() {
        if (at + 1 < file.length) {
            int length = (file[at] & 0xFF) << Byte.SIZE | (file[at + 1] & 0xFF);
            at += Math.max(2, length);
        }
    }
}
