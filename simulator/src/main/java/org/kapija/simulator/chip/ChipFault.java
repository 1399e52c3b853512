package org.kapija.simulator.chip;

import java.util.Locale;

/** Everything that can be ordered to be wrong with a chip. Each is to end in a verdict of its own. */
public enum ChipFault {
    /** The document is taken off in the middle of a file. */
    TORN,
    /** From the middle of a file on, the chip says that secure messaging is wrong (6988). */
    MESSAGING_REFUSED,
    /** From the middle of a file on, the chip says that access has not been earned (6982). */
    ACCESS_WITHDRAWN,
    /** From the middle of a file on, the chip says that lengths are wrong (6700). */
    LENGTH_REFUSED,
    /** An answer's checksum is wrong, as if somebody had changed it on the way. */
    WRONG_CHECKSUM,
    /** An answer takes longer than anybody waits. */
    SLOW,
    /** Answers are bytes without any meaning. */
    NONSENSE,
    /** A file says that it is longer than any chip can hold. */
    ENDLESS_FILE,
    /** A file says that it is longer than it is. */
    FILE_CUT_SHORT,
    /** PACE is offered and refused at its first command, while basic access control would work. */
    PACE_REFUSED,
    /** The chip's proof at the end of PACE is wrong: it does not know the password. */
    PACE_TOKEN_WRONG,
    /** The card has no application for travel documents. */
    NO_APPLICATION,
    /** Commands with extended length are refused (6700). No fault of the document; reading takes longer. */
    NO_EXTENDED_LENGTH,
    /** Only basic access control is offered. No fault. */
    BAC_ONLY,
    /** Only PACE is offered. No fault. */
    PACE_ONLY,
    /** Everything is copied from a good document but the keys that cannot be. */
    CLONED,
    /** One byte of EF.COM is altered: the list of groups leaves the face out. */
    ALTERED_COM,
    /** One byte of the signed hashes is altered. */
    ALTERED_SOD,
    /** One byte of the machine readable zone is altered. */
    ALTERED_DG1,
    /** One byte of the face is altered. */
    ALTERED_DG2,
    /** One byte of the personal details is altered. */
    ALTERED_DG11,
    /** One byte of the document's details is altered. */
    ALTERED_DG12,
    /** One byte of the key of chip authentication is altered. */
    ALTERED_DG14,
    /** One byte of the key of active authentication is altered. */
    ALTERED_DG15,
    /** One byte of the signed keys of the chip is altered. */
    ALTERED_CARD_SECURITY,
    /** Signed under an authority that nobody knows. */
    UNKNOWN_ISSUER,
    /** Signed by a signer whose time was over. */
    EXPIRED_SIGNER,
    /** EF.COM and EF.SOD list data group 12, and it is not there. */
    LISTED_AND_ABSENT;

    /** Returns the name on a command line, such as {@code altered-dg1}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
