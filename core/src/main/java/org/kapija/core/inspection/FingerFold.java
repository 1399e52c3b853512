package org.kapija.core.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.inspection.Inspection.Open;

/** The part of the fold that is about fingers: one is wanted at a time, in order, until all are settled. */
final class FingerFold {
    private FingerFold() {}

    /** Fingers at the start: the first is wanted. */
    static List<Finger> wanting(List<FingerPosition> positions) {
        return advance(positions.stream().map(Finger::idle).toList());
    }

    static Open after(Open open, CaseEvent.FingerEvent event) {
        if (event instanceof CaseEvent.FingerRetried) {
            // what was found so far is void: the search is done anew once this finger is settled
            Open reopened = open.with(new Search.NotStarted(open.search().number()));
            return reopened.with(change(idleAgain(open.fingers()), event.position(), Finger::retried));
        }
        return open.with(advance(change(open.fingers(), event.position(), finger -> step(finger, event))));
    }

    private static Finger step(Finger finger, CaseEvent.FingerEvent event) {
        return switch (event) {
            case CaseEvent.FingerCaptured(var _, int quality, var template) ->
                finger.tried(quality, Optional.empty(), template).in(Finger.State.CAPTURED);
            case CaseEvent.FingerPoor(var _, int quality, var instruction, var template) ->
                finger.tried(quality, Optional.of(instruction), template);
            case CaseEvent.FingerMissed _ -> finger.tried(0, Optional.empty(), Optional.empty());
            case CaseEvent.FingerKept _ -> finger.in(Finger.State.POOR);
            case CaseEvent.FingerGivenUp _ -> finger.in(Finger.State.NOT_CAPTURED);
            case CaseEvent.FingerSkipped(var _, var _, FingerReason reason) -> finger.skipped(reason);
            case CaseEvent.FingerRetried _ -> finger.retried();
        };
    }

    private static List<Finger> change(List<Finger> fingers, FingerPosition position, UnaryOperator<Finger> change) {
        return fingers.stream()
                .map(finger -> finger.position() == position ? change.apply(finger) : finger)
                .toList();
    }

    private static List<Finger> idleAgain(List<Finger> fingers) {
        return fingers.stream()
                .map(finger -> finger.state() == Finger.State.WANTED ? finger.in(Finger.State.IDLE) : finger)
                .toList();
    }

    private static List<Finger> advance(List<Finger> fingers) {
        List<Finger> next = new ArrayList<>(fingers);
        boolean wanted = fingers.stream().anyMatch(finger -> finger.state() == Finger.State.WANTED);
        for (int at = 0; at < next.size() && !wanted; at++) {
            if (next.get(at).state() == Finger.State.IDLE) {
                next.set(at, next.get(at).in(Finger.State.WANTED));
                wanted = true;
            }
        }
        return next;
    }
}
