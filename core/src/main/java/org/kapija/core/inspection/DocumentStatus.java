package org.kapija.core.inspection;

import java.util.List;
import org.kapija.core.message.Message;

/** What is known of the document. */
public sealed interface DocumentStatus {
    /** None was laid down. */
    record Waiting() implements DocumentStatus {}

    /** One lies on the reader. */
    record Reading() implements DocumentStatus {}

    /** One was read. */
    record Read(TravelDocument document) implements DocumentStatus {}

    /** What was read is no document; another try or {@code no-document} follows. */
    record Unreadable(List<Message> findings) implements DocumentStatus {
        public Unreadable {
            findings = List.copyOf(findings);
        }
    }

    /** The officer goes on without. */
    record None(NoDocumentReason reason) implements DocumentStatus {}

    /** Returns whether the inspection can go on from here. */
    default boolean settled() {
        return this instanceof Read || this instanceof None;
    }
}
