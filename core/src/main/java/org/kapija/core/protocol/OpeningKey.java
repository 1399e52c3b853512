package org.kapija.core.protocol;

/** The private half of central's key. Never prints itself. */
@SuppressWarnings("DoNotCallSuggester")
public final class OpeningKey {
    private final String keyset;

    private OpeningKey(String keyset) {
        this.keyset = keyset;
    }

    /** Makes a new key. */
    public static OpeningKey generate() {
        throw new UnsupportedOperationException("not yet written");
    }

    /** Reads a Tink keyset in JSON. */
    public static Parsed<OpeningKey> parse(String json) {
        return new Parsed.Sound<>(new OpeningKey(json));
    }

    /** Returns the Tink keyset in JSON, to be kept where only its owner reads. */
    public String toJson() {
        return keyset;
    }

    /** Returns the half that terminals are given. */
    public SealingKey publicHalf() {
        throw new UnsupportedOperationException("not yet written");
    }

    @Override
    public String toString() {
        return "private sealing key";
    }
}
