package org.kapija.core.inspection;

import java.util.List;
import org.kapija.core.message.Message;

/** How the search of the watchlist stands. */
public sealed interface Search {
    /** Returns how many searches were started, this one included. */
    int number();

    /** Returns whether this very search is under way. */
    default boolean isRunning(int search) {
        return this instanceof Running(int number) && number == search;
    }

    /**
     * None is under way.
     *
     * @param number of former ones, 0 before the first
     */
    record NotStarted(int number) implements Search {}

    /** Under way. */
    record Running(int number) implements Search {}

    /** It could not be done. */
    record Failed(int number, Message why) implements Search {}

    /**
     * Done.
     *
     * @param candidates those of the answer, with what humans think of them
     */
    record Answered(int number, SearchAnswer answer, List<AssessedCandidate> candidates) implements Search {
        public Answered {
            candidates = List.copyOf(candidates);
        }

        /**
         * Returns among how many crossings of strangers one raises a false alarm. As long as an officer's own judgement
         * is missing this is what the gallery promises, whoever was found: the odds of the best candidate grow with its
         * score, and would sway the judgement as the score would.
         */
        public long oneFalseAlarmIn() {
            return step() == Step.HIT ? SearchAnswer.CROSSINGS_PER_ALARM : answer.oneFalseAlarmIn();
        }

        /** Returns which judgement is awaited: the officer's, the expert's or none. */
        Step step() {
            if (candidates.stream().anyMatch(candidate -> candidate.own().isEmpty())) {
                return Step.HIT;
            }
            return candidates.stream().allMatch(AssessedCandidate::judged) ? Step.RESULT : Step.EXPERT;
        }
    }
}
