package org.kapija.core.document.seal;

import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;

/** What the octets of a barcode gave as a seal. Nothing is thrown, whatever they are. */
public sealed interface SealReading {
    /** Most octets that a barcode of these kinds holds (QR code, version 40). */
    int OCTETS_MAX = 2953;

    /** A seal, of any kind and by anybody. */
    record Read(Seal seal) implements SealReading {}

    /** A barcode of another use. */
    record NoSeal() implements SealReading {}

    /**
     * A seal that cannot be read.
     *
     * @param why in a sentence for the guard
     */
    record Refused(Message why) implements SealReading {}

    /** Reads the octets of a barcode, of versions 3 and 4 of the standard. */
    static SealReading of(Octets octets) {
        if (octets.isEmpty() || octets.at(0) != SealParser.MAGIC) {
            return new NoSeal();
        }
        if (octets.size() > OCTETS_MAX) {
            return new Refused(Message.of("seal.too-long"));
        }
        try {
            return new Read(new SealParser(octets).parse());
        } catch (SealFault fault) {
            return new Refused(fault.why());
        }
    }
}
