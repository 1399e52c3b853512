package org.kapija.core.protocol;

import java.util.List;
import java.util.Optional;
import org.kapija.core.inspection.InspectionId;
import org.kapija.core.inspection.PriorAnswer;
import org.kapija.core.protocol.wire.JournalWire;
import org.kapija.core.signature.SigningKey;
import org.kapija.core.signature.VerifyingKey;
import org.kapija.core.value.Octets;

/** Messages on {@code answer}, signed with the key of receipts. */
public final class AnswerCodec {
    private static final Statement STATEMENT = new Statement("answer", 16_384);

    private AnswerCodec() {}

    /** Writes and signs an answer. */
    public static Octets sign(LateAnswer answer, SigningKey central) {
        return STATEMENT.sign(wire(answer.inspection(), answer.answers()).toByteArray(), central);
    }

    /** Checks and reads an answer. */
    public static Parsed<LateAnswer> open(Octets message, VerifyingKey central) {
        return STATEMENT.open(message, central, JournalWire.LateAnswer.parser(), AnswerCodec::domain);
    }

    static JournalWire.LateAnswer wire(InspectionId inspection, List<PriorAnswer> answers) {
        var wire = JournalWire.LateAnswer.newBuilder().setInspection(inspection.value());
        answers.forEach(answer -> wire.addAnswers(JournalWire.PriorAnswer.newBuilder()
                .setState(answer.state())
                .setAnswer(Words.of(answer.answer()))
                .setReference(answer.reference().orElse(""))));
        return wire.build();
    }

    static LateAnswer domain(JournalWire.LateAnswer wire) {
        return new LateAnswer(
                new InspectionId(wire.getInspection()),
                wire.getAnswersList().stream()
                        .map(answer -> new PriorAnswer(
                                answer.getState(),
                                Words.read(PriorAnswer.Answer.class, answer.getAnswer()),
                                Optional.of(answer.getReference()).filter(text -> !text.isEmpty())))
                        .toList());
    }
}
