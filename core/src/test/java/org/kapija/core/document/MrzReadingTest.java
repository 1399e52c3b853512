package org.kapija.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kapija.core.document.MrzFinding.Kind;
import org.kapija.core.message.Message;
import org.kapija.core.value.Sensitive;

class MrzReadingTest {
    /** The specimens of ICAO Doc 9303-4, -5 and -6, appendix. */
    private static final List<String> PASSPORT =
            List.of("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10");

    private static final List<String> CARD = List.of(
            "I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<");
    private static final List<String> LARGE_CARD =
            List.of("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6");

    /** Number of twelve characters: D23145890734, check digit 9. */
    private static final List<String> LONG_NUMBER = List.of(
            "I<UTOD23145890<7349<<<<<<<<<<<", "3407127M9507122UTO<<<<<<<<<<<2", "STEVENSON<<PETER<JOHN<<<<<<<<<");

    @Test
    void thePassportOfTheStandardIsRead() {
        var read = read(PASSPORT);
        assertThat(read.valid()).isTrue();
        assertThat(read.findings()).isEmpty();
        assertThat(read.document())
                .isEqualTo(new MrzDocument(
                        MrzFormat.TD3,
                        "P",
                        "UTO",
                        Sensitive.of("L898902C3"),
                        new MrzDate("120415"),
                        Sensitive.of(new MrzHolder(
                                "ERIKSSON",
                                "ANNA MARIA",
                                false,
                                "UTO",
                                new MrzDate("740812"),
                                Sex.FEMALE,
                                Map.of(MrzField.OPTIONAL_DATA, "ZE184226B")))));
    }

    @Test
    void theCardsOfTheStandardAreRead() {
        for (List<String> lines : List.of(CARD, LARGE_CARD)) {
            var read = read(lines);
            assertThat(read.findings()).isEmpty();
            assertThat(read.document().number().reveal()).isEqualTo("D23145890");
            assertThat(read.document().holder().reveal().secondary()).isEqualTo("ANNA MARIA");
        }
    }

    @Test
    void aLongNumberIsRead() {
        var read = read(LONG_NUMBER);
        assertThat(read.findings()).isEmpty();
        assertThat(read.document().number().reveal()).isEqualTo("D23145890734");
        assertThat(read.document().numberForm()).isEqualTo(MrzNumberForm.RUNS_ON);
        assertThat(read.document().holder().reveal().further()).isEmpty();
    }

    @Test
    void aNumberThatDoesNotFillItsFieldDoesNotRunOn() {
        var read = read(List.of("I<UTOD2314<<<<<7349<<<<<<<<<<<", LONG_NUMBER.get(1), LONG_NUMBER.get(2)));
        assertThat(read.document().number().reveal()).isEqualTo("D2314");
        assertThat(read.document().numberForm()).isEqualTo(MrzNumberForm.IN_ITS_FIELD);
        assertThat(read.findings())
                .anyMatch(finding -> finding.kind() == Kind.CHECK_DIGIT
                        && finding.field() == MrzField.NUMBER
                        && finding.position() == 15
                        && finding.found().equals("<"));
    }

