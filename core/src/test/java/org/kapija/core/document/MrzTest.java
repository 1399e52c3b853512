package org.kapija.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        assertThat(Mrz.name(primary, secondary, length)).isEqualTo(expected).hasSizeLessThanOrEqualTo(length);
    }

    private static MrzDocument document(MrzFormat format, String number, String optional) {
        return new MrzDocument(
                format,
                "P",
                "UTO",
                Sensitive.of(number),
                new MrzDate("120415"),
                Sensitive.of(new MrzHolder(
                        "Eriksson", "Anna Maria", false, "UTO", new MrzDate("740812"), Sex.FEMALE, optional, "")));
    }
}
