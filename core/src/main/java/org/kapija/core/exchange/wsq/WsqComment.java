package org.kapija.core.exchange.wsq;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kapija.core.value.Octets;

/** What the comment of a WSQ file tells, in the lines that NIST's programs write. */
final class WsqComment {
    private static final Pattern DPI = Pattern.compile("\nPPI ([0-9]{2,4})");
    private static final Pattern BIT_RATE = Pattern.compile("\nWSQ_BITRATE ([0-9]\\.[0-9]{1,9})");

    private WsqComment() {}

    /** Finds the resolution in pixels per inch. */
    static Optional<Integer> dpi(Octets text) {
        return found(DPI, text).map(Integer::valueOf);
    }

    /** Finds the bits a pixel that were aimed at. */
    static Optional<Double> bitRate(Octets text) {
        return found(BIT_RATE, text).map(Double::valueOf);
    }

    private static Optional<String> found(Pattern line, Octets text) {
        var found = line.matcher(new String(text.toArray(), StandardCharsets.ISO_8859_1));
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
