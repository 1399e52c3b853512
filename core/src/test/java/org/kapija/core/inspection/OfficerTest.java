package org.kapija.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficerTest {
    @ParameterizedTest
    @ValueSource(strings = {"system", "SYSTEM", "", " ", "a b", "-x"})
    void theSystemIsNoOfficer(String id) {
        assertThatThrownBy(() -> new Officer(id, Officer.Role.SUPERVISOR)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rolesAreFoundByTheirWord() {
        for (Officer.Role role : Officer.Role.values()) {
            assertThat(Officer.Role.ofWord(role.word())).contains(role);
        }
        assertThat(Officer.Role.ofWord("system")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2020-11-22,6", "2020-11-23,5", "2020-02-29,6", "2027-01-01,0"})
    void ageIsCountedInFullYears(LocalDate born, int age) {
        assertThat(BirthInterval.on(born).youngestAge(LocalDate.of(2026, 11, 22)))
                .isEqualTo(age);
    }

    @Test
    void aBirthIntervalPrintsNothing() {
        assertThat(BirthInterval.on(LocalDate.of(2020, 1, 1))).hasToString("***");
    }
}
