package org.kapija.core.document.optical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.kapija.core.document.MrzField;
import org.kapija.core.value.Sensitive;

class ZoneTextTest {
    private static final String NAMES = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
    private static final String REST = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";
    private static final List<String> PASSPORT = List.of(NAMES, REST);
    private static final List<String> CARD = List.of(
            "I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<");

    @Test
    void whatBothReadingsHaveIsSure() {
        var text = ZoneText.of(PASSPORT, PASSPORT);
        assertThat(text.lines().reveal()).isEqualTo(PASSPORT);
        assertThat(text.sure())
                .contains(
                        MrzField.NAME,
                        MrzField.ISSUER,
                        MrzField.NATIONALITY,
                        MrzField.NUMBER,
                        MrzField.BIRTH_DATE,
                        MrzField.EXPIRY_DATE,
                        MrzField.SEX);
        assertThat(ZoneText.of(CARD, CARD).sure())
                .contains(MrzField.NAME, MrzField.NUMBER, MrzField.SECOND_OPTIONAL_DATA);
    }

    @Test
    void whatWasReadIsNotPrintedByAccident() {
        assertThat(ZoneText.of(PASSPORT, PASSPORT).toString()).doesNotContain("ERIKSSON");
        assertThat(new LineText(Sensitive.of("P<UTO"), Collections.nCopies(5, 90.0)).toString())
                .doesNotContain("UTO");
    }

    /** No check digit covers a name: MARIA read HARIA is valid all the same. */
    @Test
    void aNameThatTheReadingsHaveDifferentlyIsNotSure() {
        var text = ZoneText.of(List.of(NAMES.replace("MARIA", "HARIA"), REST), PASSPORT);
        assertThat(text.sure()).doesNotContain(MrzField.NAME).contains(MrzField.NUMBER, MrzField.ISSUER);
    }

    @Test
    void anIssuerThatNoTableHasIsNotSure() {
        List<String> misread = List.of(NAMES.replace("UTO", "MLD"), REST);
        assertThat(ZoneText.of(misread, misread).sure())
                .doesNotContain(MrzField.ISSUER)
                .contains(MrzField.NAME);
    }

    @Test
    void aFieldWhoseCheckDigitIsWrongIsNotSureThoughBothReadingsHaveIt() {
        List<String> misread = List.of(NAMES, REST.replace("L898902C3", "L898907C3"));
        assertThat(ZoneText.of(misread, misread).sure())
                .doesNotContain(MrzField.NUMBER, MrzField.BIRTH_DATE) // the composite digit is wrong as well
                .contains(MrzField.NAME);
    }

    @Test
    void ofTwoReadingsTheOneWhoseDigitsHoldIsTakenLineByLine() {
        List<String> spoilt = List.of(NAMES, REST.replace("7408122", "7408172"));
        assertThat(ZoneText.of(spoilt, PASSPORT).lines().reveal()).isEqualTo(PASSPORT);
        assertThat(ZoneText.of(PASSPORT, spoilt).sure())
                .doesNotContain(MrzField.BIRTH_DATE)
                .contains(MrzField.EXPIRY_DATE);
    }

    @Test
    void lookalikesAreSettledWhereTheFieldLeavesNoChoice() {
        List<String> misread =
                List.of(NAMES.replace("ERIKSSON", "ER1K5S0N"), "L898902C36UT07408122F12O4159ZE184226B<<<<<1O");
        var text = ZoneText.of(misread, misread);
        assertThat(text.lines().reveal()).isEqualTo(PASSPORT);
        assertThat(text.sure()).contains(MrzField.NAME, MrzField.NATIONALITY, MrzField.EXPIRY_DATE);
    }

    /** O and 0 may both stand in a number, and only its holder's document knows. */
    @Test
    void aLookalikeInANumberIsLeftAsItWasRead() {
        List<String> misread = List.of(NAMES, REST.replace("L898902C3", "L8989O2C3"));
        var text = ZoneText.of(misread, misread);
        assertThat(text.lines().reveal().get(1)).startsWith("L8989O2C3");
        assertThat(text.sure()).doesNotContain(MrzField.NUMBER);
    }

