package org.kapija.core.protocol;

import java.time.Instant;
import java.util.Optional;
import org.kapija.core.fingerprint.Instruction;
import org.kapija.core.inspection.CaseEvent;
import org.kapija.core.inspection.Choice;
import org.kapija.core.inspection.Event;
import org.kapija.core.inspection.FingerReason;
import org.kapija.core.inspection.HelpKind;
import org.kapija.core.inspection.HelpRequested;
import org.kapija.core.inspection.InspectionId;
import org.kapija.core.inspection.Judgement;
import org.kapija.core.inspection.NoDocumentReason;
import org.kapija.core.inspection.PriorGround;
import org.kapija.core.inspection.Sameness;
import org.kapija.core.protocol.wire.EventWire;
import org.kapija.core.protocol.wire.EventWire.EventPayload;
import org.kapija.core.value.Octets;
import org.kapija.core.value.Sensitive;
import org.kapija.core.watchlist.AlertId;

/** Events of an inspection, off the wire. What makes no sense throws, for {@link Reading} to refuse. */
final class CaseEventReader {
    private CaseEventReader() {}

    /** Reads any event of an inspection. */
    static Event read(EventPayload wire, Optional<Sensitive<Octets>> template) {
        return switch (wire.getEventCase()) {
            case OPENED ->
                new CaseEvent.Opened(
                        new InspectionId(wire.getOpened().getInspection()),
                        Instant.ofEpochMilli(wire.getOpened().getAt()));
            case YOUNG_TRAVELLER_BEFORE ->
                new CaseEvent.YoungTravellerBefore(
                        Instant.ofEpochMilli(wire.getYoungTravellerBefore().getUntil()));
            case SAMENESS_STATED ->
                new CaseEvent.SamenessStated(
                        Words.officer(wire.getSamenessStated().getBy()),
                        Words.read(Sameness.class, wire.getSamenessStated().getSameness()));
            case DOCUMENT_PLACED -> new CaseEvent.DocumentPlaced();
            case DOCUMENT_REMOVED -> new CaseEvent.DocumentRemoved();
            case DOCUMENT_READ -> new CaseEvent.DocumentRead(DocumentWire.read(wire.getDocumentRead()));
            case CHIP_EXAMINED -> new CaseEvent.ChipExamined(DocumentWire.read(wire.getChipExamined()));
            case DOCUMENT_UNREADABLE ->
                new CaseEvent.DocumentUnreadable(wire.getDocumentUnreadable().getFindingsList().stream()
                        .map(Words::text)
                        .toList());
            case DOCUMENT_FORGONE -> forgone(wire.getDocumentForgone());
            case INFORMED -> informed(wire.getInformed());
            case FINGER_CAPTURED,
                    FINGER_POOR,
                    FINGER_MISSED,
                    FINGER_KEPT,
                    FINGER_GIVEN_UP,
                    FINGER_SKIPPED,
                    FINGER_RETRIED -> finger(wire, template);
            case SEARCH_STARTED, SEARCH_ANSWERED, SEARCH_FAILED -> search(wire);
            case PRIOR_ASKED, PRIOR_ANSWERED, PRIOR_UNREACHABLE -> prior(wire);
            case JUDGED, EXPERT_JUDGED, DECIDED, ASYLUM_REQUESTED, FINISHED, ABANDONED, HELP_REQUESTED ->
                ofOfficer(wire);
            default -> throw new IllegalArgumentException("kind: none of an inspection's");
        };
    }

    private static Event forgone(EventWire.DocumentForgone wire) {
        return new CaseEvent.DocumentForgone(
                Words.officer(wire.getBy()), Words.read(NoDocumentReason.class, wire.getReason()));
    }

    private static Event informed(EventWire.Informed wire) {
        return new CaseEvent.Informed(
                Words.officer(wire.getBy()),
                wire.getLanguage(),
                wire.getPositionsList().stream().map(Words::position).toList());
    }

