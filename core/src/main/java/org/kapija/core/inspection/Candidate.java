package org.kapija.core.inspection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kapija.core.fingerprint.Certainty;
import org.kapija.core.fingerprint.ComparisonScore;
import org.kapija.core.identity.Explanation;
import org.kapija.core.identity.PersonHit;
import org.kapija.core.message.Message;
import org.kapija.core.watchlist.Alert;
import org.kapija.core.watchlist.AlertId;
import org.kapija.core.watchlist.AlertKind;
import org.kapija.core.watchlist.Owner;
import org.kapija.core.watchlist.WatchedDocuments;

/**
 * An alert that the search returned, with what the officer needs to judge it. No hit before a human says so (S1).
 *
 * @param alert its name
 * @param owner who answers for it
 * @param kind what sort it is
 * @param certainty class; a document number or a name is never more than possible
 * @param basis the strongest of what it was found by
 * @param compared fingers compared
 * @param agreeing of those
 * @param score sum over the fingers; hidden until the officer's own judgement
 * @param evidence what else speaks for it or against it, in sentences that repeat nothing of the person
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
        List<Message> evidence,
        String action,
        List<String> forbidden,
        String confirm,
        boolean discreet) {
    public Candidate {
        evidence = List.copyOf(evidence);
        forbidden = List.copyOf(forbidden);
        if (basis != Basis.FINGERS && certainty.compareTo(Certainty.POSSIBLE) > 0) {
            throw new IllegalArgumentException("certainty: " + certainty + " by " + basis.word() + " alone");
        }
    }

    /** A candidate found by fingers. */
    public static Candidate byFingers(Alert alert, org.kapija.core.fingerprint.Candidate found) {
        return of(
                alert,
                found.certainty(),
                Basis.FINGERS,
                found.fingersCompared(),
                found.fingersAgreeing(),
                found.score(),
                List.of());
    }

    /** A candidate found by the number of the document. */
    public static Candidate byDocument(WatchedDocuments.Found found) {
        List<Message> evidence = Stream.concat(Stream.of(found.likeness().message()), found.issuer().message().stream())
                .toList();
        return possible(found.alert(), Basis.DOCUMENT, evidence);
    }

    /** A candidate found by the name in the document. */
    public static Candidate byName(Alert alert, PersonHit why) {
        return possible(alert, Basis.NAME, Explanation.of(why));
    }

    private static Candidate possible(Alert alert, Basis basis, List<Message> evidence) {
        return of(alert, Certainty.POSSIBLE, basis, 0, 0, ComparisonScore.ZERO, evidence);
    }

    private static Candidate of(
            Alert alert,
            Certainty certainty,
            Basis basis,
            int compared,
            int agreeing,
            ComparisonScore score,
            List<Message> evidence) {
        return new Candidate(
                alert.id(),
                alert.owner(),
                alert.kind(),
                certainty,
                basis,
                compared,
                agreeing,
                score,
                Stream.concat(alert.kind().caution().stream(), evidence.stream())
                        .toList(),
                alert.action(),
                alert.forbidden(),
                alert.confirm(),
                alert.discreet());
    }

    /**
     * Returns one candidate for each alert, however often it was found.
     *
     * @param found the strongest finding of an alert before its others, whose evidence it takes over
     */
    public static List<Candidate> together(List<Candidate> found) {
        Map<AlertId, Candidate> together = new LinkedHashMap<>();
        found.forEach(candidate -> together.merge(candidate.alert(), candidate, Candidate::with));
        return List.copyOf(together.values());
    }

    /** Returns the same candidate with one more sentence for the officer. */
    public Candidate saying(Message more) {
        return with(List.of(more));
    }

    private Candidate with(Candidate weaker) {
        return with(weaker.evidence);
    }

    private Candidate with(List<Message> more) {
        List<Message> all =
                Stream.concat(evidence.stream(), more.stream()).distinct().toList();
        return new Candidate(
                alert, owner, kind, certainty, basis, compared, agreeing, score, all, action, forbidden, confirm,
                discreet);
    }

    /** Returns whether the traveller may pass once it is confirmed. */
    public boolean passAfterConfirmation() {
        return discreet || kind.passAfterConfirmation();
    }
}
