package org.kapija.simulator.chip.message;

/** Status words that a travel document's chip answers (ISO/IEC 7816-4, 5.6; Doc 9303-10, 3.5). */
public final class StatusWord {
    /** Done. */
    public static final int OK = 0x9000;
    /** Fewer bytes than asked for: the file ends here. */
    public static final int END_OF_FILE = 0x6282;
    /** The password is wrong. */
    public static final int AUTHENTICATION_FAILED = 0x6300;
    /** The command's length is wrong, or no extended length is known here. */
    public static final int WRONG_LENGTH = 0x6700;
    /** Access has not been earned. */
    public static final int SECURITY_NOT_SATISFIED = 0x6982;
    /** A step of a dialogue without the one before it. */
    public static final int CONDITIONS_NOT_SATISFIED = 0x6985;
    /** No file is selected. */
    public static final int NO_CURRENT_FILE = 0x6986;
    /** An object of secure messaging is missing. */
    public static final int MESSAGING_OBJECT_MISSING = 0x6987;
    /** An object of secure messaging is wrong. */
    public static final int MESSAGING_OBJECT_WRONG = 0x6988;
    /** The data make no sense. */
    public static final int WRONG_DATA = 0x6A80;
    /** There is no such file. */
    public static final int FILE_NOT_FOUND = 0x6A82;
    /** The parameters P1 and P2 are wrong. */
    public static final int WRONG_PARAMETERS = 0x6A86;
    /** What is referred to is not there. */
    public static final int REFERENCE_NOT_FOUND = 0x6A88;
    /** The offset lies behind the file's end. */
    public static final int WRONG_OFFSET = 0x6B00;
    /** The instruction is unknown. */
    public static final int UNKNOWN_INSTRUCTION = 0x6D00;

    private StatusWord() {}
}
