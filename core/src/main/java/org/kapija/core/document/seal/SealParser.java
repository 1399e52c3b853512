package org.kapija.core.document.seal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.kapija.core.value.Octets;
import org.kapija.core.value.Sensitive;

/** Takes one seal apart: header, features, signature (ICAO Doc 9303-13, 2.2 to 2.4). */
final class SealParser {
    static final int MAGIC = 0xDC;
    private static final int VERSION_3 = 2;
    private static final int VERSION_4 = 3;
    private static final int SIGNATURE = 0xFF;
    private static final int SIGNER = 4;

    /** Of version 3: four letters of the signer and five of the certificate. */
    private static final int REFERENCE_OCTETS = 6;

    private final Octets octets;
    private int at = 1;

    SealParser(Octets octets) {
        this.octets = octets;
    }

    Seal parse() throws SealFault {
        int version = octet();
        if (version != VERSION_3 && version != VERSION_4) {
            throw new SealFault("seal.version");
        }
        String issuer = text(2).replace("<", "");
        String reference = version == VERSION_3 ? text(REFERENCE_OCTETS) : reference();
        LocalDate issued = date();
        LocalDate signed = date();
        var type = SealType.of(octet(), octet());
        Map<Integer, Octets> features = new TreeMap<>();
        int begin = at;
        for (int tag = octet(); tag != SIGNATURE; tag = octet()) {
            if (features.put(tag, take(length())) != null) {
                throw new SealFault("seal.feature-twice"); // or the reader would choose
            }
            begin = at;
        }
        Octets signature = take(length());
        if (signature.isEmpty() || signature.size() % 2 != 0) {
            throw new SealFault("seal.signature");
        }
        return new Seal(
                issuer,
                reference.substring(0, SIGNER),
                reference.substring(SIGNER),
                issued,
                signed,
                type,
                Sensitive.of(features),
                octets.part(0, begin),
                signature);
    }

    /** Of version 4: signer, two hexadecimal digits, and so many characters of the certificate. */
    private String reference() throws SealFault {
        String head = text(4);
        try {
            int length = Integer.parseInt(head.substring(SIGNER), 16);
            String certificate = text((length + 2) / 3 * 2);
            if (certificate.length() < length) {
                throw new SealFault("seal.text");
            }
            return head.substring(0, SIGNER) + certificate.substring(0, length);
        } catch (NumberFormatException _) {
            throw new SealFault("seal.text");
        }
    }

    private String text(int size) throws SealFault {
        String text = C40.read(take(size)).orElseThrow(() -> new SealFault("seal.text"));
        if (size > 2 && text.length() < SIGNER) {
            throw new SealFault("seal.text");
        }
        return text;
    }

    /** Month, day and year as digits of one number. */
    private LocalDate date() throws SealFault {
        int number = octet() << 16 | octet() << 8 | octet();
        try {
            return LocalDate.of(number % 10_000, number / 1_000_000, number / 10_000 % 100);
        } catch (DateTimeException _) {
            throw new SealFault("seal.date");
        }
    }

    private int length() throws SealFault {
        int first = octet();
        return switch (first) {
            case 0x81 -> octet();
            case 0x82 -> octet() << 8 | octet();
            default -> {
                if (first > 0x82) {
                    throw new SealFault("seal.ends");
                }
                yield first; // up to 0x80, which the German seals write plainly
            }
        };
    }

    private Octets take(int size) throws SealFault {
        if (size > octets.size() - at) {
            throw new SealFault("seal.ends");
        }
        Octets taken = octets.part(at, size);
        at += size;
        return taken;
    }

    private int octet() throws SealFault {
        if (at >= octets.size()) {
            throw new SealFault("seal.ends");
        }
        return octets.at(at++);
    }
}
