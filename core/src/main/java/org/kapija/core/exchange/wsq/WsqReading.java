package org.kapija.core.exchange.wsq;

import java.util.Optional;
import java.util.OptionalDouble;
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
        Optional<WsqHead> head = WsqHead.of(file);
        if (head.isEmpty()) {
            return refused("damaged");
        }
        int width = head.get().width();
        int height = head.get().height();
        return Picture.bearable(width, height) && Math.max(width, height) <= sideMax
                ? unpacked(file, head.get())
                : new Refused(TOO_LARGE);
    }

    private static WsqReading unpacked(Octets file, WsqHead head) {
        try {
            Bitmap bitmap = Jnbis.wsq().decode(file.toArray()).asBitmap();
            return bitmap.getWidth() == head.width() && bitmap.getHeight() == head.height()
                    ? new Read(new Picture(head.width(), head.height(), head.dpi(), Octets.of(bitmap.getPixels())))
                    : refused("damaged");
        } catch (RuntimeException _) {
            // the decoder throws whatever index or state a damaged file led it to
            return refused("damaged");
        }
    }

    /** Returns the bit rate that a file was packed for, where its comment says so. */
    static OptionalDouble bitRate(Octets file) {
        var found = WsqComment.bitRate(file.part(0, Math.min(file.size(), COMMENT_MAX)));
        return found.isPresent() ? OptionalDouble.of(found.get()) : OptionalDouble.empty();
    }

    private static int pair(Octets file, int at) {
        return file.at(at) << Byte.SIZE | file.at(at + 1);
    }

    private static Refused refused(String reason) {
        return new Refused(Message.of("wsq." + reason));
    }
}
