package org.kapija.core.protocol;

/** The public half of central's key: what terminals seal to. */
@SuppressWarnings("DoNotCallSuggester")
public final class SealingKey {
    private final String keyset;

    private SealingKey(String keyset) {
        this.keyset = keyset;
    }

    /** Reads a Tink keyset in JSON. */
    public static Parsed<SealingKey> parse(String json) {
        return new Parsed.Sound<>(new SealingKey(json));
    }

    /** Returns the Tink keyset in JSON. */
    public String toJson() {
        return keyset;
    }

    /** Returns the name of the key that new entries are sealed to. */
    public String keyId() {
        throw new UnsupportedOperationException("not yet written");
    }

    @Override
    public String toString() {
        return "public sealing key";
    }
}
