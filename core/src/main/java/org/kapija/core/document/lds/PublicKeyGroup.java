package org.kapija.core.document.lds;

import org.kapija.core.value.Octets;

/**
 * EF.DG15: the key that active authentication proves (ICAO Doc 9303-10, 4.7.15).
 *
 * @param subjectPublicKeyInfo as it stands in the file (RFC 5280, 4.1)
 */
public record PublicKeyGroup(Octets subjectPublicKeyInfo) {
    /** Reads the file. */
    public static LdsReading<PublicKeyGroup> read(Octets file) {
        return LdsParser.read(
                file,
                octets -> new PublicKeyGroup(Tlv.whole(octets, ElementaryFile.DG15.tag())
                        .child(Tlv.SEQUENCE)
                        .encoded()));
    }
}
