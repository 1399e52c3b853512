package org.kapija.core.exchange.nist;

import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;

/** What a file is that is no transaction in the traditional encoding, told by its first octets. */
enum FileKind {
    /** The XML encoding of the same standard, or other XML. */
    XML("nist.xml", "<|\u00EF\u00BB\u00BF<"),
    /** A minutiae record of ISO/IEC 19794-2 or INCITS 378. */
    MINUTIAE("nist.is-minutiae", "FMR\0"),
    /** A record of finger images, ISO/IEC 19794-4 or INCITS 381. */
    IMAGES("nist.is-images", "FIR\0"),
    /** A picture by itself: WSQ, JPEG, PNG. */
    PICTURE("nist.is-picture", "\u00FF\u00A0|\u00FF\u00D8|\u0089PNG"),
    /** Nothing of these. */
    OTHER("nist.no-transaction", "");

    private final String key;
    private final String beginnings; // a bar between them

    FileKind(String key, String beginnings) {
        this.key = key;
        this.beginnings = beginnings;
    }

    static FileKind of(Octets file) {
        for (FileKind kind : values()) {
            for (String beginning : kind.beginnings.split("\\|", -1)) {
                if (begins(file, beginning)) {
                    return kind;
                }
            }
        }
        return OTHER;
    }

    private static boolean begins(Octets file, String beginning) {
        if (file.size() < beginning.length()) {
            return false;
        }
        for (int at = 0; at < beginning.length(); at++) {
            if (file.at(at) != beginning.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    Message sentence() {
        return Message.of(key);
    }
}
