package org.kapija.core.exchange.nist;

import java.util.Optional;
import java.util.regex.Pattern;

/** Which characters the items of a field may have (ANSI/NIST-ITL 1-2011, table 8, "character type"). */
public enum Characters {
    /** Digits. */
    N("[0-9]*"),
    /** Numbers: digits with a sign or a point. */
    NS("[-+.0-9]*"),
    /** Letters of ASCII. */
    A("[A-Za-z]*"),
    /** Letters and digits of ASCII. */
    AN("[A-Za-z0-9]*"),
    /** Printable ASCII, space included. */
    ANS("[ -~]*"),
    /** Whatever the character set of the file has, but no control characters. */
    U("[^\\p{Cntrl}\uFFFD]*"),
    /** Any octets. */
    B("(?s).*");

    private final Pattern pattern;

    Characters(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    static Optional<Characters> of(String name) {
        for (Characters characters : values()) {
            if (characters.name().equals(name)) {
                return Optional.of(characters);
            }
        }
        return Optional.empty();
    }

    boolean allow(String item) {
        return pattern.matcher(item).matches();
    }
}
