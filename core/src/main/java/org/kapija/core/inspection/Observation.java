package org.kapija.core.inspection;

import java.util.List;
import org.kapija.core.fingerprint.Instruction;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;
import org.kapija.core.value.Sensitive;

/** What a device, the search, central or the clock reports. None of them decides anything about a person (S2). */
public sealed interface Observation extends Input {
    /** What came of one try at a finger. */
    sealed interface OfFinger extends Observation {
        /** Returns which try, as in {@link Effect.StartCapture}. */
        Capture capture();
    }

    /** A document lies on the reader. */
    record DocumentPlaced() implements Observation {}

    /** No document lies on the reader any more. */
    record DocumentRemoved() implements Observation {}

    /** A document was read, whatever the checks say of it. */
    record DocumentRead(TravelDocument document) implements Observation {}

    /** The camera saw enough of a document to read it, whatever the checks say of it. */
    record DocumentPictured(Laying laying, TravelDocument document) implements Observation {}

    /**
     * The camera saw a document for as long as anybody waits and could not read it.
     *
     * @param findings what would help, one or more
     */
    record DocumentNotPictured(Laying laying, List<Message> findings) implements Observation {
        public DocumentNotPictured {
            findings = List.copyOf(findings);
        }
    }

    /** The chip of an inspection's document was tried, with or without success. */
    record ChipExamined(InspectionId inspection, ChipCheck check) implements Observation {}

    /**
     * Something was read that is no document.
     *
     * @param findings what is wrong with it, one or more
     */
    record DocumentUnreadable(List<Message> findings) implements Observation {
        public DocumentUnreadable {
            findings = List.copyOf(findings);
        }
    }

    /**
     * A finger was captured and gave a template.
     *
     * @param quality 0 to 100
     * @param instruction what would give a better one
     * @param template what is kept of it, {@link org.kapija.core.fingerprint.Templates#octets}
     */
    record FingerCaptured(Capture capture, int quality, Instruction instruction, Sensitive<Octets> template)
            implements OfFinger {}

    /**
     * A finger was seen but gave no template.
     *
     * @param quality 0 to 100
     * @param instruction what would help
     */
    record FingerTooPoor(Capture capture, int quality, Instruction instruction) implements OfFinger {}

    /** Nobody placed the finger in time. */
    record FingerTimedOut(Capture capture) implements OfFinger {}

    /**
     * The watchlist was searched.
     *
     * @param search which search of that inspection, as in {@link Effect.StartSearch}
     */
    record SearchAnswered(InspectionId inspection, int search, SearchAnswer answer) implements Observation {}

    /** The watchlist could not be searched. */
    record SearchFailed(InspectionId inspection, int search, Message why) implements Observation {}

    /** Central answered on prior registration: at any time, even after the inspection. */
    record PriorAnswered(InspectionId inspection, List<PriorAnswer> answers) implements Observation {
        public PriorAnswered {
            answers = List.copyOf(answers);
        }
    }

    /** Central cannot be asked now; the question waits in the journal. */
    record PriorUnreachable(InspectionId inspection) implements Observation {}

    /** Something about the terminal itself, to be recorded. */
    record Noted(TerminalEvent event) implements Observation {}
}
