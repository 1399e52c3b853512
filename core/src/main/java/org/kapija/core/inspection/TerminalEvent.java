package org.kapija.core.inspection;

import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;
import org.kapija.core.watchlist.ListVerdict;

/** What has happened to the terminal itself. It changes no inspection. */
public sealed interface TerminalEvent extends Event {
    /**
     * The program started.
     *
     * @param version of the software
     * @param boot which start of this terminal, from 1
     */
    record Started(String version, long boot) implements TerminalEvent {}

    /** An officer signed in. */
    record SignedIn(Officer officer) implements TerminalEvent {}

    /** An officer signed out. */
    record SignedOut(Officer officer) implements TerminalEvent {}

    /**
     * A list was accepted.
     *
     * @param number of the list
     * @param alerts in it
     * @param fingers stored with them
     */
    record ListApplied(long number, int alerts, int fingers) implements TerminalEvent {}

    /**
     * A list was refused; the one before stays.
     *
     * @param number it claimed, 0 if that could not be read
     */
    record ListRefused(long number, ListVerdict.Kind kind) implements TerminalEvent {}

    /** The housing was opened. */
    record HousingOpened() implements TerminalEvent {}

    /** The housing was closed. */
    record HousingClosed() implements TerminalEvent {}

    /**
     * A device stopped working.
     *
     * @param device its word in the console, such as {@code fingerprint}
     */
    record DeviceFailed(String device, Message fault) implements TerminalEvent {}

    /** A device works again. */
    record DeviceRecovered(String device) implements TerminalEvent {}

    /** The clock became trusted, or doubtful. */
    record ClockJudged(boolean trusted) implements TerminalEvent {}

    /**
     * The device key signed where the journal stands.
     *
     * @param statement octets that were signed
     * @param signature Ed25519
     */
    record CheckpointTaken(Octets statement, Octets signature) implements TerminalEvent {}
}