    private static Event finger(EventPayload wire, Optional<Sensitive<Octets>> template) {
        return switch (wire.getEventCase()) {
            case FINGER_CAPTURED -> {
                var captured = wire.getFingerCaptured();
                yield new CaseEvent.FingerCaptured(
                        Words.position(captured.getPosition()), captured.getQuality(), template);
            }
            case FINGER_POOR -> {
                var poor = wire.getFingerPoor();
                yield new CaseEvent.FingerPoor(
                        Words.position(poor.getPosition()),
                        poor.getQuality(),
                        Words.read(Instruction.class, poor.getInstruction()),
                        template);
            }
            case FINGER_MISSED ->
                new CaseEvent.FingerMissed(Words.position(wire.getFingerMissed().getPosition()));
            case FINGER_KEPT ->
                new CaseEvent.FingerKept(Words.position(wire.getFingerKept().getPosition()));
            case FINGER_GIVEN_UP ->
                new CaseEvent.FingerGivenUp(
                        Words.position(wire.getFingerGivenUp().getPosition()));
            case FINGER_SKIPPED -> {
                var skipped = wire.getFingerSkipped();
                yield new CaseEvent.FingerSkipped(
                        Words.officer(skipped.getBy()),
                        Words.position(skipped.getPosition()),
                        Words.read(FingerReason.class, skipped.getReason()));
            }
            default -> {
                var retried = wire.getFingerRetried();
                yield new CaseEvent.FingerRetried(
                        Words.officer(retried.getBy()), Words.position(retried.getPosition()));
            }
        };
    }

    private static Event search(EventPayload wire) {
        return switch (wire.getEventCase()) {
            case SEARCH_STARTED ->
                new CaseEvent.SearchStarted(wire.getSearchStarted().getSearch());
            case SEARCH_ANSWERED ->
                new CaseEvent.SearchAnswered(
                        wire.getSearchAnswered().getSearch(), AnswerWire.read(wire.getSearchAnswered()));
            default ->
                new CaseEvent.SearchFailed(
                        wire.getSearchFailed().getSearch(),
                        Words.text(wire.getSearchFailed().getWhy()));
        };
    }

    private static Event prior(EventPayload wire) {
        return switch (wire.getEventCase()) {
            case PRIOR_ASKED -> {
                var asked = wire.getPriorAsked();
                yield new CaseEvent.PriorAsked(
                        Words.read(PriorGround.class, asked.getGround()),
                        asked.getArticle(),
                        asked.getFingersList().stream().map(AlertWire::read).toList());
            }
            case PRIOR_ANSWERED -> {
                LateAnswer answer = AnswerCodec.domain(wire.getPriorAnswered());
                yield new CaseEvent.PriorAnswered(answer.inspection(), answer.answers());
            }
            default -> new CaseEvent.PriorUnreachable();
        };
    }

    private static Event ofOfficer(EventPayload wire) {
        return switch (wire.getEventCase()) {
            case JUDGED -> judged(wire.getJudged());
            case EXPERT_JUDGED -> {
                CaseEvent.Judged judged = judged(wire.getExpertJudged());
                yield new CaseEvent.ExpertJudged(judged.by(), judged.alert(), judged.judgement(), judged.reason());
            }
            case DECIDED ->
                new CaseEvent.Decided(
                        Words.officer(wire.getDecided().getBy()),
                        Words.read(Choice.class, wire.getDecided().getChoice()));
            case ASYLUM_REQUESTED ->
                new CaseEvent.AsylumRequested(
                        Words.officer(wire.getAsylumRequested().getBy()));
            case FINISHED ->
                new CaseEvent.Finished(Words.officer(wire.getFinished().getBy()));
            case ABANDONED ->
                new CaseEvent.Abandoned(
                        Words.officer(wire.getAbandoned().getBy()),
                        Sensitive.of(wire.getAbandoned().getReason()));
            default ->
                new HelpRequested(
                        Words.officer(wire.getHelpRequested().getBy()),
                        Words.read(HelpKind.class, wire.getHelpRequested().getKind()));
        };
    }

    private static CaseEvent.Judged judged(EventWire.Judged wire) {
        return new CaseEvent.Judged(
                Words.officer(wire.getBy()),
                new AlertId(wire.getAlert()),
                Words.read(Judgement.class, wire.getJudgement()),
                Sensitive.of(wire.getReason()));
    }
}
