package org.kapija.core.inspection;

import java.util.Optional;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.value.Sensitive;
import org.kapija.core.watchlist.AlertId;

/** What a named officer wants. */
public sealed interface Command extends Input {
    /** Returns who gave it, and looking at what. */
    Given given();

    /** Returns the word used at the console, such as {@code no-document}. */
    default String word() {
        return switch (this) {
            case NoDocument _ -> "no-document";
            case StateSameness _ -> "traveller";
            case Inform _ -> "inform";
            case SkipFinger _ -> "skip-finger";
            case RetryFinger _ -> "retry-finger";
            case Judge _ -> "judge";
            case ExpertJudge _ -> "expert-judge";
            case Decide _ -> "decide";
            case Asylum _ -> "asylum";
            case Help _ -> "help";
            case Finish _ -> "finish";
            case Abandon _ -> "abandon";
        };
    }

    /**
     * Who gave a command, and in front of which state.
     *
     * @param officer who
     * @param inspection the inspection on the officer's screen, empty when there was none
     * @param revision {@link Inspection.Open#revision()} on that screen, 0 when there was no inspection
     */
    record Given(Officer officer, Optional<InspectionId> inspection, long revision) {}

    /** There is no document to go by. */
    record NoDocument(Given given, NoDocumentReason reason) implements Command {}

    /** Whether the traveller without a document is the young one of shortly before. */
    record StateSameness(Given given, Sameness sameness) implements Command {}

    /**
     * The traveller has been told what happens and why.
     *
     * @param language in which, a BCP 47 tag
     */
    record Inform(Given given, String language) implements Command {}

    /** A finger cannot be captured. */
    record SkipFinger(Given given, FingerPosition position, FingerReason reason) implements Command {}

    /** One more try for a finger. */
    record RetryFinger(Given given, FingerPosition position) implements Command {}

    /**
     * The officer's own view of a candidate.
     *
     * @param reason why, in the officer's words, possibly none
     */
    record Judge(Given given, AlertId alert, Judgement judgement, Sensitive<String> reason) implements Command {}

    /**
     * The view of a second person, an expert.
     *
     * @param reason why, in the expert's words, possibly none
     */
    record ExpertJudge(Given given, AlertId alert, Judgement judgement, Sensitive<String> reason) implements Command {}

    /** The officer's decision. */
    record Decide(Given given, Choice choice) implements Command {}

    /** The traveller asks for asylum. */
    record Asylum(Given given) implements Command {}

    /** Somebody needs help. */
    record Help(Given given, HelpKind kind) implements Command {}

    /** The case is closed. */
    record Finish(Given given) implements Command {}

    /**
     * The traveller left, or the document was a mistake.
     *
     * @param reason which, in the officer's words; a blank one is refused
     */
    record Abandon(Given given, Sensitive<String> reason) implements Command {}
}
