package org.kapija.terminal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiskLevelTest {
    @ParameterizedTest
    @CsvSource({"100, OK, ok", "21, OK, ok", "19, HIGH, high", "9, SCARCE, high", "4, FULL, full", "0, FULL, full"})
    void aDiskIsJudgedByWhatIsLeft(long percentFree, DiskLevel level, String token) {
        assertThat(DiskLevel.of(percentFree, 100)).isEqualTo(level);
        assertThat(level.token()).isEqualTo(token);
        assertThat(level.dropsHistory()).isEqualTo(level != DiskLevel.OK);
    }
}
