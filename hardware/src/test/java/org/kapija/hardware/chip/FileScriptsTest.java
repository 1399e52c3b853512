package org.kapija.hardware.chip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapija.hardware.port.ChipReading.Reason;
import org.kapija.house.RealData;

/** Scripts of chips that answer wrongly, written by others. */
class FileScriptsTest {
    private static final int DG1 = 0x0101;
    private static final int LENGTH_MAX = 1000;

    /** Says what a script says, as long as it is asked what the script expects. */
    private record Script(Deque<JsonNode> left) implements CardLine {
        static Script of(String test) throws IOException {
            var left = new ArrayDeque<JsonNode>();
            for (JsonNode session : new ObjectMapper()
                    .readTree(RealData.at("documents/chip-transcripts/gmrtd-transcripts.json")
                            .toFile())) {
                if (session.path("test").asText().equals(test)) {
                    session.path("apdus").forEach(left::add);
                }
            }
            return new Script(left);
        }

        @Override
        public byte[] transmit(byte[] command) {
            JsonNode next = left.remove();
            assertThat(HexFormat.of().withUpperCase().formatHex(command))
                    .isEqualTo(next.path("c").asText());
            return HexFormat.of().parseHex(next.path("r").asText());
        }

        @Override
        public void reset() {
            throw new IllegalStateException("no script does");
        }

        @Override
        public int commands() {
            return 0;
        }
    }

    private static FileReading reading(Script script) {
        return new FileReading(new ChipChannel(script), 0x100);
    }

    @Test
    void theMasterFileIsSelectedByItsNameWhereTheEmptyOneIsRefused() throws Exception {
        var script = Script.of("TestSelectMFFallback");
        assertThat(reading(script).selectMasterFile()).isTrue();
        assertThat(script.left()).isEmpty();
    }

    @Test
    void aMasterFileThatCannotBeSelectedIsNot() throws Exception {
        assertThat(reading(Script.of("TestSelectMFFallbackBothFail")).selectMasterFile())
                .isFalse();
    }

    @Test
    void aFileIsReadByHeaderAndRest() throws Exception {
        var script = Script.of("TestReadFileSuccess");
        assertThat(reading(script).readSelected(DG1, LENGTH_MAX).orElseThrow().toHex())
                .isEqualTo("110f1234567890abcdef11223344556677");
        assertThat(script.left()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "TestReadFileErrorReadingHeader, REFUSED",
        "TestReadFileErrorMissingHeaderLength, NONSENSE",
        "TestReadFileErrorMoreData, NONSENSE",
        "TestReadFileErrorEmptyResponse, FILE_CUT_SHORT",
        "TestReadFileErrorLastFrame, REFUSED"
    })
    void aWrongAnswerHasItsOwnName(String test, Reason reason) throws Exception {
        FileReading reading = reading(Script.of(test));
        assertThatThrownBy(() -> reading.readSelected(DG1, LENGTH_MAX))
                .isInstanceOfSatisfying(
                        ChipFailure.class,
                        failure -> assertThat(failure.reason()).isEqualTo(reason));
    }
}
