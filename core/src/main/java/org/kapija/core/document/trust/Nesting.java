package org.kapija.core.document.trust;

import org.kapija.core.value.Octets;

/**
 * How deep objects lie in one another, looked at before they are decoded: the decoder calls itself for each level, and
 * a small file of nothing but beginnings would exhaust its stack.
 */
final class Nesting {
    private static final int DEPTH_MAX = 40;
    private static final int INDEFINITE = Integer.MAX_VALUE;
    private static final int CONSTRUCTED = 0x20;

    private final Octets octets;
    private final int[] ends = new int[DEPTH_MAX];
    private int depth;
    private int at;

    private Nesting(Octets octets) {
        this.octets = octets;
    }

    /**
     * Finds no more levels than any certificate or signed object has; lengths themselves are the decoder's business.
     */
    static void require(Octets octets) throws TrustFault {
        new Nesting(octets).walk();
    }

    private void walk() throws TrustFault {
        while (at < octets.size()) {
            while (depth > 0 && at >= ends[depth - 1]) {
                depth--;
            }
            int tag = tag();
            int length = length();
            if (tag == 0 && length == 0 && depth > 0 && ends[depth - 1] == INDEFINITE) {
                depth--; // end of contents
            } else if ((tag & CONSTRUCTED) != 0) {
                enter(length);
            } else {
                at = (int) Math.min((long) at + length, octets.size());
            }
        }
    }

    private void enter(int length) throws TrustFault {
        if (depth == DEPTH_MAX) {
            throw new TrustFault("trust.nested");
        }
        ends[depth++] = length == INDEFINITE ? INDEFINITE : (int) Math.min((long) at + length, octets.size());
    }

    private int tag() {
        int first = octet();
        if ((first & 0x1F) == 0x1F) {
            while (at < octets.size() && (octet() & 0x80) != 0) {
                // further octets of the tag
            }
        }
        return first;
    }

    private int length() {
        int first = octet();
        if (first < 0x80) {
            return first;
        }
        if (first == 0x80) {
            return INDEFINITE;
        }
        long length = 0;
        for (int more = first & 0x7F; more > 0; more--) {
            length = Math.min(length << 8 | octet(), Integer.MAX_VALUE - 1);
        }
        return (int) length;
    }

    private int octet() {
        return at < octets.size() ? octets.at(at++) : 0;
    }
}
