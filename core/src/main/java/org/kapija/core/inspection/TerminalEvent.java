package org.kapija.core.inspection;

import java.util.List;
import org.kapija.core.fingerprint.ScoreTally;
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
     * The journal of an earlier epoch was found damaged or gone: the first entry of each epoch but the first says so.
     * What it names will never be sent.
     *
     * @param epoch whose journal it was, from 1
     * @param lost sequences that were read no more and had no receipt, in order
     * @param last highest sequence known of that epoch, 0 for none; whether more followed cannot be told
     */
    record EntriesLost(long epoch, List<Run> lost, long last) implements TerminalEvent {
        /**
         * Sequences that follow on one another.
         *
         * @param from first, from 1
         * @param to last, not below {@code from}
         */
        public record Run(long from, long to) {
            public Run {
                if (from < 1 || to < from) {
                    throw new IllegalArgumentException("run from " + from + " to " + to);
                }
            }
        }

        public EntriesLost {
            lost = List.copyOf(lost);
            if (epoch < 1 || last < 0) {
                throw new IllegalArgumentException("epoch " + epoch + ", last " + last);
            }
        }
    }

    /**
     * Strangers' scores of ordinary crossings were held against the odds, and the odds follow from here on. Counts
     * only, of nobody.
     *
     * @param strangers what was counted since the time before
     * @param score at which the rates are told
     * @param observed false match rate there, above 0
     * @param predicted false match rate there, above 0
     * @param bounded whether the bounds signed with the list's root held the odds back
     */
    record OddsJudged(ScoreTally strangers, int score, double observed, double predicted, boolean bounded)
            implements TerminalEvent {}

    /**
     * The device key signed where the journal stands.
     *
     * @param statement octets that were signed
     * @param signature Ed25519
     */
    record CheckpointTaken(Octets statement, Octets signature) implements TerminalEvent {}
}
