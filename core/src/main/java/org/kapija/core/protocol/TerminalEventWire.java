package org.kapija.core.protocol;

import org.kapija.core.fingerprint.ScoreTally;
import org.kapija.core.inspection.TerminalEvent;
import org.kapija.core.inspection.TerminalEvent.CheckpointTaken;
import org.kapija.core.inspection.TerminalEvent.ClockJudged;
import org.kapija.core.inspection.TerminalEvent.DeviceFailed;
import org.kapija.core.inspection.TerminalEvent.DeviceRecovered;
import org.kapija.core.inspection.TerminalEvent.EntriesLost;
import org.kapija.core.inspection.TerminalEvent.HousingClosed;
import org.kapija.core.inspection.TerminalEvent.HousingOpened;
import org.kapija.core.inspection.TerminalEvent.ListApplied;
import org.kapija.core.inspection.TerminalEvent.ListRefused;
import org.kapija.core.inspection.TerminalEvent.OddsJudged;
import org.kapija.core.inspection.TerminalEvent.SignedIn;
import org.kapija.core.inspection.TerminalEvent.SignedOut;
import org.kapija.core.inspection.TerminalEvent.Started;
import org.kapija.core.protocol.wire.EnvelopeWire;
import org.kapija.core.protocol.wire.EventWire;
import org.kapija.core.protocol.wire.EventWire.EventPayload;
import org.kapija.core.protocol.wire.JournalWire;
import org.kapija.core.watchlist.ListVerdict;

/** Events of the terminal on the wire. */
final class TerminalEventWire {
    private static final EventWire.Nothing NOTHING = EventWire.Nothing.getDefaultInstance();

    private TerminalEventWire() {}

    static EventPayload write(TerminalEvent event) {
        var payload = EventPayload.newBuilder();
        switch (event) {
            case Started(String version, long boot) ->
                payload.getStartedBuilder().setVersion(version).setBoot(boot);
            case SignedIn(var officer) -> payload.getSignedInBuilder().setBy(Words.officer(officer));
            case SignedOut(var officer) -> payload.getSignedOutBuilder().setBy(Words.officer(officer));
            case ListApplied(long number, int alerts, int fingers) ->
                payload.getListAppliedBuilder()
                        .setNumber(number)
                        .setAlerts(alerts)
                        .setFingers(fingers);
            case ListRefused(long number, var kind) ->
                payload.getListRefusedBuilder().setNumber(number).setKind(Words.of(kind));
            case HousingOpened _ -> payload.setHousingOpened(NOTHING);
            case HousingClosed _ -> payload.setHousingClosed(NOTHING);
            case DeviceFailed(String device, var fault) ->
                payload.getDeviceFailedBuilder().setDevice(device).setFault(Words.text(fault));
            case DeviceRecovered(String device) ->
                payload.getDeviceRecoveredBuilder().setDevice(device);
            case ClockJudged(boolean trusted) -> payload.getClockJudgedBuilder().setTrusted(trusted);
            case OddsJudged judged -> payload.setOddsJudged(odds(judged));
            case EntriesLost lost -> payload.setEntriesLost(lost(lost));
            case CheckpointTaken(var statement, var signature) ->
                payload.setCheckpointTaken(EnvelopeWire.SignedStatement.newBuilder()
                        .setStatement(Reading.bytes(statement))
                        .setSignature(Reading.bytes(signature)));
        }
        return payload.build();
    }

    static TerminalEvent read(EventPayload wire) {
        return switch (wire.getEventCase()) {
            case STARTED ->
                new Started(wire.getStarted().getVersion(), wire.getStarted().getBoot());
            case SIGNED_IN -> new SignedIn(Words.officer(wire.getSignedIn().getBy()));
            case SIGNED_OUT -> new SignedOut(Words.officer(wire.getSignedOut().getBy()));
            case LIST_APPLIED -> applied(wire.getListApplied());
            case LIST_REFUSED ->
                new ListRefused(
                        wire.getListRefused().getNumber(),
                        Words.read(ListVerdict.Kind.class, wire.getListRefused().getKind()));
            case HOUSING_OPENED -> new HousingOpened();
            case HOUSING_CLOSED -> new HousingClosed();
            case DEVICE_FAILED ->
                new DeviceFailed(
                        wire.getDeviceFailed().getDevice(),
                        Words.text(wire.getDeviceFailed().getFault()));
            case DEVICE_RECOVERED ->
                new DeviceRecovered(wire.getDeviceRecovered().getDevice());
            case CLOCK_JUDGED -> new ClockJudged(wire.getClockJudged().getTrusted());
            case CHECKPOINT_TAKEN ->
                new CheckpointTaken(
                        Reading.octets(wire.getCheckpointTaken().getStatement()),
                        Reading.octets(wire.getCheckpointTaken().getSignature()));
            case ODDS_JUDGED -> odds(wire.getOddsJudged());
            case ENTRIES_LOST -> lost(wire.getEntriesLost());
            default -> throw new IllegalArgumentException("kind: none of the terminal's");
        };
    }

    private static EventWire.EntriesLost lost(EntriesLost event) {
        var wire = EventWire.EntriesLost.newBuilder().setEpoch(event.epoch()).setLast(event.last());
        event.lost()
                .forEach(run -> wire.addLost(
                        JournalWire.Gap.newBuilder().setFrom(run.from()).setTo(run.to())));
        return wire.build();
    }

    private static EntriesLost lost(EventWire.EntriesLost wire) {
        var runs = wire.getLostList().stream()
                .map(run -> new EntriesLost.Run(run.getFrom(), run.getTo()))
                .toList();
        return new EntriesLost(wire.getEpoch(), runs, wire.getLast());
    }

    private static EventWire.OddsJudged odds(OddsJudged event) {
        return EventWire.OddsJudged.newBuilder()
                .setComparisons(event.strangers().comparisons())
                .addAllReached(event.strangers().reached())
                .setScore(event.score())
                .setObserved(event.observed())
                .setPredicted(event.predicted())
                .setBounded(event.bounded())
                .build();
    }

    private static OddsJudged odds(EventWire.OddsJudged wire) {
        return new OddsJudged(
                new ScoreTally(wire.getComparisons(), wire.getReachedList()),
                wire.getScore(),
                wire.getObserved(),
                wire.getPredicted(),
                wire.getBounded());
    }

    private static ListApplied applied(EventWire.ListApplied wire) {
        return new ListApplied(wire.getNumber(), wire.getAlerts(), wire.getFingers());
    }
}
