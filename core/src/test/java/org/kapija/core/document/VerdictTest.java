package org.kapija.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {
    private static final String FIRST = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
    private static final String SECOND = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";
    private static final LocalDate BEFORE_EXPIRY = LocalDate.of(2012, 4, 15);

    @Test
    void aZoneAloneNeverMakesADocumentGenuine() {
        var verdict = verdict(BEFORE_EXPIRY, FIRST, SECOND);
        assertThat(verdict.layers())
                .isEqualTo(Map.of(
                        Layer.READ, LayerVerdict.PASSED,
                        Layer.INTACT, LayerVerdict.PASSED,
                        Layer.ISSUER_KNOWN, LayerVerdict.PASSED,
                        Layer.ISSUER_TRUSTED, LayerVerdict.NOT_DONE,
                        Layer.NOT_REVOKED, LayerVerdict.NOT_DONE,
                        Layer.CHIP_GENUINE, LayerVerdict.NOT_DONE,
                        Layer.IN_DATE, LayerVerdict.PASSED));
    }

    @Test
    void aDocumentExpiresAfterItsLastDay() {
        assertThat(verdict(BEFORE_EXPIRY.plusDays(1), FIRST, SECOND).of(Layer.IN_DATE))
                .isEqualTo(LayerVerdict.FAILED);
    }

    @Test
    void anExpiryNotStatedCannotBeChecked() {
        assertThat(verdict(BEFORE_EXPIRY, FIRST, SECOND.replace("1204159", "<<<<<<<"))
                        .of(Layer.IN_DATE))
                .isEqualTo(LayerVerdict.COULD_NOT_CHECK);
    }

    @Test
    void anUnknownIssuerIsNotForged() {
        var verdict = verdict(BEFORE_EXPIRY, FIRST.replace("UTO", "QQQ"), SECOND);
        assertThat(verdict.of(Layer.ISSUER_KNOWN)).isEqualTo(LayerVerdict.COULD_NOT_CHECK);
        assertThat(verdict.of(Layer.INTACT)).isEqualTo(LayerVerdict.PASSED);
    }

    @Test
    void aWrongCheckDigitIsNotIntact() {
        assertThat(verdict(BEFORE_EXPIRY, FIRST, SECOND.replace("C36", "C35")).of(Layer.INTACT))
                .isEqualTo(LayerVerdict.FAILED);
    }

    @Test
    void aLetterInADateIsNotIntactThoughTheDigitsHold() {
        var verdict = verdict(BEFORE_EXPIRY, FIRST, SECOND.replace("1204159", "12041F9")); // F counts as 15, 5
        assertThat(MrzReading.of(List.of(FIRST, SECOND.replace("1204159", "12041F9"))))
                .isInstanceOfSatisfying(
                        MrzReading.Read.class, read -> assertThat(read.valid()).isTrue());
        assertThat(verdict.of(Layer.INTACT)).isEqualTo(LayerVerdict.FAILED);
    }

    @Test
    void whatCannotBeReadIsNotJudgedFurther() {
        var verdict = verdict(BEFORE_EXPIRY, "nonsense");
        assertThat(verdict.of(Layer.READ)).isEqualTo(LayerVerdict.FAILED);
        assertThat(verdict.of(Layer.INTACT)).isEqualTo(LayerVerdict.NOT_DONE);
    }

    @Test
    void everyLayerHasAVerdict() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Verdict(Map.of(Layer.READ, LayerVerdict.PASSED)));
    }

    @ParameterizedTest
    @CsvSource({"PASSED,passed", "FAILED,failed", "COULD_NOT_CHECK,could-not-check", "NOT_DONE,not-done"})
    void everyVerdictOfALayerHasItsWordOfTheContract(LayerVerdict verdict, String word) {
        assertThat(verdict.word()).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"READ,read", "ISSUER_TRUSTED,issuer-trusted", "IN_DATE,in-date"})
    void everyLayerHasItsWordOfTheContract(Layer layer, String word) {
        assertThat(layer.word()).isEqualTo(word);
    }

    private static Verdict verdict(LocalDate today, String... lines) {
        return Verdict.of(MrzReading.of(List.of(lines)), today);
    }
}
