package org.kapija.terminal.command;

/** What the shell learns from a command (the same for every {@code kapija} command). */
final class ExitCode {
    /** Done, or nothing wrong. */
    static final int OK = 0;

    /** A check failed: findings are printed. */
    static final int CHECK_FAILED = 1;

    /** A device or program that is needed is not there. */
    static final int UNREACHABLE = 3;

    /** A file or folder may not be read. */
    static final int DENIED = 4;

    private ExitCode() {}
}
