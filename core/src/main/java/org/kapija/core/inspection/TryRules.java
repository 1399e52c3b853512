package org.kapija.core.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.Instruction;
import org.kapija.core.value.Octets;
import org.kapija.core.value.Sensitive;

/**
 * What becomes of one try at a finger: good enough, another try, or the best of the tries. Never a dead end.
 *
 * @param profile number of tries and least quality
 */
record TryRules(LegalProfile profile) {
    Decision decide(Finger finger, Observation.OfFinger observed) {
        FingerPosition position = finger.position();
        return switch (observed) {
            case Observation.FingerCaptured(var _, int quality, var _, var template)
            when quality >= profile.qualityMin() ->
                new Decision.Accepted(List.of(new CaseEvent.FingerCaptured(position, quality, Optional.of(template))));
            case Observation.FingerCaptured(var _, int quality, Instruction instruction, var template) ->
                poor(finger, quality, instruction, Optional.of(template));
            case Observation.FingerTooPoor(var _, int quality, Instruction instruction) ->
                poor(finger, quality, instruction, Optional.empty());
            case Observation.FingerTimedOut _ ->
                tried(
                        finger,
                        new CaseEvent.FingerMissed(position),
                        finger.template().isPresent());
        };
    }

    private Decision poor(Finger finger, int quality, Instruction instruction, Optional<Sensitive<Octets>> template) {
        Event event = new CaseEvent.FingerPoor(finger.position(), quality, instruction, template);
        return tried(finger, event, template.isPresent() || finger.template().isPresent());
    }

    private Decision tried(Finger finger, Event event, boolean something) {
        List<Event> events = new ArrayList<>(List.of(event));
        if (finger.tries() + 1 >= profile.tries()) {
            events.add(
                    something
                            ? new CaseEvent.FingerKept(finger.position())
                            : new CaseEvent.FingerGivenUp(finger.position()));
        }
        return new Decision.Accepted(events);
    }
}
