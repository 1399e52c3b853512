package org.kapija.core.protocol;

import org.kapija.core.journal.EntryHeader;
import org.kapija.core.value.Octets;

/** Headers as octets and back. The octets are chained as written: keep them, never encode a header twice. */
@SuppressWarnings("DoNotCallSuggester")
public final class HeaderCodec {
    private HeaderCodec() {}

    /** Writes a header. */
    public static Octets encode(EntryHeader header) {
        throw new UnsupportedOperationException("not yet written: " + header);
    }

    /** Reads a header. */
    public static Parsed<EntryHeader> decode(Octets octets) {
        throw new UnsupportedOperationException("not yet written: " + octets);
    }
}
