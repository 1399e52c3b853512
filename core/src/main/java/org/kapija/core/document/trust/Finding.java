package org.kapija.core.document.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapija.core.document.LayerVerdict;
import org.kapija.core.message.Message;

/**
 * One thing found about one layer.
 *
 * @param reason what
 * @param arguments of its sentence; none of them is about the holder
 * @param cause more about it, in a sentence of its own
 * @param borne the deviation that makes a fault bearable
 */
public record Finding(
        Reason reason, Map<String, String> arguments, Optional<Message> cause, Optional<Deviation> borne) {
    public Finding {
        arguments = Map.copyOf(arguments);
    }

    /** Returns what it means for its layer. */
    public LayerVerdict verdict() {
        return borne.isPresent() ? LayerVerdict.PASSED : reason.verdict();
    }

    /** Returns the sentence for the guard, {@code trust.hash-differs} and so on. */
    public Message message() {
        return new Message("trust." + reason.word(), arguments);
    }

    /** Returns all that there is to say: the finding, what caused it, and until when it is borne with. */
    public List<Message> sentences() {
        List<Message> sentences = new ArrayList<>(List.of(message()));
        cause.ifPresent(sentences::add);
        borne.map(deviation ->
                        Message.of("trust.tolerated", "date", deviation.until().toString()))
                .ifPresent(sentences::add);
        return sentences;
    }
}
