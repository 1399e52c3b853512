package org.kapija.core.document.lds;

import org.kapija.core.value.Octets;

/**
 * EF.SOD without its envelope (ICAO Doc 9303-10, 4.6.2).
 *
 * @param signedData the CMS object (RFC 5652) in which the issuer signs the hashes of the data groups; not looked into
 */
public record SecurityObject(Octets signedData) {
    /** Reads the file. */
    public static LdsReading<SecurityObject> read(Octets file) {
        return LdsParser.read(
                file,
                octets -> new SecurityObject(
                        Tlv.whole(octets, ElementaryFile.SOD.tag()).value())); // within, lengths may be indefinite
    }
}
