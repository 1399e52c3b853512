package org.kapija.core.watchlist;

/**
 * The name of an alert, given by its owner; also the subject's name in the gallery.
 *
 * @param value 1 to 64 letters, digits, hyphens, dots and underscores; says nothing of the person
 */
public record AlertId(String value) {
    public AlertId {
        if (!isName(value)) {
            throw new IllegalArgumentException("id: " + value);
        }
    }

    static boolean isName(String value) {
        return value.matches("[A-Za-z0-9._-]{1,64}");
    }

    @Override
    public String toString() {
        return value;
    }
}
