package org.kapija.core.protocol;

import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.inspection.CaseEvent;
import org.kapija.core.inspection.CaseEvent.FingerEvent;
import org.kapija.core.inspection.CaseEvent.PriorEvent;
import org.kapija.core.inspection.CaseEvent.SearchEvent;
import org.kapija.core.inspection.HelpRequested;
import org.kapija.core.inspection.Judgement;
import org.kapija.core.inspection.Officer;
import org.kapija.core.message.Message;
import org.kapija.core.protocol.wire.EventWire;
import org.kapija.core.protocol.wire.EventWire.EventPayload;
import org.kapija.core.value.Sensitive;
import org.kapija.core.watchlist.AlertId;

/** Events of an inspection, onto the wire. */
final class CaseEventWriter {
    private static final EventWire.Nothing NOTHING = EventWire.Nothing.getDefaultInstance();

    private CaseEventWriter() {}

    static EventPayload write(HelpRequested help) {
        var wire = EventWire.HelpRequested.newBuilder()
                .setBy(Words.officer(help.by()))
                .setKind(Words.of(help.kind()));
        return EventPayload.newBuilder().setHelpRequested(wire).build();
    }

    static EventPayload write(CaseEvent event) {
        var payload = EventPayload.newBuilder();
        switch (event) {
            case CaseEvent.Opened(var inspection, var at) ->
                payload.getOpenedBuilder().setInspection(inspection.value()).setAt(at.toEpochMilli());
            case CaseEvent.YoungTravellerBefore(var until) ->
                payload.getYoungTravellerBeforeBuilder().setUntil(until.toEpochMilli());
            case CaseEvent.SamenessStated(Officer by, var sameness) ->
                payload.getSamenessStatedBuilder().setBy(Words.officer(by)).setSameness(Words.of(sameness));
            case CaseEvent.DocumentPlaced _ -> payload.setDocumentPlaced(NOTHING);
            case CaseEvent.DocumentRemoved _ -> payload.setDocumentRemoved(NOTHING);
            case CaseEvent.DocumentRead(var document) -> payload.setDocumentRead(DocumentWire.write(document));
            case CaseEvent.ChipExamined(var check) -> payload.setChipExamined(DocumentWire.write(check));
            case CaseEvent.DocumentUnreadable(var findings) ->
                findings.forEach(
                        finding -> payload.getDocumentUnreadableBuilder().addFindings(Words.text(finding)));
            case CaseEvent.DocumentForgone(Officer by, var reason) ->
                payload.getDocumentForgoneBuilder().setBy(Words.officer(by)).setReason(Words.of(reason));
            case CaseEvent.Informed informed -> payload.setInformed(informed(informed));
            case FingerEvent finger -> finger(payload, finger);
            case SearchEvent search -> search(payload, search);
            case PriorEvent prior -> prior(payload, prior);
            case CaseEvent.Judged(Officer by, var alert, var judgement, var reason) ->
                payload.setJudged(judged(by, alert, judgement, reason));
            case CaseEvent.ExpertJudged(Officer by, var alert, var judgement, var reason) ->
                payload.setExpertJudged(judged(by, alert, judgement, reason));
            case CaseEvent.Decided(Officer by, var choice) ->
                payload.getDecidedBuilder().setBy(Words.officer(by)).setChoice(Words.of(choice));
            case CaseEvent.AsylumRequested(Officer by) ->
                payload.getAsylumRequestedBuilder().setBy(Words.officer(by));
            case CaseEvent.Finished(Officer by) -> payload.getFinishedBuilder().setBy(Words.officer(by));
            case CaseEvent.Abandoned(Officer by, var reason) ->
                payload.getAbandonedBuilder().setBy(Words.officer(by)).setReason(reason.reveal());
        }
        return payload.build();
    }

    private static EventWire.Informed informed(CaseEvent.Informed informed) {
        return EventWire.Informed.newBuilder()
                .setBy(Words.officer(informed.by()))
                .setLanguage(informed.language())
                .addAllPositions(
                        informed.fingers().stream().map(FingerPosition::code).toList())
                .build();
    }

    private static void finger(EventPayload.Builder payload, FingerEvent event) {
        int position = event.position().code();
        switch (event) {
            case CaseEvent.FingerCaptured captured ->
                payload.getFingerCapturedBuilder().setPosition(position).setQuality(captured.quality());
            case CaseEvent.FingerPoor poor ->
                payload.getFingerPoorBuilder()
                        .setPosition(position)
                        .setQuality(poor.quality())
                        .setInstruction(Words.of(poor.instruction()));
            case CaseEvent.FingerMissed _ -> payload.getFingerMissedBuilder().setPosition(position);
            case CaseEvent.FingerKept _ -> payload.getFingerKeptBuilder().setPosition(position);
            case CaseEvent.FingerGivenUp _ -> payload.getFingerGivenUpBuilder().setPosition(position);
            case CaseEvent.FingerSkipped skipped ->
                payload.getFingerSkippedBuilder()
                        .setBy(Words.officer(skipped.by()))
                        .setPosition(position)
                        .setReason(Words.of(skipped.reason()));
            case CaseEvent.FingerRetried retried ->
                payload.getFingerRetriedBuilder()
                        .setBy(Words.officer(retried.by()))
                        .setPosition(position);
        }
    }

    private static void search(EventPayload.Builder payload, SearchEvent event) {
        switch (event) {
            case CaseEvent.SearchStarted(int search) ->
                payload.getSearchStartedBuilder().setSearch(search);
            case CaseEvent.SearchAnswered(int search, var answer) ->
                payload.setSearchAnswered(AnswerWire.write(search, answer));
            case CaseEvent.SearchFailed(int search, Message why) ->
                payload.getSearchFailedBuilder().setSearch(search).setWhy(Words.text(why));
        }
    }

    private static void prior(EventPayload.Builder payload, PriorEvent event) {
        switch (event) {
            case CaseEvent.PriorAsked(var ground, String article, var fingers) ->
                payload.getPriorAskedBuilder()
                        .setGround(Words.of(ground))
                        .setArticle(article)
                        .addAllFingers(fingers.stream().map(AlertWire::write).toList());
            case CaseEvent.PriorAnswered(var inspection, var answers) ->
                payload.setPriorAnswered(AnswerCodec.wire(inspection, answers));
            case CaseEvent.PriorUnreachable _ -> payload.setPriorUnreachable(NOTHING);
        }
    }

    private static EventWire.Judged judged(Officer by, AlertId alert, Judgement judgement, Sensitive<String> reason) {
        return EventWire.Judged.newBuilder()
                .setBy(Words.officer(by))
                .setAlert(alert.value())
                .setJudgement(Words.of(judgement))
                .setReason(reason.reveal())
                .build();
    }
}
