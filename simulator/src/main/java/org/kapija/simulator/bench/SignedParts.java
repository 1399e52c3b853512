package org.kapija.simulator.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kapija.core.document.trust.Certificate;
import org.kapija.core.value.Octets;

/**
 * Where content, certificate and signature of a signed object stand, found by their shape alone: the reader that is on
 * trial is not asked.
 *
 * @param from first octet
 * @param size octets
 */
record SignedParts(int from, int size) {
    private static final int OCTET_STRING = 0x04;

    /** Finds the parts by name; one that is not found is left out. */
    static Map<String, SignedParts> of(Octets object) {
        Map<String, SignedParts> parts = new LinkedHashMap<>();
        Optional<SignedParts> certificate = certificate(object);
        content(object).ifPresent(part -> parts.put("content", part));
        certificate.ifPresent(part -> parts.put("certificate", part));
        certificate
                .flatMap(part -> signature(object, part.from + part.size))
                .ifPresent(part -> parts.put("signature", part));
        return parts;
    }

    /** The first octet string that is a sequence or set and nothing else. */
    private static Optional<SignedParts> content(Octets object) {
        for (int at = 0; at < object.size(); at++) {
            Optional<SignedParts> value = object.at(at) == OCTET_STRING ? value(object, at) : Optional.empty();
            if (value.isPresent() && (object.at(value.get().from) & 0xFE) == 0x30) {
                Optional<SignedParts> inner = value(object, value.get().from);
                if (inner.isPresent() && inner.get().end() == value.get().end()) {
                    return value;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<SignedParts> certificate(Octets object) {
        for (int at = 0; at < object.size(); at++) {
            if (object.at(at) == 0x30) {
                Optional<SignedParts> value = value(object, at);
                if (value.isPresent()) {
                    var whole = new SignedParts(at, value.get().end() - at);
                    if (Certificate.read(object.part(whole.from, whole.size)) instanceof Certificate.Read) {
                        return Optional.of(whole);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The octet string with which the object ends, but for ends of contents. */
    private static Optional<SignedParts> signature(Octets object, int from) {
        int end = object.size();
        while (end > from && object.at(end - 1) == 0) {
            end--;
        }
        for (int at = from; at < end; at++) {
            Optional<SignedParts> value = object.at(at) == OCTET_STRING ? value(object, at) : Optional.empty();
            if (value.isPresent() && value.get().end() >= end) {
                return value;
            }
        }
        return Optional.empty();
    }

    private int end() {
        return from + size;
    }

    /** The value of the object at a place, if its length is definite and it ends within. */
    private static Optional<SignedParts> value(Octets object, int at) {
        if (at + 2 > object.size()) {
            return Optional.empty();
        }
        int first = object.at(at + 1);
        int more = first < 0x80 ? 0 : first & 0x7F;
        if (more > 3 || first == 0x80 || at + 2 + more > object.size()) {
            return Optional.empty();
        }
        int size = more == 0 ? first : 0;
        for (int octet = 0; octet < more; octet++) {
            size = size << 8 | object.at(at + 2 + octet);
        }
        var value = new SignedParts(at + 2 + more, size);
        return size > 0 && value.end() <= object.size() ? Optional.of(value) : Optional.empty();
    }
}
