package org.kapija.core.inspection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.Instruction;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;
import org.kapija.core.value.Sensitive;
import org.kapija.core.watchlist.AlertId;
import org.kapija.core.watchlist.FingerTemplate;

/** What has happened in an inspection. Whatever decides or judges names the human who did. */
public sealed interface CaseEvent extends Event {
    /** Something about one finger. */
    sealed interface FingerEvent extends CaseEvent {
        /** Returns which. */
        FingerPosition position();
    }

    /** Something about the search of the watchlist. */
    sealed interface SearchEvent extends CaseEvent {
        /** Returns which search of this inspection, from 1. */
        int search();
    }

    /** Something about the question for a prior registration. */
    sealed interface PriorEvent extends CaseEvent {}

    /**
     * An inspection began.
     *
     * @param at when, in whole milliseconds
     */
    record Opened(InspectionId inspection, Instant at) implements CaseEvent {}

    /**
     * A traveller who is, or may be, below the age of capture was here: recorded when that traveller's inspection ends,
     * and again when another begins before it no longer matters, so that each inspection tells it by itself.
     *
     * @param until when it no longer matters, in whole milliseconds
     */
    record YoungTravellerBefore(Instant until) implements CaseEvent {}

    /** An officer says whether this is the young traveller of shortly before (S3). */
    record SamenessStated(Officer by, Sameness sameness) implements CaseEvent {}

    /** A document was laid on the reader. */
    record DocumentPlaced() implements CaseEvent {}

    /** The document was taken away before it was read. */
    record DocumentRemoved() implements CaseEvent {}

    /** The document was read. */
    record DocumentRead(TravelDocument document) implements CaseEvent {}

    /** The chip of the document was tried. */
    record ChipExamined(ChipCheck check) implements CaseEvent {}

    /** The document could not be read. */
    record DocumentUnreadable(List<Message> findings) implements CaseEvent {
        public DocumentUnreadable {
            findings = List.copyOf(findings);
        }
    }

    /** The officer goes on without a document. */
    record DocumentForgone(Officer by, NoDocumentReason reason) implements CaseEvent {}

    /**
     * The traveller was informed (S7).
     *
     * @param language BCP 47 tag
     * @param fingers that will be captured, in order; empty if the profile forbids any capture of this person (S3)
     */
    record Informed(Officer by, String language, List<FingerPosition> fingers) implements CaseEvent {
        public Informed {
            fingers = List.copyOf(fingers);
        }
    }

    /**
     * A finger was captured well.
     *
     * @param quality 0 to 100
     * @param template stays at the terminal: empty at central
     */
    record FingerCaptured(FingerPosition position, int quality, Optional<Sensitive<Octets>> template)
            implements FingerEvent {}

    /**
     * A try gave a poor image.
     *
     * @param quality 0 to 100
     * @param instruction what would help
     * @param template if there was one; stays at the terminal: empty at central
     */
    record FingerPoor(
            FingerPosition position, int quality, Instruction instruction, Optional<Sensitive<Octets>> template)
            implements FingerEvent {}

    /** A try passed without a finger. */
    record FingerMissed(FingerPosition position) implements FingerEvent {}

    /** The tries are used up: the best of them is kept, flagged as poor. */
    record FingerKept(FingerPosition position) implements FingerEvent {}

    /** The tries are used up and gave nothing: an ordinary case. */
    record FingerGivenUp(FingerPosition position) implements FingerEvent {}

    /** The officer says that a finger cannot be captured. */
    record FingerSkipped(Officer by, FingerPosition position, FingerReason reason) implements FingerEvent {}

    /** The officer wants one more try. */
    record FingerRetried(Officer by, FingerPosition position) implements FingerEvent {}

    /**
     * The search of the watchlist began.
     *
     * @param search from 1
     */
    record SearchStarted(int search) implements SearchEvent {}

    /** The watchlist was searched. */
    record SearchAnswered(int search, SearchAnswer answer) implements SearchEvent {}

    /** The watchlist could not be searched. */
    record SearchFailed(int search, Message why) implements SearchEvent {}

    /**
     * Central is asked whether another state has registered this person. The entry itself is the question.
     *
     * @param ground why it may be asked
     * @param article the legal basis, as the profile cites it (S11)
     * @param fingers that central compares and registers
     */
    record PriorAsked(PriorGround ground, String article, List<FingerTemplate> fingers) implements PriorEvent {
        public PriorAsked {
            fingers = List.copyOf(fingers);
        }
    }

    /** Central answered, for this inspection or a former one. */
    record PriorAnswered(InspectionId inspection, List<PriorAnswer> answers) implements PriorEvent {
        public PriorAnswered {
            answers = List.copyOf(answers);
        }
    }

    /** Central could not be asked at the time. */
    record PriorUnreachable() implements PriorEvent {}

    /** The officer's own view of a candidate. */
    record Judged(Officer by, AlertId alert, Judgement judgement, Sensitive<String> reason) implements CaseEvent {}

    /** The view of a second person, an expert. */
    record ExpertJudged(Officer by, AlertId alert, Judgement judgement, Sensitive<String> reason)
            implements CaseEvent {}

    /** The officer decided. */
    record Decided(Officer by, Choice choice) implements CaseEvent {}

    /** The traveller asks for asylum; nothing ever takes it back (S5). */
    record AsylumRequested(Officer by) implements CaseEvent {}

    /** The case was closed. */
    record Finished(Officer by) implements CaseEvent {}

    /** The case ended without a decision. */
    record Abandoned(Officer by, Sensitive<String> reason) implements CaseEvent {}
}
