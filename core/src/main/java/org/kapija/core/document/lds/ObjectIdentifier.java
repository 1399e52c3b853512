package org.kapija.core.document.lds;

import org.kapija.core.message.Message;

/** Object identifiers in words (ISO/IEC 8825-1, 8.19). */
public final class ObjectIdentifier {
    private static final int OCTETS_MAX = 64;
    private static final long COMPONENT_MAX = 1L << 48;

    private ObjectIdentifier() {}

    /** Returns the numbers with dots between them. */
    public static String of(Tlv object) throws LdsFault {
        if (object.size() == 0 || object.size() > OCTETS_MAX || object.octet(object.size() - 1) >= 0x80) {
            throw fault();
        }
        var text = new StringBuilder();
        long component = 0;
        for (int at = 0; at < object.size(); at++) {
            int octet = object.octet(at);
            component = (component << 7) | (octet & 0x7F);
            if (component > COMPONENT_MAX) {
                throw fault();
            }
            if (octet < 0x80) {
                append(text, component);
                component = 0;
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, long component) {
        if (text.isEmpty()) { // the first two share a number
            long first = Math.min(2, component / 40);
            text.append(first).append('.').append(component - first * 40);
        } else {
            text.append('.').append(component);
        }
    }

    private static LdsFault fault() {
        return new LdsFault(Message.of("lds.object-identifier"));
    }
}
