package org.kapija.core.exchange.iso;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapija.core.exchange.nist.Compression;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;

/**
 * What the octets of a record of finger images gave. Nothing is thrown, whatever they are; memory is bounded by the
 * octets that are there.
 */
public sealed interface FingerImagesReading {
    /** Longest record that is looked at, in octets: twenty slaps that are not packed. */
    int OCTETS_MAX = 50_000_000;

    /** Pixels per inch of a pixel per centimetre. */
    double CENTIMETRES_PER_INCH = 2.54;

    /**
     * Octets that ANSI/INCITS 381 has before the capture device, telling whose product wrote it; the rest is the same.
     */
    int INCITS_MORE = 4;

    /**
     * A record.
     *
     * @param standard by which it is one, for people
     * @param images what it holds
     */
    record Read(String standard, FingerImages images) implements FingerImagesReading {}

    /** A record of which nothing is used. */
    record Refused(Message why) implements FingerImagesReading {}

    /** Returns whether a file begins as a record of finger images. */
    static boolean looksLikeOne(Octets file) {
        return file.size() >= 4 && number(file, 0, 4) == 0x46495200;
    }

    /** Reads a record of ISO/IEC 19794-4:2005 or ANSI/INCITS 381-2004, which have the same version. */
    static FingerImagesReading of(Octets file) {
        if (!looksLikeOne(file)) {
            return refused("unknown");
        }
        if (file.size() < FingerImages.HEAD + INCITS_MORE || number(file, 8, 6) != file.size()) {
            return refused("length");
        }
        if (number(file, 4, 4) != 0x30313000) {
            return refused("version");
        }
        var iso = record(file, FingerImages.STANDARD, 0);
        return iso instanceof Refused && record(file, "ANSI/INCITS 381-2004", INCITS_MORE) instanceof Read incits
                ? incits
                : iso;
    }

    private static FingerImagesReading record(Octets file, String standard, int more) {
        Optional<Compression> compression = FingerImages.compression(file.at(29 + more));
        if (compression.isEmpty()) {
            return refused("compression");
        }
        List<FingerView> views = new ArrayList<>();
        int at = FingerImages.HEAD + more;
        for (int left = file.at(18 + more); left > 0; left--) {
            long length = at + FingerImages.VIEW_HEAD > file.size() ? 0 : number(file, at, 4);
            if (length < FingerImages.VIEW_HEAD || length > file.size() - at) {
                return refused("view");
            }
            views.add(view(file, at, (int) length, compression.get()));
            at += (int) length;
        }
        if (views.isEmpty() || at != file.size() || !views.stream().allMatch(FingerImagesReading::isWhole)) {
            return refused("view");
        }
        return new Read(standard, new FingerImages(dpi(file, more), views));
    }

    private static FingerView view(Octets file, int at, int length, Compression compression) {
        return new FingerView(
                file.at(at + 4),
                file.at(at + 7),
                file.at(at + 8),
                (int) number(file, at + 9, 2),
                (int) number(file, at + 11, 2),
                compression,
                file.part(at + FingerImages.VIEW_HEAD, length - FingerImages.VIEW_HEAD));
    }

    /** What is not packed has a grey value for each pixel. */
    private static boolean isWhole(FingerView view) {
        return view.compression() != Compression.NONE || view.data().size() == (long) view.width() * view.height();
    }

    private static int dpi(Octets file, int more) {
        boolean perInch = file.at(19 + more) == 1;
        long resolution = number(file, 24 + more, 2);
        return perInch ? (int) resolution : (int) Math.round(resolution * CENTIMETRES_PER_INCH);
    }

    private static long number(Octets file, int at, int octets) {
        long number = 0;
        for (int octet = 0; octet < octets; octet++) {
            number = number << Byte.SIZE | file.at(at + octet);
        }
        return number;
    }

    private static Refused refused(String reason) {
        return new Refused(Message.of("finger.images." + reason));
    }
}
