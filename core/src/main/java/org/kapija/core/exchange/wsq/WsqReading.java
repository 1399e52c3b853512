package org.kapija.core.exchange.wsq;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.jnbis.api.Jnbis;
import org.jnbis.api.model.Bitmap;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;

/** What the octets of a WSQ file gave. Nothing is thrown, whatever they are; its size is read before it is unpacked. */
public sealed interface WsqReading {
    /** Why a picture is not unpacked that has more pixels, or longer sides, than are taken. */
    Message TOO_LARGE = Message.of("wsq.size");

    /** Octets from the start of a file within which its comment is looked for. */
    int COMMENT_MAX = 1000;

    /** A picture. */
    record Read(Picture picture) implements WsqReading {}

    /**
     * A file that is not unpacked.
     *
     * @param why what is wrong, and what to do
     */
    record Refused(Message why) implements WsqReading {}

    /** Returns whether a file begins as one. */
    static boolean looksLikeOne(Octets file) {
        return file.size() > 4 && pair(file, 0) == Marker.START_OF_IMAGE.code();
    }

    /** Unpacks a file of any size that is {@linkplain Picture#bearable bearable}. */
    static WsqReading of(Octets file) {
        return of(file, Picture.PIXELS_MAX);
    }

    /** Unpacks a file whose sides are no longer than {@code sideMax} pixels. */
    static WsqReading of(Octets file, int sideMax) {
        if (!looksLikeOne(file)) {
            return refused("unknown");
        }
        int dpi = 0;
        int at = 2;
        while (at + 4 <= file.size() && pair(file, at) != Marker.START_OF_FRAME.code()) {
            int length = pair(file, at + 2);
            if (pair(file, at) == Marker.START_OF_BLOCK.code() || length < 2 || at + 2 + length > file.size()) {
                return refused("damaged");
            }
            dpi = pair(file, at) == Marker.COMMENT.code() ? dpi(file.part(at + 4, length - 2), dpi) : dpi;
            at += 2 + length;
        }
        if (at + 10 > file.size()) {
            return refused("damaged");
        }
        int width = pair(file, at + 8);
        int height = pair(file, at + 6);
        return Picture.bearable(width, height) && Math.max(width, height) <= sideMax
                ? unpacked(file, dpi)
                : new Refused(TOO_LARGE);
    }

    private static WsqReading unpacked(Octets file, int dpi) {
        try {
            Bitmap bitmap = Jnbis.wsq().decode(file.toArray()).asBitmap();
            return new Read(new Picture(bitmap.getWidth(), bitmap.getHeight(), dpi, Octets.of(bitmap.getPixels())));
        } catch (RuntimeException _) {
            // the decoder throws whatever index or state a damaged file led it to
            return refused("damaged");
        }
    }

    /** Finds the resolution in a comment. */
    private static int dpi(Octets comment, int otherwise) {
        var found = found("PPI ([0-9]{2,4})", comment);
        return found.isPresent() ? Integer.parseInt(found.get()) : otherwise;
    }

    /** Returns the bit rate that a file was packed for, where its comment says so. */
    static OptionalDouble bitRate(Octets file) {
        var found = found("WSQ_BITRATE ([0-9]\\.[0-9]{1,9})", file.part(0, Math.min(file.size(), COMMENT_MAX)));
        return found.isPresent() ? OptionalDouble.of(Double.parseDouble(found.get())) : OptionalDouble.empty();
    }

    /** Finds a line as NIST's programs write them into comments. */
    private static Optional<String> found(String line, Octets text) {
        var latin = new String(text.toArray(), StandardCharsets.ISO_8859_1);
        var found = Pattern.compile("\n" + line).matcher(latin);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static int pair(Octets file, int at) {
        return file.at(at) << Byte.SIZE | file.at(at + 1);
    }

    private static Refused refused(String reason) {
        return new Refused(Message.of("wsq." + reason));
    }
}
