package org.kapija.provisioning.command;

/** What the shell learns from a command (the same for every {@code kapija} command). */
final class ExitCode {
    /** Done, or nothing wrong. */
    static final int OK = 0;

    /** A check failed: findings are printed. */
    static final int CHECK_FAILED = 1;

    /** The options make no sense. */
    static final int USAGE = 2;

    /** A file or folder may not be read or written. */
    static final int DENIED = 4;

    private ExitCode() {}
}
