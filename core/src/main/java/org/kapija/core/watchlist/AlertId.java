package org.kapija.core.watchlist;

/**
 * The name of an alert, given by its owner; also the subject's name in the gallery.
 *
 * @param value 1 to 64 letters, digits, hyphens, dots and underscores; says nothing of the person
 */
public record AlertId(String value) {
    public AlertId {
        if (!value.matches("[A-Za-z0-9._-]{1,64}")) {
            throw new IllegalArgumentException("id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
