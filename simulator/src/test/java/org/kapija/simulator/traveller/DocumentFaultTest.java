package org.kapija.simulator.traveller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentFaultTest {
    private static final List<String> PASSPORT = MrzWriter.lines(Cast.of(1).member(Cast.CLEAR));
    private static final List<String> CARD = MrzWriter.lines(Cast.of(1).member("t7"));

    @ParameterizedTest
    @EnumSource
    void everyFaultChangesWhatIsRead(DocumentFault fault) {
        assertThat(fault.damage(PASSPORT)).isNotEqualTo(PASSPORT);
        assertThat(fault.damage(CARD)).isNotEqualTo(CARD);
    }

    @ParameterizedTest
    @EnumSource
    void everyFaultIsFoundByThePanelsWord(DocumentFault fault) {
        assertThat(DocumentFault.named(fault.word())).isEqualTo(fault);
    }

    @Test
    void aWrongDigitLeavesTheCheckDigitBehind() {
        String line = DocumentFault.WRONG_DIGIT.damage(PASSPORT).get(1);
        assertThat(MrzWriter.checkDigit(line.substring(0, 9))).isNotEqualTo(line.charAt(9));
        String card = DocumentFault.WRONG_DIGIT.damage(CARD).getFirst();
        assertThat(MrzWriter.checkDigit(card.substring(5, 14))).isNotEqualTo(card.charAt(14));
    }

    @Test
    void cyrillicLettersLookTheSameAndAreNot() {
        String line = DocumentFault.CYRILLIC.damage(PASSPORT).getFirst();
        assertThat(line).hasSameSizeAs(PASSPORT.getFirst()).contains("А").doesNotContain("A");
    }

    @Test
    void halfASwipeHasOneLine() {
        assertThat(DocumentFault.HALF.damage(PASSPORT)).containsExactly(PASSPORT.getFirst());
        assertThat(DocumentFault.WRONG_LENGTH.damage(PASSPORT).get(1)).hasSize(41);
    }

    @Test
    void anUnknownWordIsRefused() {
        assertThatThrownBy(() -> DocumentFault.named("torn")).isInstanceOf(IllegalArgumentException.class);
    }
}
