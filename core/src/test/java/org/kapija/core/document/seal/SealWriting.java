package org.kapija.core.document.seal;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.kapija.core.value.Octets;

/** Writes seals for tests, all but the signature. */
public final class SealWriting {
    private static final String SET = "... 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private SealWriting() {}

    /** Text with fillers, three characters in two octets. */
    public static Octets c40(String text) {
        String blank = text.replace('<', ' ');
        var out = new ByteArrayOutputStream();
        for (int at = 0; at < blank.length(); at += 3) {
            String part = blank.substring(at, Math.min(blank.length(), at + 3));
            if (part.length() == 1) {
                out.write(0xFE);
                out.write(part.charAt(0) + 1);
            } else {
                int third = part.length() == 3 ? SET.indexOf(part.charAt(2)) : 0;
                int pair = 1600 * SET.indexOf(part.charAt(0)) + 40 * SET.indexOf(part.charAt(1)) + third + 1;
                out.write(pair >> 8);
                out.write(pair);
            }
        }
        return Octets.of(out.toByteArray());
    }

    /** Header of version 4 and features; a signature may follow. */
    public static Octets unsigned(
            String issuer, String signer, String certificate, LocalDate day, int type, Map<Integer, Octets> features) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0xDC, 3});
        out.writeBytes(c40((issuer + "<<").substring(0, 3)).toArray());
        out.writeBytes(c40(signer + "%02X".formatted(certificate.length())).toArray());
        out.writeBytes(c40(certificate).toArray());
        for (int date = 0; date < 2; date++) {
            int number = day.getMonthValue() * 1_000_000 + day.getDayOfMonth() * 10_000 + day.getYear();
            out.writeBytes(new byte[] {(byte) (number >> 16), (byte) (number >> 8), (byte) number});
        }
        out.writeBytes(new byte[] {(byte) (type >> 8), (byte) type});
        new TreeMap<>(features).forEach((tag, value) -> {
            out.write(tag);
            out.write(value.size());
            out.writeBytes(value.toArray());
        });
        return Octets.of(out.toByteArray());
    }

    /** The signature behind it. */
    public static Octets signed(Octets unsigned, Octets signature) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(unsigned.toArray());
        out.write(0xFF);
        out.write(signature.size());
        out.writeBytes(signature.toArray());
        return Octets.of(out.toByteArray());
    }
}
