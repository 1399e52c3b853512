package org.kapija.core.exchange.nist;

import java.util.Optional;
import org.kapija.core.value.Octets;

/**
 * What an image says of its own size, read from its head; nothing is unpacked.
 *
 * @param width pixels in a row
 * @param height rows
 */
public record ImageSize(int width, int height) {
    private static final int WSQ_FRAME = 0xFFA2;
    private static final int JPEG_FRAME_MIN = 0xFFC0;
    private static final int JPEG_FRAME_MAX = 0xFFCF;
    private static final int PNG_WIDTH_AT = 16;

    /** Returns the size; empty if the image has no head, or none that we know. */
    public static Optional<ImageSize> of(EmbeddedImage image) {
        Octets data = image.data();
        if (data.size() < PNG_WIDTH_AT + 2 * Integer.BYTES) {
            return Optional.empty();
        }
        return switch (pair(data, 0)) {
            case 0xFFA0 -> frame(data, 6);
            case 0xFFD8 -> frame(data, 5);
            case 0x8950 -> Optional.of(new ImageSize(quad(data, PNG_WIDTH_AT), quad(data, PNG_WIDTH_AT + 4)));
            default -> boxed(data);
        };
    }

    /** Walks over segments, each a marker and a length, to the frame of WSQ or JPEG; there, height and width. */
    private static Optional<ImageSize> frame(Octets data, int heightAt) {
        int at = 2;
        while (at + heightAt + 4 <= data.size() && data.at(at) == 0xFF) {
            if (isFrame(pair(data, at))) {
                return Optional.of(new ImageSize(pair(data, at + heightAt + 2), pair(data, at + heightAt)));
            }
            at += 2 + Math.max(2, pair(data, at + 2));
        }
        return Optional.empty();
    }

    private static boolean isFrame(int marker) {
        boolean table = marker == 0xFFC4 || marker == 0xFFC8 || marker == 0xFFCC; // among the numbers of frames
        return marker == WSQ_FRAME || (marker >= JPEG_FRAME_MIN && marker <= JPEG_FRAME_MAX && !table);
    }

    /** Looks for the head of JPEG 2000 in its first octets: {@code ihdr}, height, width; or the bare stream's size. */
    private static Optional<ImageSize> boxed(Octets data) {
        if (pair(data, 0) == 0xFF4F && pair(data, 2) == 0xFF51) {
            return Optional.of(new ImageSize(quad(data, 8), quad(data, 12)));
        }
        int ihdr = 0x69686472;
        for (int at = 0; at + 12 <= Math.min(data.size(), 256); at++) {
            if (quad(data, at) == ihdr) {
                return Optional.of(new ImageSize(quad(data, at + 8), quad(data, at + 4)));
            }
        }
        return Optional.empty();
    }

    private static int pair(Octets data, int at) {
        return data.at(at) << 8 | data.at(at + 1);
    }

    private static int quad(Octets data, int at) {
        return pair(data, at) << 16 | pair(data, at + 2);
    }
}
