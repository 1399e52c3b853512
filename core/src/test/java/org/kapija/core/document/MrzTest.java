package org.kapija.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapija.core.document.transliteration.Transliteration;
import org.kapija.core.value.Sensitive;

class MrzTest {
    @Test
    void thePassportOfTheStandardIsWritten() {
        assertThat(Mrz.write(document(MrzFormat.TD3, "L898902C3", "ZE184226B")))
                .containsExactly(
                        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10");
    }

    @Test
    void theLongNumberOfTheStandardRunsOn() {
        assertThat(Mrz.write(document(MrzFormat.TD1, "D23145890734", "")).getFirst())
                .isEqualTo("P<UTOD23145890<7349<<<<<<<<<<<");
        assertThat(Mrz.write(document(MrzFormat.TD2, "D23145890734", "")).getLast())
                .startsWith("D23145890<UTO")
                .contains("7349<<<");
    }

    @Test
    void aNumberMayBeWrittenWithTheFillerCounted() {
        var document = new MrzDocument(
                MrzFormat.TD1,
                "ID",
                "BEL",
                Sensitive.of("592211692174"),
                MrzNumberForm.RUNS_ON_FILLER_COUNTED,
                new MrzDate("250930"),
                Sensitive.of(new MrzHolder("SPECIMEN", "", false, "BEL", new MrzDate("900310"), Sex.FEMALE, Map.of())));
        assertThat(Mrz.write(document).getFirst()).isEqualTo("IDBEL592211692<1741<<<<<<<<<<<");
        assertThat(MrzReading.of(Mrz.write(document)))
                .isInstanceOfSatisfying(
                        MrzReading.Read.class,
                        read -> assertThat(read.document()).isEqualTo(document));
    }

    @Test
    void namesOfAnyScriptAreWrittenAsTheIssuerDoes() {
        assertThat(nameLine("SRB", "Ђорђевић", "Жељко Гаврило")).startsWith("DORDEVIC<<ZELJKO<GAVRILO<");
        assertThat(nameLine("MKD", "Ѓорѓиевска", "Ќерка-Ана")).startsWith("GJORGJIEVSKA<<KJERKA<ANA<");
        assertThat(nameLine("GRC", "Παπαδόπουλος", "Ευάγγελος")).startsWith("PAPADOPOULOS<<EVANGELOS<");
        assertThat(nameLine("D", "Müller-Groß", "Änne")).startsWith("MUELLER<GROSS<<AENNE<");
    }

    @Test
    void aScriptWithoutATableIsRefusedWithoutBeingPrinted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> nameLine("GEO", "მაისურაძე", ""))
                .withMessageNotContaining("მ");
    }

    private static String nameLine(String issuer, String primary, String secondary) {
        return Mrz.write(new MrzDocument(
                        MrzFormat.TD1,
                        "I",
                        issuer,
                        Sensitive.of("A1"),
                        new MrzDate("310101"),
                        Sensitive.of(
                                new MrzHolder(primary, secondary, false, issuer, MrzDate.UNKNOWN, Sex.X, Map.of()))))
                .getLast();
    }

    @Test
    void whatDoesNotFitIsRefusedWithoutBeingPrinted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mrz.write(document(MrzFormat.TD3, "L898902C3X", "")))
                .withMessageContaining("number of 10 characters")
                .withMessageNotContaining("L898902C3X");
        assertThatIllegalArgumentException().isThrownBy(() -> Mrz.write(document(MrzFormat.TD3, "Ž1", "")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mrz.write(document(MrzFormat.TD1, "D23145890734", "A234567890123")));
    }

    /** Names and lines of ICAO Doc 9303-4, -5 and -6, 4.2.3. */
    @ParameterizedTest(name = "{0}, {1} in {2}: {3}")
    @CsvSource({
        "ERIKSSON,ANNA MARIA,39,ERIKSSON<<ANNA<MARIA",
        "SMITH-JONES,SUSIE MARGARET,39,SMITH<JONES<<SUSIE<MARGARET",
        "O’CONNOR,ENYA SIOBHAN,39,OCONNOR<<ENYA<SIOBHAN",
        "ARKFREITH,'',39,ARKFREITH",
        "SATRIYA SUDARPA,'',30,SATRIYA<SUDARPA",
        "NILAVADHANANANDA,CHAYAPA DEJTHAMRONG KRASUANG,39,NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K",
        "NILAVADHANANANDA,ARNPOL PETCH CHARONGUANG,39,NILAVADHANANANDA<<ARNPOL<PETCH<CHARONGU",
        "NILAVADHANANANDA,CHAYAPA DEJTHAMRONG KRASUANG,30,NILAVADHANANANDA<<CHAYAPA<DE<K",
        "NILAVADHANANANDA,CHAYAPA DEJTHAMRONG KRASUANG,31,NILAVADHANANANDA<<CHAYAPA<DEJ<K",
        "BENNELONG WOOLOOMOOLOO WARRANDYTE WARNAMBOOL,DINGO POTOROO,39,BENNELONG<WOOLOOMOOLOO<WARRANDYTE<W<<DI",
        "BENNELONG WOOLOOMOOLOO WARRANDYTE WARNAMBOOL,DINGO POTOROO,30,BENNELONG<WOOLOOMOOLOO<W<W<<DI",
        "PAPANDROPOULOUS,JONATHON WARREN TREVOR,39,PAPANDROPOULOUS<<JONATHON<WARREN<TREVOR",
        "A B C D E F G H I J K L M N O P Q R,S,30,A<B<C<D<E<F<G<H<I<J<K<L<M<N<<S"
    })
    void namesAreLaidOutAndCutAsTheStandardShows(String primary, String secondary, int length, String expected) {
        var name = MrzName.of(primary, secondary, Transliteration.by("UTO"));
        assertThat(name.fitted(length).line()).isEqualTo(expected).hasSizeLessThanOrEqualTo(length);
    }

    /** The three ways that Doc 9303-4, 4.2.3, shows for one name. */
    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "9 12 10 1 2,BENNELONG<WOOLOOMOOLOO<WARRANDYTE<W<<DI",
        "9 7 7 6 5,BENNELONG<WOOLOOM<WARRAND<WARNAM<<DINGO",
        "6 6 6 6 5 4,BENNEL<WOOLOO<WARRAN<WARNAM<<DINGO<POTO"
    })
    void aNameIsCutAsTheIssuerChooses(String letters, String expected) {
        var whole =
                MrzName.of("Bennelong Wooloomooloo Warrandyte Warnambool", "Dingo Potoroo", Transliteration.by("UTO"));
        List<Integer> kept =
                List.of(letters.split(" ")).stream().map(Integer::valueOf).toList();
        assertThat(whole.kept(kept).line()).isEqualTo(expected);
        assertThat(whole.mayBeCutTo(MrzName.read(expected))).isTrue();
        assertThat(whole.mayBeCutTo(MrzName.read("BENNELONG<WARRANDYTE<<DINGO")))
                .isFalse();
        assertThat(whole.mayBeCutTo(MrzName.read(expected + "<X"))).isFalse();
    }

    private static MrzDocument document(MrzFormat format, String number, String optional) {
        return new MrzDocument(
                format,
                "P",
                "UTO",
                Sensitive.of(number),
                new MrzDate("120415"),
                Sensitive.of(new MrzHolder(
                        "Eriksson",
                        "Anna Maria",
                        false,
                        "UTO",
                        new MrzDate("740812"),
                        Sex.FEMALE,
                        Map.of(MrzField.OPTIONAL_DATA, optional))));
    }
}
