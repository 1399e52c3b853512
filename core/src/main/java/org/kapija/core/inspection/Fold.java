package org.kapija.core.inspection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kapija.core.inspection.Inspection.Open;
import org.kapija.core.watchlist.AlertId;

/**
 * The state that events leave behind. It depends on the events alone, not on time, law or configuration: what was
 * journalled last year means the same today. An event that does not fit is ignored.
 */
final class Fold {
    private Fold() {}

    static Inspection after(Inspection state, Event event) {
        return switch (event) {
            case TerminalEvent _ -> state;
            case HelpRequested(var _, HelpKind kind) -> state instanceof Open open ? open.with(kind) : state;
            case CaseEvent happened ->
                switch (state) {
                    case Inspection.Idle _ -> atRest(state, happened);
                    case Open open -> count(inside(open, happened), happened);
                };
        };
    }

    private static Inspection atRest(Inspection state, CaseEvent event) {
        return switch (event) {
            case CaseEvent.Opened opened -> opening(opened);
            case CaseEvent.YoungTravellerBefore(Instant until) -> new Inspection.Idle(Optional.of(until));
            case CaseEvent _ -> state;
        };
    }

    private static Open opening(CaseEvent.Opened event) {
        return new Open(
                event.inspection(),
                event.at(),
                1,
                Optional.empty(),
                new DocumentStatus.Waiting(0),
                Optional.empty(),
                List.of(),
                new Search.NotStarted(0),
                new Prior.NotAsked(),
                false,
                Set.of(),
                Optional.empty());
    }

    private static Inspection inside(Open open, CaseEvent event) {
        return switch (event) {
            case CaseEvent.Opened _ -> open;
            case CaseEvent.YoungTravellerBefore(Instant until) ->
                open.with(new YoungTraveller(until, Optional.empty()));
            case CaseEvent.SamenessStated(var _, Sameness stated) ->
                open.young()
                        .map(young -> open.with(new YoungTraveller(young.until(), Optional.of(stated))))
                        .orElse(open);
            case CaseEvent.DocumentPlaced _ ->
                open.with(new DocumentStatus.Reading(open.document().laid() + 1));
            case CaseEvent.DocumentRemoved _ -> open.with(removed(open.document()));
            case CaseEvent.DocumentRead(TravelDocument document) -> open.with(new DocumentStatus.Read(document));
            case CaseEvent.ChipExamined(ChipCheck check) ->
                open.document() instanceof DocumentStatus.Read(TravelDocument document, var _)
                        ? open.with(new DocumentStatus.Read(document, Optional.of(check)))
                        : open;
            case CaseEvent.DocumentUnreadable(var findings) ->
                open.with(
                        new DocumentStatus.Unreadable(findings, open.document().laid(), true));
            case CaseEvent.DocumentForgone(var _, NoDocumentReason reason) ->
                open.with(new DocumentStatus.None(reason));
            case CaseEvent.Informed informed ->
                open.informed(informed.language(), FingerFold.wanting(informed.fingers()));
            case CaseEvent.FingerEvent finger -> FingerFold.after(open, finger);
            case CaseEvent.SearchEvent searched -> open.with(search(open, searched));
            case CaseEvent.PriorEvent asked -> open.with(prior(open, asked));
            case CaseEvent.Judged(Officer by, AlertId alert, Judgement judgement, var reason) ->
                open.with(judged(open.search(), alert, true, new Opinion(by, judgement, reason)));
            case CaseEvent.ExpertJudged(Officer by, AlertId alert, Judgement judgement, var reason) ->
                open.with(judged(open.search(), alert, false, new Opinion(by, judgement, reason)));
            case CaseEvent.Decided(Officer by, Choice choice) -> open.with(new Outcome(choice, by));
            case CaseEvent.AsylumRequested _ -> open.protect();
            case CaseEvent.Finished _, CaseEvent.Abandoned _ -> Inspection.idle();
        };
    }

    private static Search search(Open open, CaseEvent.SearchEvent event) {
        Search search = open.search();
        return switch (event) {
            case CaseEvent.SearchStarted(int number) -> new Search.Running(number);
            case CaseEvent.SearchFailed(int number, var why) ->
                search.isRunning(number) ? new Search.Failed(number, why) : search;
            case CaseEvent.SearchAnswered(int number, SearchAnswer answer) ->
                search.isRunning(number) ? new Search.Answered(number, answer, assess(open, answer)) : search;
        };
    }

    private static List<AssessedCandidate> assess(Open open, SearchAnswer answer) {
        boolean child = open.mayBeChild();
        boolean poor = open.fingers().stream().anyMatch(finger -> finger.state() == Finger.State.POOR);
        return answer.candidates().stream()
                .map(candidate -> AssessedCandidate.of(candidate, child, poor))
                .toList();
    }

    private static Search judged(Search search, AlertId alert, boolean own, Opinion opinion) {
        if (!(search instanceof Search.Answered(int number, SearchAnswer answer, var candidates))) {
            return search;
        }
        var judged = candidates.stream()
                .map(candidate -> candidate.candidate().alert().equals(alert)
                        ? own ? candidate.judged(opinion) : candidate.expertJudged(opinion)
                        : candidate)
                .toList();
        return new Search.Answered(number, answer, judged);
    }

    private static Prior prior(Open open, CaseEvent.PriorEvent event) {
        return switch (event) {
            case CaseEvent.PriorAsked _ -> new Prior.Asked();
            case CaseEvent.PriorUnreachable _ ->
                open.prior() instanceof Prior.Asked ? new Prior.Unreachable() : open.prior();
            case CaseEvent.PriorAnswered(InspectionId inspection, var answers) ->
                inspection.equals(open.id()) ? new Prior.Answered(answers) : open.prior();
        };
    }

    private static Inspection count(Inspection state, CaseEvent event) {
        return state instanceof Open open && changesTheGround(event) ? open.counted() : state;
    }

    /** What was wrong with it stays on the screen. */
    private static DocumentStatus removed(DocumentStatus document) {
        return document instanceof DocumentStatus.Unreadable(var findings, int laid, var _)
                ? new DocumentStatus.Unreadable(findings, laid, false)
                : new DocumentStatus.Waiting(document.laid());
    }

    /** Whether an officer who has not seen the event would decide in front of another state. */
    private static boolean changesTheGround(CaseEvent event) {
        return switch (event) {
            case CaseEvent.DocumentRead _,
                    CaseEvent.ChipExamined _,
                    CaseEvent.DocumentUnreadable _,
                    CaseEvent.DocumentForgone _,
                    CaseEvent.SamenessStated _,
                    CaseEvent.Informed _,
                    CaseEvent.FingerSkipped _,
                    CaseEvent.FingerRetried _,
                    CaseEvent.SearchAnswered _,
                    CaseEvent.SearchFailed _,
                    CaseEvent.Judged _,
                    CaseEvent.ExpertJudged _,
                    CaseEvent.Decided _,
                    CaseEvent.AsylumRequested _,
                    CaseEvent.Finished _,
                    CaseEvent.Abandoned _ -> true;
            // the sequence of tries goes on by itself, and a command names its finger
            case CaseEvent.Opened _,
                    CaseEvent.YoungTravellerBefore _,
                    CaseEvent.DocumentPlaced _,
                    CaseEvent.DocumentRemoved _,
                    CaseEvent.FingerEvent _,
                    CaseEvent.SearchStarted _,
                    CaseEvent.PriorEvent _ -> false;
        };
    }
}
