package org.kapija.terminal.workflow;

import java.util.Optional;
import org.kapija.core.inspection.Observation;
import org.kapija.core.message.Message;
import org.kapija.core.protocol.AnswerCodec;
import org.kapija.core.protocol.LateAnswer;
import org.kapija.core.protocol.Parsed;
import org.kapija.core.signature.VerifyingKey;
import org.kapija.terminal.port.Line;
import org.kapija.terminal.port.LineEvent.Arrived;
import org.kapija.terminal.port.LinkFault;
import org.kapija.terminal.port.StoreFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what central's messages say and acknowledges each afterwards. The downlink's thread only. */
public final class Mail {
    private static final Logger LOG = LoggerFactory.getLogger(Mail.class);

    private final Addresses addresses;
    private final Receipts receipts;
    private final ListIntake lists;
    private final VerifyingKey central;
    private final Delivery delivery;

    /** Where the messages' content goes. */
    public interface Delivery {
        /** Central answered late; returns whether the journal has it. */
        boolean answered(Observation.PriorAnswered answer) throws InterruptedException;

        /** A receipt was stored. */
        void released();

        /** A receipt was stored, and names entries that were lost on the way to central. */
        void missing();

        /** A receipt was not ours to believe. */
        void alarmed(Message why) throws InterruptedException;
    }

    /** Mail for one terminal. */
    public Mail(Addresses addresses, Receipts receipts, ListIntake lists, VerifyingKey central, Delivery delivery) {
        this.addresses = addresses;
        this.receipts = receipts;
        this.lists = lists;
        this.central = central;
        this.delivery = delivery;
    }

    void take(Arrived message, Line line) throws LinkFault, StoreFault, InterruptedException {
        String topic = message.topic();
        boolean done = true;
        if (topic.equals(addresses.receipt())) {
            receipt(message);
        } else if (topic.equals(addresses.answer())) {
            done = answer(message);
        } else if (topic.equals(addresses.topics().listHead())) {
            head(message, line);
        } else {
            part(message, line);
        }
        if (done) {
            line.acknowledge(message);
        }
    }

    /** Nothing came for a while: a list that lacks parts will not be whole. */
    void silence(Line line) throws LinkFault, StoreFault, InterruptedException {
        var number = lists.fetching();
        if (number.isPresent()) {
            line.unsubscribe(addresses.topics().listParts(number.get()));
            lists.giveUp();
        }
    }

    private void receipt(Arrived message) throws StoreFault, InterruptedException {
        switch (receipts.take(message.payload())) {
            case Receipts.Outcome.Whole _ -> delivery.released();
            case Receipts.Outcome.Gapped _ -> delivery.missing();
            case Receipts.Outcome.Refused(Message why) -> delivery.alarmed(why);
        }
    }

    private boolean answer(Arrived message) throws InterruptedException {
        return switch (AnswerCodec.open(message.payload(), central)) {
            case Parsed.Sound<LateAnswer>(LateAnswer late) ->
                delivery.answered(new Observation.PriorAnswered(late.inspection(), late.answers()));
            case Parsed.Malformed<LateAnswer>(Message why) -> {
                LOG.warn("an answer that central did not give: {}", why);
                yield true;
            }
        };
    }

    private void head(Arrived message, Line line) throws LinkFault, StoreFault, InterruptedException {
        Optional<Long> before = lists.fetching();
        var newer = lists.head(message.payload());
        if (newer.isPresent()) {
            if (before.isPresent()) {
                line.unsubscribe(addresses.topics().listParts(before.get()));
            }
            line.subscribe(addresses.topics().listParts(newer.get()));
        }
    }

    private void part(Arrived message, Line line) throws LinkFault, StoreFault, InterruptedException {
        var number = lists.fetching();
        if (number.isEmpty()) {
            return;
        }
        var part = addresses.topics().parsePart(number.get(), message.topic());
        if (part.isPresent() && lists.part(part.get(), message.payload())) {
            line.unsubscribe(addresses.topics().listParts(number.get()));
        }
    }
}