    @Test
    void aLongNumberWhoseSumCountsTheFillerIsAcceptedAndSaid() {
        var read = read(List.of(
                "IDBEL592211692<1741<<<<<<<<<<<", "9003107F2509301BEL900310244094", "SPECIMEN<<SPECIMEN<<<<<<<<<<<<"));
        assertThat(read.valid()).isTrue();
        assertThat(read.document().number().reveal()).isEqualTo("592211692174");
        assertThat(read.document().numberForm()).isEqualTo(MrzNumberForm.RUNS_ON_FILLER_COUNTED);
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.FILLER_COUNTED);
            assertThat(finding.field()).isEqualTo(MrzField.NUMBER);
            assertThat(finding.position()).isEqualTo(19);
        });
    }

    @Test
    void nothingPersonalIsPrinted() {
        assertThat(read(PASSPORT).toString())
                .doesNotContain("ERIKSSON", "ANNA", "L898902C3", "740812", "ZE184226B")
                .contains("***");
    }

    @ParameterizedTest(name = "{0}: line {1}, position {2} becomes {3}")
    @CsvSource({
        "NUMBER,1,10,7,6",
        "BIRTH_DATE,1,20,3,2",
        "EXPIRY_DATE,1,28,8,9",
        "OPTIONAL_DATA,1,43,2,1",
        "COMPOSITE,1,44,1,0"
    })
    void aWrongCheckDigitNamesItsField(MrzField field, int line, int position, String found, String expected) {
        var read = read(changed(PASSPORT, line, position, found));
        assertThat(read.valid()).isFalse();
        assertThat(read.findings())
                .contains(new MrzFinding(Kind.CHECK_DIGIT, field, line + 1, position, expected, found));
    }

    @Test
    void anEmptyOptionalFieldMayHaveZeroOrFillerForACheckDigit() {
        for (String digit : List.of("0", "<")) {
            var read = read(List.of(
                    "P<GBRUK<SPECIMEN<<ANGELA<ZOE<<<<<<<<<<<<<<<<",
                    "9250764733GBR8809117F2007162<<<<<<<<<<<<<<" + digit + "8"));
            assertThat(read.valid()).as(digit).isTrue();
        }
    }

    @Test
    void anUnknownDayOfBirthIsNoFault() {
        var lines = Mrz.write(new MrzDocument(
                MrzFormat.TD1,
                "ID",
                "BIH",
                Sensitive.of("AB1234567"),
                new MrzDate("310101"),
                Sensitive.of(
                        new MrzHolder("AHMADI", "", false, "AFG", new MrzDate("95<<<<"), Sex.UNSPECIFIED, Map.of()))));
        var read = read(lines);
        assertThat(read.findings()).isEmpty();
        assertThat(read.document().holder().reveal().birth()).isEqualTo(new MrzDate("95<<<<"));
        assertThat(read.document().holder().reveal().primary()).isEqualTo("AHMADI");
    }

    @Test
    void sexMayBeX() {
        var read = read(changed(PASSPORT, 1, 21, "X"));
        assertThat(read.valid()).isTrue(); // no check digit covers it
        assertThat(read.document().holder().reveal().sex()).isEqualTo(Sex.X);
    }

    @ParameterizedTest(name = "{0}: position {1}, expected {2}, found {3}")
    @CsvSource({"741312,16,01-12,13", "740732,18,01-31,32", "740230,18,01-28,30", "74<A12,16,01-12,<A"})
    void anImpossibleDateNamesItsPart(String date, int position, String expected, String found) {
        var read = read(List.of(PASSPORT.get(0), PASSPORT.get(1).replace("740812", date)));
        assertThat(read.findings())
                .contains(new MrzFinding(Kind.IMPOSSIBLE_DATE, MrzField.BIRTH_DATE, 2, position, expected, found));
    }

    @Test
    void aNameThatFillsItsFieldMayBeCutAndThatIsNoFault() {
        var read = read(List.of("P<UTONILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K", PASSPORT.get(1)));
        assertThat(read.valid()).isTrue();
        assertThat(read.document().holder().reveal().nameFillsField()).isTrue();
        assertThat(read.findings())
                .containsExactly(new MrzFinding(Kind.NAME_MAY_BE_CUT, MrzField.NAME, 1, 44, "<", "K"));
    }

    @ParameterizedTest
    @CsvSource({"D", "RKS", "EUE", "UNO", "XXA", "XXB", "XXC", "XXX", "XOM", "XPO", "GBD", "SRB", "BIH"})
    void codesBeyondIsoAreKnown(String code) {
        assertThat(IssuerCodes.known(code)).isTrue();
    }

    @Test
    void anUnknownIssuerIsAFindingAndNoFault() {
        var read = read(changed(changed(changed(PASSPORT, 0, 3, "Q"), 0, 4, "Q"), 0, 5, "Q"));
        assertThat(read.valid()).isTrue();
        assertThat(read.findings())
                .containsExactly(new MrzFinding(Kind.UNKNOWN_CODE, MrzField.ISSUER, 1, 3, IssuerCodes.TABLES, "QQQ"));
    }

    @Test
    void aCyrillicLetterIsNamedWithItsPlace() {
        var read = read(changed(PASSPORT, 1, 5, "О")); // Cyrillic O for zero
        assertThat(read.valid()).isFalse();
        assertThat(read.findings().getFirst())
                .isEqualTo(new MrzFinding(Kind.FOREIGN_CHARACTER, MrzField.NUMBER, 2, 5, "A-Z 0-9 <", "Cyrillic О"));
    }

    @ParameterizedTest(name = "{2} instead of {1}")
    @CsvSource({
        "0,6,é,NAME,é",
        "0,6,Ε,NAME,Greek Ε",
        "0,6,ا,NAME,Arabic ا",
        "0,6,e,NAME,e",
        "1,22,A,EXPIRY_DATE,A",
        "1,21,7,SEX,7",
        "0,1,7,DOCUMENT_CODE,7"
    })
    void aCharacterThatDoesNotBelongIsNamed(int line, int position, String character, MrzField field, String found) {
        var read = read(changed(PASSPORT, line, position, character));
        assertThat(read.findings()).anySatisfy(finding -> {
            assertThat(finding.field()).isEqualTo(field);
            assertThat(finding.line()).isEqualTo(line + 1);
            assertThat(finding.position()).isEqualTo(position);
            assertThat(finding.found()).isEqualTo(found);
        });
    }

    @Test
    void aDigitInANameIsSaidAndNoFault() {
        var read = read(changed(PASSPORT, 0, 8, "7"));
        assertThat(read.valid()).isTrue();
        assertThat(read.findings())
                .containsExactly(new MrzFinding(Kind.DIGIT_IN_NAME, MrzField.NAME, 1, 8, "A-Z <", "7"));
    }

    @ParameterizedTest
    @CsvSource({"' '", "_"})
    void readersMaySendOtherFillers(String filler) {
        assertThat(read(PASSPORT.stream().map(line -> line.replace("<", filler)).toList()))
                .isEqualTo(read(PASSPORT));
    }

    @Test
    void lineEndsMarginsAndEmptyLinesAreSkipped() {
        assertThat(read(List.of("", "  " + CARD.get(0) + "\r", CARD.get(1) + "\r\n", CARD.get(2), " ")))
                .isEqualTo(read(CARD));
    }

    @Test
    void linesOfAnotherShapeAreRefusedWithTheirLengths() {
        assertThat(MrzReading.of(List.of("P<UTO", "L898902C36")))
                .isEqualTo(new MrzReading.Unreadable(Message.of("mrz.wrong-shape", "lengths", "5 + 10")));
        assertThat(MrzReading.of(List.of()))
                .isEqualTo(new MrzReading.Unreadable(Message.of("mrz.wrong-shape", "lengths", "")));
        assertThat(MrzReading.of(List.of(CARD.get(0), CARD.get(1))))
                .isEqualTo(new MrzReading.Unreadable(Message.of("mrz.wrong-shape", "lengths", "30 + 30")));
    }

    @Test
    void ofManyLinesThatAreNoZoneOnlyTheFirstAreTold() {
        assertThat(MrzReading.of(Collections.nCopies(1000, "X")))
                .isEqualTo(new MrzReading.Unreadable(Message.of("mrz.wrong-shape", "lengths", "1 + 1 + 1 + 1 + …")));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyFindingHasASentence(Kind kind) {
        var message = new MrzFinding(kind, MrzField.BIRTH_DATE, 2, 20, "2", "3").message();
        assertThat(message.key())
                .isEqualTo("mrz." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        assertThat(message.arguments()).containsEntry("field", "birth-date").containsEntry("position", "20");
    }

    private static MrzReading.Read read(List<String> lines) {
        if (MrzReading.of(lines) instanceof MrzReading.Read read) {
            return read;
        }
        throw new AssertionError("not read: " + MrzReading.of(lines));
    }

    private static List<String> changed(List<String> lines, int line, int position, String character) {
        List<String> changed = new ArrayList<>(lines);
        changed.set(
                line,
                new StringBuilder(lines.get(line))
                        .replace(position - 1, position, character)
                        .toString());
        return changed;
    }
}