    /** G is 16 and 6 the same modulo 10: with either, the number's digit holds and so does the composite one. */
    @Test
    void aLongNumberWhoseRestTheReadingsHaveDifferentlyIsNotSure() {
        List<String> first = List.of("I<UTOD23145890<G9<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<4", CARD.get(2));
        List<String> second = List.of(first.getFirst().replace("<G9", "<69"), first.get(1), first.get(2));
        assertThat(ZoneText.of(first, second).sure())
                .doesNotContain(MrzField.NUMBER)
                .contains(MrzField.NAME, MrzField.BIRTH_DATE);
        assertThat(ZoneText.of(second, second).sure()).contains(MrzField.NUMBER);
    }

    @Test
    void miscountedFillersAreCountedAgainAndTheNameIsNotSure() {
        List<String> misread = List.of(NAMES + "<<", REST.replace("<<<<<", "<<<<"));
        var text = ZoneText.of(misread, misread);
        assertThat(text.lines().reveal()).isEqualTo(PASSPORT);
        assertThat(text.sure()).doesNotContain(MrzField.NAME, MrzField.NUMBER);
        assertThat(ZoneText.of(misread, PASSPORT).lines().reveal()).isEqualTo(PASSPORT);
    }

    @Test
    void theEdgeOfThePaperIsNoCharacter() {
        assertThat(ZoneText.of(List.of(NAMES, "I" + REST), PASSPORT).lines().reveal())
                .isEqualTo(PASSPORT);
        assertThat(ZoneText.of(List.of(NAMES, REST + "1"), List.of(NAMES, "1" + REST))
                        .lines()
                        .reveal())
                .isEqualTo(PASSPORT);
    }

    @Test
    void lettersBehindTheEndOfANameMakeItUnsure() {
        List<String> misread = List.of(NAMES.replace("<<<<<<<<<<<<<<<<<<<", "<<<<<<K<<<<<<<<<<<<"), REST);
        assertThat(ZoneText.of(misread, misread).sure()).doesNotContain(MrzField.NAME);
    }

    @Test
    void whatHasTheShapeOfNoZoneIsGivenAsItWasReadAndNothingOfItIsSure() {
        List<String> nonsense = List.of("HELLO", "WORLD");
        assertThat(ZoneText.of(nonsense, nonsense)).isEqualTo(new ZoneText(Sensitive.of(nonsense), Set.of()));
        List<String> blank = List.of("", "", "");
        assertThat(ZoneText.of(blank, blank).sure()).isEmpty();
    }

    /** Seed 1: changed, lost and doubled characters in both readings. What is sure was never changed in both alike. */
    @Test
    void spoiltReadingsNeverThrowAndNeverMakeAWrongNameSure() {
        var random = new SplittableRandom(1);
        int sure = 0;
        for (int round = 0; round < 500; round++) {
            List<String> zone = round % 2 == 0 ? PASSPORT : CARD;
            var text = ZoneText.of(spoilt(zone, random), spoilt(zone, random));
            if (text.sure().contains(MrzField.NAME)) {
                sure++;
                assertThat(text.lines().reveal()).contains(zone.get(zone.size() == 2 ? 0 : 2));
            }
        }
        assertThat(sure).isPositive();
    }

    private static List<String> spoilt(List<String> zone, SplittableRandom random) {
        return zone.stream().map(line -> spoilt(line, random)).toList();
    }

    private static String spoilt(String line, SplittableRandom random) {
        int at = random.nextInt(line.length());
        return switch (random.nextInt(6)) {
            case 0 -> line.substring(0, at) + line.substring(at + 1);
            case 1 -> line.substring(0, at) + line.charAt(at) + line.substring(at);
            case 2 -> line.substring(0, at) + (char) ('A' + random.nextInt(26)) + line.substring(at + 1);
            case 3 -> line.substring(at);
            default -> line;
        };
    }
}
