package org.kapija.core.inspection;

import java.util.Optional;
import org.kapija.core.fingerprint.Certainty;
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
    /**
     * A candidate nobody has looked at.
     *
     * @param child the traveller may be a child (S21)
     * @param poor a finger was captured poorly
     */
    static AssessedCandidate of(Candidate candidate, boolean child, boolean poor) {
        boolean unsure = candidate.certainty() != Certainty.STRONG || (poor && candidate.basis() == Basis.FINGERS);
        return new AssessedCandidate(candidate, child || unsure, Optional.empty(), Optional.empty());
    }

    /** The officer's own judgement; the first one stays. Who cannot tell needs an expert. */
    AssessedCandidate judged(Opinion opinion) {
        boolean unsure = opinion.judgement() == Judgement.CANNOT_TELL;
        return own.isPresent()
                ? this
                : new AssessedCandidate(candidate, needsExpert || unsure, Optional.of(opinion), expert);
    }

    /** The expert's judgement; it follows the officer's, and the first one stays. */
    AssessedCandidate expertJudged(Opinion opinion) {
        return own.isEmpty() || expert.isPresent()
                ? this
                : new AssessedCandidate(candidate, needsExpert, own, Optional.of(opinion));
    }

    /** Returns whether every human who must judge it has. */
    public boolean judged() {
        return own.isPresent() && (!needsExpert || expert.isPresent());
    }

    /** Returns whether the expert's judgement is the next that is missing. */
    public boolean awaitsExpert() {
        return needsExpert && own.isPresent() && expert.isEmpty();
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
