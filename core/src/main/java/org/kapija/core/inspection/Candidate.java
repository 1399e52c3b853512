package org.kapija.core.inspection;

import java.util.List;
import org.kapija.core.fingerprint.Certainty;
import org.kapija.core.fingerprint.ComparisonScore;
import org.kapija.core.watchlist.Alert;
import org.kapija.core.watchlist.AlertId;
import org.kapija.core.watchlist.AlertKind;
import org.kapija.core.watchlist.Owner;

/**
 * An alert that the search returned, with what the officer needs to judge it. No hit before a human says so (S1).
 *
 * @param alert its name
 * @param owner who answers for it
 * @param kind what sort it is
 * @param certainty class; a document number alone is never more than possible
 * @param basis what it was found by
 * @param compared fingers compared
 * @param agreeing of those
 * @param score sum over the fingers; hidden until the officer's own judgement
 * @param action what to do on a hit
 * @param forbidden what not to do
 * @param confirm whom to call
 * @param discreet the traveller must not notice
 */
public record Candidate(
        AlertId alert,
        Owner owner,
        AlertKind kind,
        Certainty certainty,
        Basis basis,
        int compared,
        int agreeing,
        ComparisonScore score,
        String action,
        List<String> forbidden,
        String confirm,
        boolean discreet) {
    public Candidate {
        forbidden = List.copyOf(forbidden);
        if (basis == Basis.DOCUMENT && certainty.compareTo(Certainty.POSSIBLE) > 0) {
            throw new IllegalArgumentException("certainty: " + certainty + " by a document number alone");
        }
    }

    /** A candidate found by fingers. */
    public static Candidate byFingers(Alert alert, org.kapija.core.fingerprint.Candidate found) {
        return new Candidate(
                alert.id(),
                alert.owner(),
                alert.kind(),
                found.certainty(),
                Basis.FINGERS,
                found.fingersCompared(),
                found.fingersAgreeing(),
                found.score(),
                alert.action(),
                alert.forbidden(),
                alert.confirm(),
                alert.discreet());
    }

    /** A candidate found by the number of the document. */
    public static Candidate byDocument(Alert alert) {
        return new Candidate(
                alert.id(),
                alert.owner(),
                alert.kind(),
                Certainty.POSSIBLE,
                Basis.DOCUMENT,
                0,
                0,
                ComparisonScore.ZERO,
                alert.action(),
                alert.forbidden(),
                alert.confirm(),
                alert.discreet());
    }

    /** Returns whether the traveller may pass once it is confirmed. */
    public boolean passAfterConfirmation() {
        return discreet || kind.passAfterConfirmation();
    }
}
