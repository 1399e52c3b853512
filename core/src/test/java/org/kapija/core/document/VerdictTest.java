package org.kapija.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictTest {
    private static final String FIRST = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
    private static final String SECOND = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";
    private static final LocalDate BEFORE_EXPIRY = LocalDate.of(2012, 4, 15);

    @Test
    void aZoneAloneNeverMakesADocumentGenuine() {
        var verdict = verdict(BEFORE_EXPIRY, FIRST, SECOND);
        assertThat(verdict.layers())
                .isEqualTo(Map.of(
                        Layer.READ, Outcome.PASSED,
                        Layer.INTACT, Outcome.PASSED,
                        Layer.ISSUER_KNOWN, Outcome.PASSED,
                        Layer.ISSUER_TRUSTED, Outcome.NOT_DONE,
                        Layer.NOT_REVOKED, Outcome.NOT_DONE,
                        Layer.CHIP_GENUINE, Outcome.NOT_DONE,
                        Layer.IN_DATE, Outcome.PASSED));
    }

    @Test
    void aDocumentExpiresAfterItsLastDay() {
        assertThat(verdict(BEFORE_EXPIRY.plusDays(1), FIRST, SECOND).of(Layer.IN_DATE))
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void anExpiryNotStatedCannotBeChecked() {
        assertThat(verdict(BEFORE_EXPIRY, FIRST, SECOND.replace("1204159", "<<<<<<<"))
                        .of(Layer.IN_DATE))
                .isEqualTo(Outcome.COULD_NOT_BE_CHECKED);
    }

    @Test
    void anUnknownIssuerIsNotForged() {
        var verdict = verdict(BEFORE_EXPIRY, FIRST.replace("UTO", "QQQ"), SECOND);
        assertThat(verdict.of(Layer.ISSUER_KNOWN)).isEqualTo(Outcome.COULD_NOT_BE_CHECKED);
        assertThat(verdict.of(Layer.INTACT)).isEqualTo(Outcome.PASSED);
    }

    @Test
    void aWrongCheckDigitIsNotIntact() {
        assertThat(verdict(BEFORE_EXPIRY, FIRST, SECOND.replace("C36", "C35")).of(Layer.INTACT))
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void aLetterInADateIsNotIntactThoughTheDigitsHold() {
        var verdict = verdict(BEFORE_EXPIRY, FIRST, SECOND.replace("1204159", "12041F9")); // F counts as 15, 5
        assertThat(MrzReading.of(List.of(FIRST, SECOND.replace("1204159", "12041F9"))))
                .isInstanceOfSatisfying(
                        MrzReading.Read.class, read -> assertThat(read.valid()).isTrue());
        assertThat(verdict.of(Layer.INTACT)).isEqualTo(Outcome.FAILED);
    }

    @Test
    void whatCannotBeReadIsNotJudgedFurther() {
        var verdict = verdict(BEFORE_EXPIRY, "nonsense");
        assertThat(verdict.of(Layer.READ)).isEqualTo(Outcome.FAILED);
        assertThat(verdict.of(Layer.INTACT)).isEqualTo(Outcome.NOT_DONE);
    }

    @Test
    void everyLayerHasAnOutcome() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Verdict(Map.of(Layer.READ, Outcome.PASSED)));
    }

    @ParameterizedTest
    @EnumSource(Layer.class)
    void everyLayerHasAName(Layer layer) {
        assertThat(layer.message().key()).startsWith("document.layer.");
    }

    @ParameterizedTest
    @CsvSource({"PASSED,passed", "FAILED,failed", "COULD_NOT_BE_CHECKED,could-not-be-checked", "NOT_DONE,not-done"})
    void everyOutcomeHasAWord(Outcome outcome, String word) {
        assertThat(outcome.message().key()).isEqualTo("document.outcome." + word);
    }

    private static Verdict verdict(LocalDate today, String... lines) {
        return Verdict.of(MrzReading.of(List.of(lines)), today);
    }
}
