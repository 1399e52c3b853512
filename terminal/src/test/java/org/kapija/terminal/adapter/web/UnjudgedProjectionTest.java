package org.kapija.terminal.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kapija.core.fingerprint.Certainty;
import org.kapija.core.fingerprint.ComparisonScore;
import org.kapija.core.inspection.AssessedCandidate;
import org.kapija.core.inspection.Basis;
import org.kapija.core.inspection.Candidate;
import org.kapija.core.inspection.Circumstances;
import org.kapija.core.inspection.DocumentStatus;
import org.kapija.core.inspection.Inspection;
import org.kapija.core.inspection.InspectionId;
import org.kapija.core.inspection.Judgement;
import org.kapija.core.inspection.LegalProfile;
import org.kapija.core.inspection.NoDocumentReason;
import org.kapija.core.inspection.Officer;
import org.kapija.core.inspection.Opinion;
import org.kapija.core.inspection.Prior;
import org.kapija.core.inspection.Search;
import org.kapija.core.inspection.SearchAnswer;
import org.kapija.core.value.Sensitive;
import org.kapija.core.watchlist.AlertId;
import org.kapija.core.watchlist.AlertKind;
import org.kapija.core.watchlist.Freshness;
import org.kapija.core.watchlist.Owner;
import org.kapija.terminal.domain.DeskState;
import org.kapija.terminal.domain.Identity;
import org.kapija.terminal.domain.SignedIn;
import org.kapija.terminal.domain.view.Projection;

/** What the guard's screen tells of a score before the officer's own judgement: nothing. */
class UnjudgedProjectionTest {
    private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");
    private static final Officer GUARD = new Officer("RS-1042", Officer.Role.GUARD);
    private static final Opinion OPINION = new Opinion(GUARD, Judgement.NOT_SAME, Sensitive.of(""));

    /** The higher the score, the rarer the false alarm. */
    private enum Found {
        FAINT(131, 110_000),
        CLEAR(412.3, 1_000_000_000);

        private final double score;
        private final long odds;

        Found(double score, long odds) {
            this.score = score;
            this.odds = odds;
        }
    }

    @Test
    void twoScoresGiveTheSamePageUntilTheOfficerHasJudged() throws Exception {
        String page = page(Found.FAINT, Optional.empty());
        assertThat(page(Found.CLEAR, Optional.empty())).isEqualTo(page);
        assertThat(answer(page).get("oneFalseAlarmIn").asLong()).isEqualTo(100);
        assertThat(answer(page).at("/candidates/0/score").isNull()).isTrue();
    }

    @Test
    void oneJudgementOfTwoDoesNotTellTheOddsOfTheOther() throws Exception {
        String page = page(Found.CLEAR, Optional.of(OPINION), Optional.empty());
        assertThat(answer(page).get("oneFalseAlarmIn").asLong()).isEqualTo(100);
    }

    @Test
    void afterTheOfficersOwnJudgementScoreAndOddsAreShown() throws Exception {
        var answer = answer(page(Found.CLEAR, Optional.of(OPINION), Optional.of(OPINION)));
        assertThat(answer.get("oneFalseAlarmIn").asLong()).isEqualTo(1_000_000_000);
        assertThat(answer.at("/candidates/0/score").asDouble()).isEqualTo(412.3);
    }

    private static JsonNode answer(String page) throws Exception {
        return Json.mapper().readTree(page).at("/inspection/answer");
    }

    /** The page with one candidate for each judgement given, or missing. */
    @SafeVarargs
    private static String page(Found found, Optional<Opinion>... judgements) {
        var candidates = Stream.iterate(0, i -> i + 1)
                .limit(judgements.length)
                .map(i -> new AssessedCandidate(candidate(found, "A-" + i), false, judgements[i], Optional.empty()))
                .toList();
        var answer = new SearchAnswer(
                1,
                10_000,
                4,
                found.odds,
                7,
                Freshness.FRESH,
                Duration.ofMillis(180),
                candidates.stream().map(AssessedCandidate::candidate).toList());
        var open = new Inspection.Open(
                new InspectionId("0123456789abcdef"),
                NOW,
                1,
                Optional.empty(),
                new DocumentStatus.None(NoDocumentReason.LOST),
                Optional.of("en"),
                List.of(),
                new Search.Answered(1, answer, candidates),
                new Prior.NotAsked(),
                false,
                Set.of(),
                Optional.empty());
        return Json.text(Projection.of(
                new Identity("T1", "north", "test", "demonstration"),
                DeskState.starting(open).withOfficer(Optional.of(new SignedIn(GUARD, "Guard 1042"))),
                new Circumstances(NOW, new InspectionId("ffffffff"), List.of("en"), LegalProfile.EURODAC_2024)));
    }

    private static Candidate candidate(Found found, String alert) {
        return new Candidate(
                new AlertId(alert),
                new Owner("RS", "Ministry of the Interior"),
                AlertKind.ARREST,
                Certainty.STRONG,
                Basis.FINGERS,
                4,
                4,
                new ComparisonScore(found.score),
                List.of(),
                "Hold and call",
                List.of(),
                "+381 11 000 000",
                false);
    }
}
