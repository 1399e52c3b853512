package org.kapija.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvLineTest {
    @Test
    void quotationMarksKeepCommasTogether() {
        assertThat(CsvLine.cells("1,\"KOS, Ana\",,\"so \"\"called\"\"\""))
                .containsExactly("1", "KOS, Ana", "", "so \"called\"");
        assertThat(CsvLine.cells("")).containsExactly("");
    }

    @Test
    void aMarkThatIsNeverClosedTakesTheRest() {
        assertThat(CsvLine.cells("a,\"b,c")).containsExactly("a", "b,c");
    }
}
