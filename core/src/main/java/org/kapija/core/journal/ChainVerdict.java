package org.kapija.core.journal;

/** What checking a chain came to. */
public sealed interface ChainVerdict {
    /**
     * Every link follows the one before.
     *
     * @param end the chain up to the last of them
     */
    record Intact(Chain end) implements ChainVerdict {}

    /**
     * The chain does not hold.
     *
     * @param first the first entry at which it breaks; everything before is proven
     * @param how in which way
     */
    record Broken(EntryKey first, Break how) implements ChainVerdict {}

    /** In which way a chain breaks. */
    enum Break {
        /** The entry is not there: another one stands in its place. */
        MISSING,
        /** It names another predecessor than the one before it. */
        NOT_LINKED,
        /** Its hash is not that of its header and commitment. */
        ALTERED
    }
}
