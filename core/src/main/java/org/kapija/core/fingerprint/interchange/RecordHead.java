package org.kapija.core.fingerprint.interchange;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;

/**
 * What a record says of itself: version and length.
 *
 * @param format told by version and structure, because ISO and INCITS gave their formats the same versions
 * @param rest stands behind version and length, and ends where the record says it does
 */
record RecordHead(RecordFormat format, RecordCursor rest) {
    private static final int VERSION_AT = 4;
    private static final int LENGTH_AT = 8;

    /** Fewest octets of an INCITS 378-2004 record: no smaller length can stand in its two octets. */
    private static final int INCITS_MIN = 26;

    /** Fewest octets of an ISO/IEC 19794-2:2005 record. */
    private static final int ISO_MIN = 24;

    static RecordHead of(Octets octets) throws RecordFault {
        var in = new RecordCursor(octets, VERSION_AT, octets.size());
        byte[] version = new byte[LENGTH_AT - VERSION_AT];
        for (int at = 0; at < version.length; at++) {
            version[at] = (byte) in.octet();
        }
        return switch (new String(version, StandardCharsets.ISO_8859_1)) {
            case " 20\0" -> older(octets, in);
            case "030\0" -> newer(octets, in.quad());
            case "035\0" -> ending(RecordFormat.INCITS_378_2009, octets, LENGTH_AT + 4, in.quad());
            default -> throw new RecordFault(Message.of("finger.record.version", "version", shown(version)));
        };
    }

    /** ISO has a length of four octets; INCITS has two, or, where they are zero, four more. */
    private static RecordHead older(Octets octets, RecordCursor in) throws RecordFault {
        int first = in.pair();
        if (first >= INCITS_MIN) {
            return ending(RecordFormat.INCITS_378_2004, octets, LENGTH_AT + 2, first);
        }
        int second = in.pair();
        if (first > 0 || second >= ISO_MIN) {
            return ending(RecordFormat.ISO_19794_2_2005, octets, LENGTH_AT + 4, (long) first << 16 | second);
        }
        return ending(RecordFormat.INCITS_378_2004, octets, LENGTH_AT + 6, (long) second << 16 | in.pair());
    }

    /** Only the ISO format gives a length to every view. */
    private static RecordHead newer(Octets octets, long length) throws RecordFault {
        RecordHead iso = ending(RecordFormat.ISO_19794_2_2011, octets, LENGTH_AT + 4, length);
        RecordHead incits = ending(RecordFormat.INCITS_378_2009, octets, LENGTH_AT + 4, length);
        RecordCursor views = ending(RecordFormat.ISO_19794_2_2011, octets, LENGTH_AT + 4, length).rest;
        try {
            int count = views.pair();
            views.skip(1);
            for (int at = 0; at < count; at++) {
                views.part(views.quad() - 4);
            }
            views.requireEnd();
            return iso;
        } catch (RecordFault _) {
            return incits; // if it is neither, reading it as this one will say what is wrong
        }
    }

    private static RecordHead ending(RecordFormat format, Octets octets, int from, long length) throws RecordFault {
        if (length > octets.size() || length < from) {
            throw new RecordFault(Message.of(
                    "finger.record.length", "said", Long.toString(length), "found", Integer.toString(octets.size())));
        }
        return new RecordHead(format, new RecordCursor(octets, from, (int) length));
    }

    /** Returns the version with a dot for what cannot be printed. */
    private static String shown(byte[] version) {
        var text = new StringBuilder();
        for (byte character : Arrays.copyOf(version, version.length - 1)) {
            text.append(character > ' ' && character < 0x7F ? (char) character : '.');
        }
        return text.toString();
    }
}
