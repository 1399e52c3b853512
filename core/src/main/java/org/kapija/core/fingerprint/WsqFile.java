package org.kapija.core.fingerprint;

import java.util.Optional;
import org.jnbis.api.Jnbis;
import org.jnbis.api.model.Bitmap;
import org.kapija.core.fingerprint.image.FingerprintImage;
import org.kapija.core.value.Octets;

/**
 * An image packed by wavelet scalar quantisation (FBI IAFIS-IC-0110, "WSQ gray-scale fingerprint image compression
 * specification", 3.1), the form in which European systems exchange fingers of 500 dpi.
 */
final class WsqFile {
    private static final int START_OF_IMAGE = 0xFFA0;
    private static final int START_OF_FRAME = 0xFFA2;
    private static final int START_OF_BLOCK = 0xFFA3;

    private WsqFile() {}

    static boolean looksLikeOne(byte[] file) {
        return file.length > 4 && word(file, 0) == START_OF_IMAGE;
    }

    /** Unpacks the image unless its frame header announces more pixels than we take. */
    static Optional<FingerprintImage> read(byte[] file, int dpi) {
        if (!frameIsBearable(file, FingerprintImage.SIDE_MAX_INCHES * dpi)) {
            return Optional.empty();
        }
        Bitmap bitmap = Jnbis.wsq().decode(file).asBitmap();
        return Optional.of(
                new FingerprintImage(bitmap.getWidth(), bitmap.getHeight(), dpi, Octets.of(bitmap.getPixels())));
    }

    /** Walks the segments (marker, length of the rest, content) up to the frame header: black, white, rows, columns. */
    private static boolean frameIsBearable(byte[] file, int sideMax) {
        int at = 2;
        while (word(file, at) != START_OF_FRAME) {
            if (word(file, at) == START_OF_BLOCK) {
                throw new IllegalArgumentException("WSQ block without a frame header");
            }
            at += 2 + word(file, at + 2);
        }
        return word(file, at + 6) <= sideMax && word(file, at + 8) <= sideMax;
    }

    private static int word(byte[] file, int at) {
        return (file[at] & 0xFF) << 8 | (file[at + 1] & 0xFF);
    }
}
