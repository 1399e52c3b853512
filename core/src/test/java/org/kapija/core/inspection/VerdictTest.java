package org.kapija.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kapija.core.inspection.Counter.adult;
import static org.kapija.core.inspection.Counter.answer;
import static org.kapija.core.inspection.Counter.discreet;
import static org.kapija.core.inspection.Counter.passport;
import static org.kapija.core.inspection.Counter.searching;
import static org.kapija.core.inspection.Counter.wanted;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kapija.core.document.Layer;
import org.kapija.core.document.LayerVerdict;
import org.kapija.core.message.Message;
import org.kapija.core.watchlist.Freshness;

class VerdictTest {
    private static Verdict after(SearchAnswer answer) {
        var counter = searching();
        counter.observe(new Observation.SearchAnswered(counter.open().id(), 1, answer));
        return Verdict.of(counter.open());
    }

    private static SearchAnswer answerOf(double covered, Freshness freshness) {
        return new SearchAnswer(covered, 10_000, 4, 250_000, 7, freshness, Duration.ofMillis(180), List.of());
    }

    @Test
    void nobodyFoundOnAFreshListIsClear() {
        assertThat(after(answer())).isEqualTo(new Verdict(Verdict.Colour.CLEAR, List.of()));
    }

    @Test
    void aHoleNeverReadsAsNoHit() {
        assertThat(after(answerOf(0.996, Freshness.FRESH)))
                .isEqualTo(new Verdict(
                        Verdict.Colour.NOT_DETERMINED, List.of(Message.of("verdict.not-covered", "percent", "99"))));
    }

    @ParameterizedTest
    @EnumSource
    void anOldListOnlyTakesTheWordClearAway(Freshness freshness) {
        var colour = after(answerOf(1, freshness)).colour();
        assertThat(colour).isEqualTo(freshness.provesAbsence() ? Verdict.Colour.CLEAR : Verdict.Colour.NOT_DETERMINED);
    }

    @Test
    void aCandidateIsCheckedAConfirmedHitStopsARejectedOneIsClear() {
        assertThat(after(answer(wanted())).colour()).isEqualTo(Verdict.Colour.CHECK);
        var confirmed = searching().answered(wanted()).judged(wanted(), Judgement.SAME);
        assertThat(Verdict.of(confirmed.open()))
                .isEqualTo(new Verdict(Verdict.Colour.STOP, List.of(Message.of("verdict.hit", "alert", "A-1"))));
        var rejected = searching().answered(wanted()).judged(wanted(), Judgement.NOT_SAME);
        assertThat(Verdict.of(rejected.open()).colour()).isEqualTo(Verdict.Colour.CLEAR);
    }

    @Test
    void aConfirmedDiscreetHitDoesNotStop() {
        var counter = searching().answered(discreet()).judged(discreet(), Judgement.SAME);
        assertThat(Verdict.of(counter.open()).colour()).isEqualTo(Verdict.Colour.CHECK);
    }

    @Test
    void aFailedLayerIsChecked() {
        var sound = passport(adult());
        var failed = new TravelDocument(
                sound.format(),
                sound.fields(),
                sound.birth(),
                Map.of(Layer.READ, LayerVerdict.PASSED, Layer.INTACT, LayerVerdict.FAILED),
                List.of(Message.of("document.check-digit")));
        var counter = new Counter().read(failed).informed().hand().answered();
        assertThat(Verdict.of(counter.open()))
                .isEqualTo(new Verdict(Verdict.Colour.CHECK, List.of(Message.of("verdict.document-doubtful"))));
    }

    @Test
    void theGravestReasonComesFirst() {
        var counter = new Counter().command(given -> new Command.NoDocument(given, NoDocumentReason.LOST));
        assertThat(Verdict.of(counter.open()))
                .isEqualTo(new Verdict(
                        Verdict.Colour.CHECK,
                        List.of(Message.of("verdict.no-document.lost"), Message.of("verdict.not-searched"))));
    }

    @Test
    void withoutAnyFingerNothingIsClear() {
        var counter = new Counter().read(passport(adult())).informed();
        LegalProfile.EURODAC_2024
                .fingers()
                .forEach(position ->
                        counter.command(given -> new Command.SkipFinger(given, position, FingerReason.DECLINED)));
        counter.answered();
        assertThat(Verdict.of(counter.open()).reasons()).containsExactly(Message.of("verdict.no-finger"));
    }

    @Test
    void theWishForAsylumIsAReasonToLook() {
        var counter = searching().answered().command(Command.Asylum::new);
        assertThat(Verdict.of(counter.open()))
                .isEqualTo(new Verdict(Verdict.Colour.CHECK, List.of(Message.of("verdict.protection"))));
    }
}
