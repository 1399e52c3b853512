package org.kapija.core.fingerprint.interchange;

import org.kapija.core.value.Octets;

/** What kind of record octets begin like. */
enum RecordKind {
    /** A finger minutiae record, {@code FMR} and a zero. */
    MINUTIAE,
    /** A finger image record, {@code FIR} and a zero (ISO/IEC 19794-4, ANSI/INCITS 381), or its successor 39794-4. */
    IMAGES,
    /** ISO/IEC 39794-2: DER of {@code [APPLICATION 2] SEQUENCE}. Its schema is not ours to guess. */
    NEWER,
    /** Nothing of these. */
    OTHER;

    /** Head of an application tag of a constructed DER value; the number of the 39794 part is added. */
    private static final int PART = 0x60;

    static RecordKind of(Octets octets) {
        if (begins(octets, 'F', 'M', 'R', 0)) {
            return MINUTIAE;
        }
        if (begins(octets, 'F', 'I', 'R', 0) || isPart(octets, 4)) {
            return IMAGES;
        }
        return isPart(octets, 2) ? NEWER : OTHER;
    }

    private static boolean begins(Octets octets, int... head) {
        if (octets.size() < head.length) {
            return false;
        }
        for (int at = 0; at < head.length; at++) {
            if (octets.at(at) != head[at]) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether the octets are, to the last, one DER value with the tag of that part of ISO/IEC 39794. */
    private static boolean isPart(Octets octets, int part) {
        if (octets.size() < 2 || octets.at(0) != PART + part) {
            return false;
        }
        int first = octets.at(1);
        if (first < 0x80) {
            return octets.size() == 2 + first;
        }
        int digits = first - 0x80;
        if (digits == 0 || digits > 4 || octets.size() < 2 + digits) {
            return false;
        }
        long length = 0;
        for (int at = 2; at < 2 + digits; at++) {
            length = length << 8 | octets.at(at);
        }
        return octets.size() == 2 + digits + length;
    }
}
