package org.kapija.terminal.domain.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kapija.core.message.Message;
import org.kapija.core.value.Sensitive;

/** The traveller at the counter, as the guard sees it; fields as in docs/contracts.md section 2. */
public record InspectionView(
        String id,
        long revision,
        Instant opened,
        String step,
        DocumentView document,
        InformationView information,
        List<FingerView> fingers,
        Optional<AnswerView> answer,
        PriorView prior,
        String verdict,
        List<Message> reasons,
        boolean protection,
        List<String> help,
        Optional<OutcomeView> outcome,
        List<ActionView> actions) {
    /** What is known of the document. */
    public record DocumentView(
            String state, Optional<String> format, FieldsView fields, List<LayerView> layers, List<Message> findings) {}

    /** What the document says. */
    public record FieldsView(
            String code,
            String issuer,
            Sensitive<String> number,
            Sensitive<String> surname,
            Sensitive<String> given,
            String nationality,
            Sensitive<String> birth,
            String sex,
            String expiry) {}

    /** One layer of the document's checks. */
    public record LayerView(String layer, String verdict) {}

    /**
     * Whether and how the traveller was informed.
     *
     * @param language chosen; before that, the one to begin with
     */
    public record InformationView(String language, List<String> offered, boolean done) {}

    /** One finger of the sequence. */
    public record FingerView(
            int position, String state, int tries, Optional<Message> instruction, Optional<String> reason) {}

    /** How the question for a prior registration stands. */
    public record PriorView(String state, List<PriorAnswerView> answers) {}

    /** What one state's file says; {@code caseNumber} is {@code case} on the wire. */
    public record PriorAnswerView(String state, String answer, Optional<String> caseNumber) {}

    /** How it ended. */
    public record OutcomeView(String decision, String officer) {}

    /** A command, whether it would be accepted now, and if not why. */
    public record ActionView(String command, Optional<String> option, boolean enabled, Optional<RefusalView> refusal) {}
}
