package org.kapija.core.inspection;

import java.util.List;
import java.util.Optional;
import org.kapija.core.inspection.Inspection.Open;
import org.kapija.core.message.Message;

/** What reports from devices, search and central change. A report that comes too late changes nothing. */
final class ObservationRules {
    private final Circumstances circumstances;
    private final Refusals refusals;

    ObservationRules(Circumstances circumstances) {
        this.circumstances = circumstances;
        this.refusals = new Refusals(circumstances.profile());
    }

    Decision decide(Inspection state, Observation observation) {
        return switch (observation) {
            case Observation.Noted(TerminalEvent event) -> accepted(event);
            case Observation.DocumentPlaced _ -> placed(state);
            case Observation.DocumentRemoved _ -> removed(state);
            case Observation.DocumentRead(TravelDocument document) -> read(state, new CaseEvent.DocumentRead(document));
            case Observation.DocumentUnreadable(var findings) ->
                read(state, new CaseEvent.DocumentUnreadable(findings));
            case Observation.DocumentPictured(Laying laying, TravelDocument document) ->
                lies(state, laying) ? accepted(new CaseEvent.DocumentRead(document)) : accepted();
            case Observation.DocumentNotPictured(Laying laying, var findings) ->
                lies(state, laying) && !isUnreadable(state)
                        ? accepted(new CaseEvent.DocumentUnreadable(findings))
                        : accepted();
            case Observation.ChipExamined(InspectionId inspection, ChipCheck check) -> chip(state, inspection, check);
            case Observation.OfFinger finger -> finger(state, finger);
            case Observation.SearchAnswered(InspectionId inspection, int search, SearchAnswer answer) ->
                searched(state, inspection, new CaseEvent.SearchAnswered(search, answer));
            case Observation.SearchFailed(InspectionId inspection, int search, Message why) ->
                searched(state, inspection, new CaseEvent.SearchFailed(search, why));
            case Observation.PriorAnswered(InspectionId inspection, var answers) ->
                priorAnswered(state, new CaseEvent.PriorAnswered(inspection, answers));
            case Observation.PriorUnreachable(InspectionId inspection) -> priorUnreachable(state, inspection);
        };
    }

    private Decision placed(Inspection state) {
        return switch (state) {
            case Inspection.Idle _ -> accepted(opening(), new CaseEvent.DocumentPlaced());
            case Open open when awaited(open) -> accepted(new CaseEvent.DocumentPlaced());
            case Open _ -> accepted();
        };
    }

    private static boolean awaited(Open open) {
        return open.document() instanceof DocumentStatus.Waiting
                || open.document() instanceof DocumentStatus.Unreadable;
    }

    private static Decision removed(Inspection state) {
        boolean lay = state instanceof Open open
                && switch (open.document()) {
                    case DocumentStatus.Reading _ -> true;
                    case DocumentStatus.Unreadable unreadable -> unreadable.lies();
                    case DocumentStatus.Waiting _, DocumentStatus.Read _, DocumentStatus.None _ -> false;
                };
        return lay ? accepted(new CaseEvent.DocumentRemoved()) : accepted();
    }

    private Decision read(Inspection state, CaseEvent event) {
        return switch (state) {
            case Inspection.Idle _ -> accepted(opening(), event);
            case Open open when !open.document().settled() || settlesDoubt(open, event) -> accepted(event);
            case Open _ ->
                refusals.of(Rule.STEP, Message.of("refusal.second-document"), Message.of("lift.finish-first"));
        };
    }

    /** The camera looks by itself: what it sees too late is nobody's mistake, and refused to nobody. */
    private static boolean lies(Inspection state, Laying laying) {
        return state instanceof Open open
                && open.id().equals(laying.inspection())
                && switch (open.document()) {
                    case DocumentStatus.Reading(int laid) -> laid == laying.number();
                    case DocumentStatus.Unreadable(var _, int laid, boolean lies) -> lies && laid == laying.number();
                    case DocumentStatus.Waiting _, DocumentStatus.Read _, DocumentStatus.None _ -> false;
                };
    }

    private static boolean isUnreadable(Inspection state) {
        return state instanceof Open open && open.document() instanceof DocumentStatus.Unreadable;
    }

    /** A swipe settles what the camera was not sure of, as long as nobody was told anything because of it. */
    private static boolean settlesDoubt(Open open, CaseEvent event) {
        return event instanceof CaseEvent.DocumentRead
                && open.language().isEmpty()
                && open.document() instanceof DocumentStatus.Read(TravelDocument document, var _)
                && CameraDoubt.anyIn(document);
    }

    /** What comes for another traveller's document, or a second time, changes nothing. */
    private static Decision chip(Inspection state, InspectionId inspection, ChipCheck check) {
        boolean news = state instanceof Open open
                && open.id().equals(inspection)
                && open.document() instanceof DocumentStatus.Read read
                && read.wantsChip()
                && !read.chip().equals(Optional.of(check));
        return news ? accepted(new CaseEvent.ChipExamined(check)) : accepted();
    }

    /** The device path is no way round S3 and S7. */
    private Decision finger(Inspection state, Observation.OfFinger finger) {
        if (!(state instanceof Open open) || open.language().isEmpty()) {
            return refusals.notInformed();
        }
        if (open.fingers().isEmpty()) {
            return refusals.belowAge();
        }
        Optional<Capture> wanted = open.capture();
        return wanted.isPresent() && wanted.get().equals(finger.capture())
                ? new TryRules(circumstances.profile()).decide(open.wanted().orElseThrow(), finger)
                : refusals.of(Rule.STALE, Message.of("refusal.late-finger"));
    }

    private static Decision searched(Inspection state, InspectionId inspection, CaseEvent.SearchEvent event) {
        return state instanceof Open open
                        && open.id().equals(inspection)
                        && open.search().isRunning(event.search())
                ? accepted(event)
                : accepted();
    }

    /** Recorded whenever it comes; what the open inspection already knows is not recorded again. */
    private static Decision priorAnswered(Inspection state, CaseEvent.PriorAnswered event) {
        boolean known = state instanceof Open open
                && open.id().equals(event.inspection())
                && open.prior().equals(new Prior.Answered(event.answers()));
        return known ? accepted() : accepted(event);
    }

    private static Decision priorUnreachable(Inspection state, InspectionId inspection) {
        return state instanceof Open open && open.id().equals(inspection) && open.prior() instanceof Prior.Asked
                ? accepted(new CaseEvent.PriorUnreachable())
                : accepted();
    }

    private CaseEvent opening() {
        return new CaseEvent.Opened(circumstances.fresh(), circumstances.opening());
    }

    private static Decision accepted(Event... events) {
        return new Decision.Accepted(List.of(events));
    }
}
