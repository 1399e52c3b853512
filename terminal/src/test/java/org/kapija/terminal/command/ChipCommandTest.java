package org.kapija.terminal.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;
import org.kapija.core.value.Sensitive;
import org.kapija.hardware.port.ChipAccess;
import org.kapija.hardware.port.ChipFile;
import org.kapija.hardware.port.ChipKey;
import org.kapija.hardware.port.ChipProof;
import org.kapija.hardware.port.ChipProof.Outcome;
import org.kapija.hardware.port.ChipReader;
import org.kapija.hardware.port.ChipReading;
import org.kapija.hardware.port.DeviceFault;
import picocli.CommandLine;

class ChipCommandTest {
    private static final Octets NOTHING = Octets.of(new byte[0]);

    /** Reads what the test says, and remembers what it was opened with. */
    private static final class Told implements ChipReader {
        private final Deque<ChipReading> readings;
        private ChipKey key = new ChipKey.CardAccessNumber(Sensitive.of(""));

        Told(ChipReading... readings) {
            this.readings = new ArrayDeque<>(List.of(readings));
        }

        @Override
        public ChipReading read(ChipKey opener, Duration patience) throws DeviceFault {
            key = opener;
            if (readings.isEmpty()) {
                throw new DeviceFault("chip", DeviceFault.Kind.REFUSED, Message.of("chip.no-service"));
            }
            return readings.remove();
        }

        @Override
        public boolean awaitRemoval(Duration patience) {
            return true;
        }

        @Override
        public void cancel() {
            // nothing is ever under way
        }

        @Override
        public void close() {
            // nothing is held
        }
    }

    private record Ran(int code, String out, String error) {
        static Ran with(ChipReader reader, String... arguments) {
            var out = new StringWriter();
            var error = new StringWriter();
            int code = new CommandLine(new ChipCommand(_ -> reader))
                    .setOut(new PrintWriter(out))
                    .setErr(new PrintWriter(error))
                    .execute(arguments);
            return new Ran(code, out.toString(), error.toString());
        }
    }

    private static ChipReading.Read read(Outcome active) {
        return new ChipReading.Read(
                Sensitive.of(Map.of(ChipFile.DG1, Octets.ofHex("6100"))),
                Set.of(ChipFile.DG12),
                new ChipAccess(ChipAccess.Way.PACE_GM, "0.4.0.127.0.7.2.2.4.2.2", false),
                new ChipProof(active, NOTHING, NOTHING, Outcome.NOT_OFFERED, Outcome.NOT_OFFERED),
                new ChipReading.Effort(25, 1, true, Duration.ofMillis(131)));
    }

    @Test
    void aReadChipIsToldAsData() throws IOException {
        Ran ran = Ran.with(new Told(read(Outcome.PROVEN)), "--can", "123456", "--json");
        assertThat(ran.code()).isZero();
        JsonNode told = new ObjectMapper().readTree(ran.out());
        assertThat(told.path("outcome").asText()).isEqualTo("read");
        assertThat(told.path("files").path("dg1").path("bytes").asInt()).isEqualTo(2);
        assertThat(told.path("missing").path(0).asText()).isEqualTo("dg12");
        assertThat(told.path("effort").path("commands").asInt()).isEqualTo(25);
        assertThat(told.path("layers").path("read").asText()).isEqualTo("passed");
        assertThat(told.path("layers").path("chip-genuine").asText())
                .as("a key that nobody vouched for proves nothing")
                .isEqualTo("not-done");
    }

    @Test
    void aFailedProofIsAFailedLayer() {
        Ran ran = Ran.with(new Told(read(Outcome.FAILED)), "--can", "123456");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).containsPattern("chip-genuine +failed");
    }

    @Test
    void anUnreadChipIsToldInASentence() {
        Ran ran = Ran.with(new Told(new ChipReading.NotRead(ChipReading.Reason.CARD_GONE)), "--can", "123456");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("card-gone").contains("The document left the reader");
    }

    @Test
    void noServiceIsToldInASentence() {
        Ran ran = Ran.with(new Told(), "--can", "123456");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.error()).contains("pcscd");
    }

    @Test
    void theKeyComesFromTheLinesOfTheDocument(@TempDir Path folder) throws IOException {
        // Doc 9303-4, appendix A
        Path zone = Files.writeString(
                folder.resolve("zone"),
                "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10\n");
        var reader = new Told(new ChipReading.NoDocument());
        assertThat(Ran.with(reader, "--mrz", zone.toString()).out()).isEqualTo("no document\n");
        assertThat(reader.key).isEqualTo(new ChipKey.Zone(Sensitive.of("L898902C3674081221204159")));
    }

    @Test
    void eitherLinesOrNumberMustBeGiven() {
        assertThat(Ran.with(new Told()).code()).isEqualTo(2);
        assertThat(Ran.with(new Told(), "--mrz", "/no/such/file").code()).isEqualTo(2);
    }
}
