package org.kapija.core.journal;

/**
 * The name of a terminal: the common name of its certificate and one level of its topics.
 *
 * @param value 1 to 32 letters, digits and hyphens, the first not a hyphen; says nothing of any person
 */
public record TerminalId(String value) {
    public TerminalId {
        if (!value.matches("[A-Za-z0-9][A-Za-z0-9-]{0,31}")) {
            throw new IllegalArgumentException("terminal: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
