package org.kapija.core.document.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustDeviationTest {
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    @Test
    void aListNamesReasonStateAndLastDay() {
        var list = DeviationList.of(List.of("# hand-kept", "", "type-not-allowed ITA 2027-12-31 # why"));
        assertThat(list).isEqualTo(new DeviationList.Read(List.of(new Deviation(Reason.TYPE_NOT_ALLOWED, "IT", LAST))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type-not-allowed IT",
                "type-not-allowed IT 2027-02-30",
                "hash-differs IT 2027-12-31",
                "revoked IT 2027-12-31",
                "nonsense IT 2027-12-31"
            })
    void aLineThatIsNoneRefusesTheList(String line) {
        assertThat(DeviationList.of(List.of("# first", line)))
                .isInstanceOfSatisfying(
                        DeviationList.Refused.class,
                        refused -> assertThat(refused.why()).hasToString("trust.deviation{line=2}"));
    }

    @Test
    void whatProvesAnAlterationIsNeverBorneWith() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Deviation(Reason.HASH_DIFFERS, "IT", LAST));
    }

    @ParameterizedTest
    @CsvSource({
        "D,DE,true",
        "GBR,GB,true",
        "GBD,GB,true",
        "RKS,KS,true",
        "UNO,UN,true",
        "EUE,EU,true",
        "SRB,rs,true",
        "CHN,HK,true",
        "CHN,MO,true",
        "CHN,TW,false",
        "SRB,BA,false",
        "QQQ,QQQ,true"
    })
    void oneStateHasSeveralCodes(String issuer, String authority, boolean agree) {
        assertThat(CountryCodes.agree(issuer, authority)).isEqualTo(agree);
    }
}
