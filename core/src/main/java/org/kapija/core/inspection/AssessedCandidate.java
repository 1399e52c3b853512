package org.kapija.core.inspection;

import java.util.Optional;
import org.kapija.core.fingerprint.ComparisonScore;

/**
 * A candidate and what named humans think of it.
 *
 * @param candidate as the search returned it
 * @param needsExpert a second, expert person must judge it too (class below strong, a child, or poor fingers)
 * @param own the officer's judgement
 * @param expert the expert's judgement
 */
public record AssessedCandidate(
        Candidate candidate, boolean needsExpert, Optional<Opinion> own, Optional<Opinion> expert) {
    /** Returns whether every human who must judge it has. */
    public boolean judged() {
        return own.isPresent() && (!needsExpert || expert.isPresent());
    }

    /** Returns the judgement that counts, the expert's where there is one; empty until {@link #judged()}. */
    public Optional<Judgement> conclusion() {
        return judged() ? expert.or(() -> own).map(Opinion::judgement) : Optional.empty();
    }

    /** Returns whether it is a hit: confirmed by those who must. */
    public boolean confirmed() {
        return conclusion().filter(Judgement.SAME::equals).isPresent();
    }

    /** Returns the score, once the officer's own judgement can no longer be swayed by it. */
    public Optional<ComparisonScore> shownScore() {
        return own.isPresent() && candidate.basis() == Basis.FINGERS
                ? Optional.of(candidate.score())
                : Optional.empty();
    }
}
