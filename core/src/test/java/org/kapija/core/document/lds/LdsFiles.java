package org.kapija.core.document.lds;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.kapija.core.value.Octets;

/** Files of a chip, written octet by octet for tests. */
public final class LdsFiles {
    /** The specimen of ICAO Doc 9303-4, appendix B, with another date of expiry: 2030-04-15. */
    public static final String ZONE =
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<" + "L898902C36UTO7408122F3004157ZE184226B<<<<<16";

    private LdsFiles() {}

    /** An object: tag, length in as few octets as it takes, value. */
    public static Octets object(int tag, Octets... parts) {
        Octets value = joined(parts);
        int size = value.size();
        String length = "%02x".formatted(size);
        if (size >= 0x80) {
            length =
                    size < 0x100 ? "81" + length : size < 0x10000 ? "82%04x".formatted(size) : "83%06x".formatted(size);
        }
        return joined(Octets.ofHex((tag > 0xFF ? "%04x" : "%02x").formatted(tag)), Octets.ofHex(length), value);
    }

    /** One behind the other. */
    public static Octets joined(Octets... parts) {
        var joined = new ByteArrayOutputStream();
        for (Octets part : parts) {
            joined.writeBytes(part.toArray());
        }
        return Octets.of(joined.toByteArray());
    }

    /** UTF-8. */
    public static Octets text(String text) {
        return Octets.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** EF.DG1 with a zone. */
    public static Octets zone(String zone) {
        return object(0x61, object(0x5F1F, text(zone)));
    }

    /** EF.COM that lists groups by their tags. */
    public static Octets common(String tags) {
        return object(
                0x60, object(0x5F01, text("0107")), object(0x5F36, text("040000")), object(0x5C, Octets.ofHex(tags)));
    }

    /** EF.DG2 with an image in a record of ISO/IEC 19794-5 with so many feature points. */
    public static Octets face(Octets image, int points) {
        int face = 20 + points * 8 + 12 + image.size();
        Octets head = Octets.ofHex("46414300" + "30313000" + "%08x".formatted(14 + face) + "0001");
        Octets faceHead = Octets.ofHex("%08x".formatted(face) + "%04x".formatted(points) + "00".repeat(14));
        Octets record = joined(head, faceHead, Octets.of(new byte[points * 8 + 12]), image);
        return object(
                0x75,
                object(
                        0x7F61,
                        object(0x02, Octets.ofHex("01")),
                        object(0x7F60, object(0xA1, object(0x87, Octets.ofHex("0101"))), object(0x5F2E, record))));
    }

    /** EF.DG12 with a day of issue. */
    public static Octets issued(String day) {
        return object(0x6C, object(0x5C, Octets.ofHex("5F26")), object(0x5F26, text(day)));
    }

    /** EF.DG14 with a key for chip authentication by agreement on a curve. */
    public static Octets chipKey(Octets subjectPublicKeyInfo) {
        return object(0x6E, chipKeys(subjectPublicKeyInfo));
    }

    /** The same without a tag around it, as EF.CardSecurity signs it. */
    public static Octets chipKeys(Octets subjectPublicKeyInfo) {
        Octets identifier = object(0x06, Octets.ofHex("04007f000702020102"));
        return object(0x31, object(0x30, identifier, subjectPublicKeyInfo, Octets.ofHex("020101")));
    }

    /** EF.DG15 with a key for active authentication. */
    public static Octets activeKey(Octets subjectPublicKeyInfo) {
        return object(0x6F, subjectPublicKeyInfo);
    }
}
