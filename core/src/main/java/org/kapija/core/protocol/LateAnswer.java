package org.kapija.core.protocol;

import java.util.List;
import org.kapija.core.inspection.InspectionId;
import org.kapija.core.inspection.PriorAnswer;

/**
 * Central's answer on prior registration.
 *
 * @param inspection whose fingers were asked about
 * @param answers state by state
 */
public record LateAnswer(InspectionId inspection, List<PriorAnswer> answers) {
    public LateAnswer {
        answers = List.copyOf(answers);
    }
}
