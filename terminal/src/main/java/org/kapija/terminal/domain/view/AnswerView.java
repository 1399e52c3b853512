package org.kapija.terminal.domain.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kapija.core.inspection.AssessedCandidate;
import org.kapija.core.inspection.Finger;
import org.kapija.core.inspection.Opinion;
import org.kapija.core.inspection.Search;
import org.kapija.core.message.Message;

/**
 * What the search of the watchlist gave.
 *
 * @param certainty the best candidate's class; {@code class} on the wire
 * @param covered share of the comparisons due that were made
 * @param fingers references in the gallery
 * @param compared fingers of the traveller
 * @param quality of the poorest finger searched with, 0 to 100; empty without fingers
 * @param oneFalseAlarmIn crossings of strangers; the gallery's promise until every candidate has the officer's own
 *     judgement, then the odds of the best candidate
 * @param list its number
 */
public record AnswerView(
        String certainty,
        double covered,
        int fingers,
        int compared,
        Optional<Integer> quality,
        long oneFalseAlarmIn,
        long list,
        long milliseconds,
        List<CandidateView> candidates) {
    /**
     * One candidate.
     *
     * @param certainty {@code class} on the wire
     * @param score empty until the officer's own first judgement
     * @param evidence what else speaks for it or against it
     * @param judgement the officer's, then the expert's
     */
    public record CandidateView(
            String alert,
            String owner,
            String kind,
            String certainty,
            String basis,
            int compared,
            int agreeing,
            Optional<Double> score,
            List<Message> evidence,
            String action,
            List<String> forbidden,
            String confirm,
            boolean discreet,
            Optional<String> judgement,
            boolean needsExpert) {}

    /** Shows the answer of a search. */
    static AnswerView of(Search.Answered search, List<Finger> hand) {
        var answer = search.answer();
        return new AnswerView(
                answer.certainty().word(),
                answer.covered(),
                answer.galleryFingers(),
                answer.compared(),
                hand.stream()
                        .filter(finger -> finger.template().isPresent())
                        .map(Finger::quality)
                        .min(Comparator.naturalOrder()),
                search.oneFalseAlarmIn(),
                answer.list(),
                answer.took().toMillis(),
                search.candidates().stream().map(AnswerView::candidate).toList());
    }

    private static CandidateView candidate(AssessedCandidate assessed) {
        var candidate = assessed.candidate();
        return new CandidateView(
                candidate.alert().value(),
                candidate.owner().state() + " " + candidate.owner().authority(),
                candidate.kind().word(),
                candidate.certainty().word(),
                candidate.basis().word(),
                candidate.compared(),
                candidate.agreeing(),
                assessed.shownScore().map(score -> score.value()),
                candidate.evidence(),
                candidate.action(),
                candidate.forbidden(),
                candidate.confirm(),
                candidate.discreet(),
                assessed.expert().or(assessed::own).map(Opinion::judgement).map(judgement -> judgement.word()),
                assessed.needsExpert() && assessed.expert().isEmpty());
    }
}
