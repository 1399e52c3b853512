package org.kapija.core.inspection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kapija.core.document.Layer;
import org.kapija.core.document.LayerVerdict;
import org.kapija.core.message.Message;

/** What is known of the document. */
public sealed interface DocumentStatus {
    /**
     * None lies there.
     *
     * @param laid how often one was laid down
     */
    record Waiting(int laid) implements DocumentStatus {}

    /**
     * One lies on the reader.
     *
     * @param laid how often one was laid down, this one counted
     */
    record Reading(int laid) implements DocumentStatus {}

    /**
     * One was read.
     *
     * @param document what is printed on it
     * @param chip what its chip told; empty as long as it was not tried
     */
    record Read(TravelDocument document, Optional<ChipCheck> chip) implements DocumentStatus {
        /** One whose chip was not tried. */
        public Read(TravelDocument document) {
            this(document, Optional.empty());
        }

        /** Returns whether its chip may still tell something. */
        public boolean wantsChip() {
            return chip.filter(ChipCheck::read).isEmpty();
        }

        /** Returns the verdict of a layer from print and chip together: bad news counts more than no news or good. */
        public LayerVerdict verdict(Layer layer) {
            LayerVerdict printed = document.verdict(layer);
            LayerVerdict told = chip.map(check -> check.verdict(layer)).orElse(LayerVerdict.NOT_DONE);
            return GRAVEST_FIRST.stream()
                    .filter(verdict -> verdict == printed || verdict == told)
                    .findFirst()
                    .orElse(LayerVerdict.NOT_DONE);
        }

        private static final List<LayerVerdict> GRAVEST_FIRST =
                List.of(LayerVerdict.FAILED, LayerVerdict.COULD_NOT_CHECK, LayerVerdict.PASSED);

        /** Returns what print and chip have to say, in sentences. */
        public List<Message> findings() {
            return Stream.concat(
                            document.findings().stream(), chip.stream().flatMap(check -> check.findings().stream()))
                    .toList();
        }
    }

    /**
     * What was read is no document; another try or {@code no-document} follows.
     *
     * @param laid how often one was laid down
     * @param lies whether it still lies there, as far as anybody knows
     */
    record Unreadable(List<Message> findings, int laid, boolean lies) implements DocumentStatus {
        public Unreadable {
            findings = List.copyOf(findings);
        }
    }

    /** The officer goes on without. */
    record None(NoDocumentReason reason) implements DocumentStatus {}

    /** Returns how often a document was laid down so far, while it was not settled. */
    default int laid() {
        return switch (this) {
            case Waiting(int times) -> times;
            case Reading(int times) -> times;
            case Unreadable(var _, int times, var _) -> times;
            case Read _, None _ -> 0;
        };
    }

    /** Returns whether the inspection can go on from here. */
    default boolean settled() {
        return this instanceof Read || this instanceof None;
    }
}
