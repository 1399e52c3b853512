package org.kapija.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MrzDateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    @ParameterizedTest(name = "{0} was {1}")
    @CsvSource({"740812,1974-08-12", "260901,2026-09-01", "260902,1926-09-02", "000229,2000-02-29", "991231,1999-12-31"
    })
    void aBirthIsNotInTheFuture(String text, LocalDate expected) {
        assertThat(new MrzDate(text).asBirth(TODAY)).contains(expected);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"260831,2026-08-31", "360101,2036-01-01", "760901,2076-09-01", "990101,1999-01-01", "770101,1977-01-01"
    })
    void anExpiryIsTheNearest(String text, LocalDate expected) {
        assertThat(new MrzDate(text).asExpiry(TODAY)).contains(expected);
    }

    @ParameterizedTest(name = "{0}: possible {1}, complete {2}")
    @CsvSource({
        "740812,true,true",
        "95<<<<,true,false",
        "9512<<,true,false",
        "<<<<<<,true,false",
        "951301,false,true",
        "950230,false,true",
        "000229,true,true",
        "000000,false,true",
        "95A101,false,false",
        "951<01,false,false"
    })
    void partsMayBeUnknownButNotImpossible(String text, boolean possible, boolean complete) {
        assertThat(new MrzDate(text).possible()).isEqualTo(possible);
        assertThat(new MrzDate(text).complete()).isEqualTo(complete);
    }

    @Test
    void anUnknownOrImpossibleDateIsNoDay() {
        assertThat(new MrzDate("95<<<<").asBirth(TODAY)).isEmpty();
        assertThat(new MrzDate("950230").asBirth(TODAY)).isEmpty();
        assertThat(MrzDate.UNKNOWN.asExpiry(TODAY)).isEmpty();
    }

    @Test
    void aDateIsWrittenWithTwoDigitsEach() {
        assertThat(MrzDate.of(LocalDate.of(2005, 3, 9))).isEqualTo(new MrzDate("050309"));
        assertThatIllegalArgumentException().isThrownBy(() -> new MrzDate("2005-03-09"));
    }
}
