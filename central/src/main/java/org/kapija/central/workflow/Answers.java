package org.kapija.central.workflow;

import java.util.List;
import org.kapija.central.domain.Region;
import org.kapija.core.inspection.InspectionId;
import org.kapija.core.inspection.PriorAnswer;
import org.kapija.core.journal.TerminalId;
import org.kapija.core.protocol.AnswerCodec;
import org.kapija.core.protocol.LateAnswer;
import org.kapija.core.signature.SigningKey;

/** Signs answers on prior registration and sends them to the terminal that asked. */
public final class Answers {
    private final Region region;
    private final SigningKey key;
    private final Post post;

    /**
     * @param region says where each terminal stands
     * @param key of receipts and answers
     */
    public Answers(Region region, SigningKey key, Post post) {
        this.region = region;
        this.key = key;
        this.post = post;
    }

    /** Sends an answer; the same question's newer answer replaces one that still waits. */
    public void send(TerminalId terminal, InspectionId inspection, List<PriorAnswer> answers) {
        region.siteOf(terminal).ifPresent(site -> {
            String topic = region.topics().answer(site.name(), terminal);
            var message = AnswerCodec.sign(new LateAnswer(inspection, answers), key);
            post.send(new Post.Parcel(topic + " " + inspection, topic, message, false));
        });
    }
}
