package org.kapija.hardware.camera;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.kapija.core.value.Octets;

/**
 * JPEG images one behind the other, as cameras stream them, parted by their markers (ISO/IEC 10918-1, annex B). What
 * stands between images is skipped, and so is an image that is longer than any.
 */
final class JpegStream {
    private static final int END = -1;
    private static final int PREFIX = 0xFF; // of every marker, as often as it likes
    private static final int STUFFED = 0x00; // stands behind a prefix that is none, among packed values
    private static final int TEMPORARY = 0x01;
    private static final int RESTART_FIRST = 0xD0;
    private static final int RESTART_LAST = 0xD7;
    private static final int START_OF_IMAGE = 0xD8;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;

    private final InputStream stream;
    private final int octetsMax;
    private ByteArrayOutputStream image = new ByteArrayOutputStream();

    /**
     * Reads from a stream.
     *
     * @param octetsMax longest image that is returned
     */
    JpegStream(InputStream stream, int octetsMax) {
        this.stream = new BufferedInputStream(stream);
        this.octetsMax = octetsMax;
    }

    /**
     * Returns the next whole image, waiting for it; empty when the stream has ended.
     *
     * @throws IOException if the stream breaks
     */
    Optional<Octets> next() throws IOException {
        while (begun()) {
            if (whole()) {
                return Optional.of(Octets.of(image.toByteArray()));
            }
        }
        return Optional.empty();
    }

    /** Goes behind the next start of an image; whether there was one before the stream ended. */
    private boolean begun() throws IOException {
        int before = END;
        int octet = stream.read();
        while (octet != END && !(before == PREFIX && octet == START_OF_IMAGE)) {
            before = octet;
            octet = stream.read();
        }
        begin();
        return octet != END;
    }

    private void begin() {
        image = new ByteArrayOutputStream();
        image.write(PREFIX);
        image.write(START_OF_IMAGE);
    }

    /** Takes the rest of an image; whether it is one and not too long. */
    private boolean whole() throws IOException {
        int marker = next(copied());
        while (marker != END && marker != END_OF_IMAGE) {
            if (marker == START_OF_IMAGE) {
                begin(); // the image before was torn
            } else if (!isBare(marker) && !segment()) {
                return false;
            }
            marker = marker == START_OF_SCAN ? behindScan() : next(copied());
        }
        return marker == END_OF_IMAGE;
    }

    /** The second octet of the marker that begins with this one; the end where none does. */
    private int next(int octet) throws IOException {
        return octet == PREFIX ? marker() : END;
    }

    private static boolean isBare(int marker) {
        return marker == TEMPORARY || (marker >= RESTART_FIRST && marker <= RESTART_LAST);
    }

    /** The second octet of a marker whose prefix was just taken. */
    private int marker() throws IOException {
        int octet = copied();
        while (octet == PREFIX) {
            octet = copied();
        }
        return octet;
    }

    /** Takes a segment; its length counts its own two octets. */
    private boolean segment() throws IOException {
        int high = copied();
        int low = copied();
        int left = (high << Byte.SIZE | low) - 2;
        if (high == END || low == END || left < 0 || image.size() + left > octetsMax) {
            return false;
        }
        byte[] content = stream.readNBytes(left);
        image.writeBytes(content);
        return content.length == left;
    }

    /** Takes packed values up to the next marker that ends them, and returns that. */
    private int behindScan() throws IOException {
        int octet = copied();
        while (octet != END) {
            if (octet == PREFIX) {
                octet = marker();
                if (octet != STUFFED && !isBare(octet)) {
                    return octet;
                }
            }
            octet = copied();
        }
        return END;
    }

    /** Takes one octet into the image; the end, too, where there is no room for more. */
    private int copied() throws IOException {
        int octet = image.size() < octetsMax ? stream.read() : END;
        if (octet != END) {
            image.write(octet);
        }
        return octet;
    }
}
