package org.kapija.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapija.core.document.MrzFinding.Kind;

/** Visas, and layouts that single States have beside those of ICAO Doc 9303. The people in them are made up. */
class MrzNationalTest {
    private static final List<String> FRENCH_CARD =
            List.of("IDFRADUBOIS<DE<LA<TOUR<<<<<<<<123456", "0606123456784MARIE<<CLAIRE<7102039F8");
    private static final List<String> FRENCH_LICENCE = List.of("D1FRA12AB345675300101DUBOIS<<1");
    private static final List<String> SWISS_LICENCE =
            List.of("ABC123I<<", "FACHE123456789001<<700102<<<<<", "ROSSI<<LARA<MIA<<<<<<<<<<<<<<<");

    @Test
    void theVisasOfTheStandardAreRead() {
        var full = read("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L8988901C4XXX4009078F96121096ZE184226B<<<<<<");
        assertThat(full.document().format()).isEqualTo(MrzFormat.MRVA);
        assertThat(full.findings()).isEmpty();
        assertThat(full.document().holder().reveal().further(MrzField.OPTIONAL_DATA))
                .isEqualTo("6ZE184226B");
        var small = read("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "L8988901C4XXX4009078F9612109<<<<<<<<");
        assertThat(small.document().format()).isEqualTo(MrzFormat.MRVB);
        assertThat(small.findings()).isEmpty();
    }

    @Test
    void aVisaIsNoTravelDocument() {
        assertThat(MrzFormat.MRVA.use()).isEqualTo(MrzFormat.Use.VISA);
        assertThat(MrzFormat.FRA_DL.use()).isEqualTo(MrzFormat.Use.DRIVING);
        assertThat(MrzFormat.FRA_ID_1988.use()).isEqualTo(MrzFormat.Use.TRAVEL);
    }

    @Test
    void theFrenchCardOf1988HasItsNameInTwoFieldsAndNoExpiry() {
        var document = read(FRENCH_CARD).document();
        var holder = document.holder().reveal();
        assertThat(document.format()).isEqualTo(MrzFormat.FRA_ID_1988);
        assertThat(document.number().reveal()).isEqualTo("060612345678");
        assertThat(document.expiry()).isEqualTo(MrzDate.UNKNOWN);
        assertThat(holder.primary()).isEqualTo("DUBOIS DE LA TOUR");
        assertThat(holder.secondary()).isEqualTo("MARIE  CLAIRE"); // a blank for each filler
        assertThat(holder.further(MrzField.OFFICE)).isEqualTo("123456");
        assertThat(holder.birth()).isEqualTo(new MrzDate("710203"));
        assertThat(Mrz.write(document)).isEqualTo(FRENCH_CARD);
    }

    @Test
    void aFrenchTwoLineCardByTheStandardIsStillRead() {
        assertThat(read("IDFRADUBOIS<<MARIE<<<<<<<<<<<<<<<<<<", "AB12345671FRA7102039F3001019<<<<<<<0")
                        .document()
                        .format())
                .isEqualTo(MrzFormat.TD2);
    }

    @Test
    void theFrenchLicenceHasADigitOverItsNumberAndOneOverAll() {
        var read = read(FRENCH_LICENCE);
        assertThat(read.findings()).isEmpty();
        assertThat(read.document().number().reveal()).isEqualTo("12AB34567");
        assertThat(read.document().expiry()).isEqualTo(new MrzDate("300101"));
        assertThat(read.document().holder().reveal().primary()).isEqualTo("DUBOIS");
        assertThat(Mrz.write(read.document())).isEqualTo(FRENCH_LICENCE);
        assertThat(read(FRENCH_LICENCE.getFirst().replace("DUBOIS", "DUBO1S")).valid())
                .isFalse();
    }

    @Test
    void theSwissLicenceHasNoCheckDigitAtAll() {
        var read = read(SWISS_LICENCE);
        assertThat(read.findings()).isEmpty();
        assertThat(read.document().number().reveal()).isEqualTo("ABC123I");
        var holder = read.document().holder().reveal();
        assertThat(holder.further(MrzField.PERSONAL_NUMBER)).isEqualTo("123456789");
        assertThat(holder.further(MrzField.VERSION)).isEqualTo("001");
        assertThat(holder.secondary()).isEqualTo("LARA MIA");
        assertThat(Mrz.write(read.document())).isEqualTo(SWISS_LICENCE);
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({
        "1234567,I234567,PERSONAL_NUMBER",
        "700102,7O0102,BIRTH_DATE",
        "<<7001,<X7001,SEPARATOR",
        "ROSSI,R0SSI,NAME"
    })
    void whereNoDigitVouchesAMisplacedCharacterIsAFault(String from, String to, MrzField field) {
        var read =
                read(SWISS_LICENCE.stream().map(line -> line.replace(from, to)).toList());
        assertThat(read.valid()).isFalse();
        assertThat(read.findings())
                .anyMatch(finding -> finding.kind() == Kind.UNCHECKED_CHARACTER && finding.field() == field);
    }

    /** Sex and century, date of birth, county, serial number, check: the first and the last six are optional data. */
    @Test
    void theOlderRomanianCardGivesThePersonalCode() {
        var read = read("IDROUPOPESCU<<ANA<MARIA<<<<<<<<<<<<<", "XX123456<1ROU8502038F300203824012340");
        assertThat(read.findings()).isEmpty();
        assertThat(read.document().format()).isEqualTo(MrzFormat.TD2);
        var holder = read.document().holder().reveal();
        assertThat(holder.further(MrzField.OPTIONAL_DATA)).isEqualTo("2401234");
        assertThat(holder.further(MrzField.PERSONAL_NUMBER)).isEqualTo("2850203401234");
        assertThat(Mrz.write(read.document()))
                .containsExactly("IDROUPOPESCU<<ANA<MARIA<<<<<<<<<<<<<", "XX123456<1ROU8502038F300203824012340");
    }

    @Test
    void theOlderSlovakCardIsNarrowerAndHasNoCompositeDigit() {
        var read = read("I<SVKNOVAKOVA<<JANA<<<<<<<<<<<<<<<", "SP123456<2SVK7102039F3001019710203");
        assertThat(read.findings()).isEmpty();
        assertThat(read.document().format()).isEqualTo(MrzFormat.SVK_ID);
        assertThat(read.document().holder().reveal().further(MrzField.OPTIONAL_DATA))
                .isEqualTo("710203");
    }

    private static MrzReading.Read read(String... lines) {
        return read(List.of(lines));
    }

    private static MrzReading.Read read(List<String> lines) {
        if (MrzReading.of(lines) instanceof MrzReading.Read read) {
            return read;
        }
        throw new AssertionError("not read: " + MrzReading.of(lines));
    }
}
