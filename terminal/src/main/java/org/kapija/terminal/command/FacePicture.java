package org.kapija.terminal.command;

import java.util.List;
import java.util.Optional;
import org.kapija.core.exchange.nist.Compression;
import org.kapija.core.exchange.nist.EmbeddedImage;
import org.kapija.core.exchange.nist.ImageRecord;
import org.kapija.core.exchange.nist.ImageSize;
import org.kapija.core.value.Octets;

/** A photograph of a face, on its way into a transaction as its file has packed it. */
final class FacePicture {
    private static final Octets JPEG = Octets.ofHex("ffd8ff");

    /** The bare stream of JPEG 2000 (ISO/IEC 15444-1, annex A: SOC, SIZ). */
    private static final Octets STREAM = Octets.ofHex("ff4fff51");

    /** The signature box of a file of JPEG 2000 (ISO/IEC 15444-1, annex I.5.1). */
    private static final Octets BOXED = Octets.ofHex("0000000c6a5020200d0a870a");

    private static final int SIDE_MAX = 0xFFFF;
    private static final int DPI = 100; // of a face nobody measures it

    private FacePicture() {}

    /** Returns the image; nothing if the file is neither JPEG nor JPEG 2000, or does not tell its size. */
    static Optional<ImageRecord> in(Octets file, int designation) {
        return compression(file)
                .flatMap(compression -> ImageSize.of(new EmbeddedImage(0, 0, Optional.of(compression), List.of(), file))
                        .filter(FacePicture::fits)
                        .map(size ->
                                new ImageRecord(designation, size.width(), size.height(), DPI, compression, file)));
    }

    private static boolean fits(ImageSize size) {
        return Math.min(size.width(), size.height()) > 0 && Math.max(size.width(), size.height()) <= SIDE_MAX;
    }

    private static Optional<Compression> compression(Octets file) {
        if (begins(file, JPEG)) {
            return Optional.of(Compression.JPEG);
        }
        return begins(file, STREAM) || begins(file, BOXED) ? Optional.of(Compression.JPEG_2000) : Optional.empty();
    }

    private static boolean begins(Octets file, Octets signature) {
        return file.size() >= signature.size() && file.part(0, signature.size()).equals(signature);
    }
}
