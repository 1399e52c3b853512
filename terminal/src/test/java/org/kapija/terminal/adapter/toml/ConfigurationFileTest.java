package org.kapija.terminal.adapter.toml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapija.core.message.Message;
import org.kapija.terminal.adapter.toml.Configuration.Mode;
import org.kapija.terminal.port.StartFault;

class ConfigurationFileTest {
    private static final String WHOLE = """
            [terminal]
            id = "T1"
            region = "demo"
            site = "north"
            mode = "demonstration"
            [console]
            port = 0
            [broker]
            uri = "ssl://localhost:8883"
            [tls]
            identity = "tls/terminal.p12"
            trust = "tls/trust.p12"
            secret = "tls/secret"
            [keys]
            device = "keys/device.key"
            store = "keys/store.key"
            central = "keys/central-hpke.json"
            receipt = "keys/receipt.pub"
            [watchlist]
            root = "list-root.json"
            [officers]
            file = "officers.json"
            [store]
            directory = "data"
            [profile]
            legal = "eurodac-2024"
            [devices.fingerprint]
            path = "../simulator/dev/fingerprint"
            profile = "r307"
            baud = 57600
            max-baud = 115200
            """;

    @TempDir
    Path directory;

    private Path file = Path.of("");

    @BeforeEach
    void place() {
        file = directory.resolve("terminal/terminal.toml");
    }

    @Test
    void aWholeFileIsReadAndPathsStartAtItsFolder() throws Exception {
        var configuration = read(WHOLE);
        assertThat(configuration.terminal().id()).isEqualTo("T1");
        assertThat(configuration.terminal().mode()).isEqualTo(Mode.DEMONSTRATION);
        assertThat(configuration.tls().identity()).isEqualTo(directory.resolve("terminal/tls/terminal.p12"));
        assertThat(configuration.fingerprint().orElseThrow().path())
                .isEqualTo(directory.resolve("simulator/dev/fingerprint"));
        assertThat(configuration.document()).isEmpty();
        assertThat(configuration.gpioProvider()).isEmpty();
    }

    @Test
    void aMisspeltKeyNamesFileLineAndWhatWasMeant() {
        var expected = new Message(
                "configuration.unknown-key",
                Map.of("file", file.toString(), "line", "5", "key", "terminal.mdoe", "meant", "terminal.mode"));
        assertRefused(
                WHOLE.replace("mode = ", "mdoe = "),
                message -> assertThat(message).isEqualTo(expected));
    }

    @Test
    void aMissingKeyIsNamed() {
        assertRefused(WHOLE.replace("id = \"T1\"\n", ""), message -> {
            assertThat(message.key()).isEqualTo("configuration.missing-key");
            assertThat(message.arguments()).containsEntry("key", "terminal.id");
        });
    }

    @Test
    void aPortThatIsNoneIsRefusedWithWhatWouldDo() {
        assertRefused(WHOLE.replace("port = 0", "port = 70000"), message -> {
            assertThat(message.key()).isEqualTo("configuration.wrong-value");
            assertThat(message.arguments()).containsEntry("line", "7").containsEntry("key", "console.port");
        });
    }

    @Test
    void aBrokerWithoutTlsIsRefused() {
        assertRefused(
                WHOLE.replace("ssl://", "tcp://"),
                message -> assertThat(message.arguments()).containsEntry("key", "broker.uri"));
    }

    private static String withCamera(String command) {
        return WHOLE + """
            [devices.camera]
            command = %s
            model = "mrz.traineddata"
            """.formatted(command);
    }

    private static final String GPIO = """
            [gpio]
            provider = "linux"
            """;

    @Test
    void aCameraIsAProgramWithItsArgumentsAndAModel() throws Exception {
        var camera =
                read(withCamera("[\"rpicam-vid\", \"-n\"]") + GPIO).camera().orElseThrow();
        assertThat(camera.command()).containsExactly("rpicam-vid", "-n");
        assertThat(camera.model()).isEqualTo(directory.resolve("terminal/mrz.traineddata"));
        assertThat(read(WHOLE).camera()).isEmpty();
    }

    @Test
    void aCameraThatNothingTellsWhenToLookIsRefused() {
        assertRefused(
                withCamera("[\"rpicam-vid\"]"),
                message -> assertThat(message.key()).isEqualTo("configuration.camera-without-switch"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"rpicam-vid -n\"", "[1, 2]", "7"})
    void aCameraWhoseCommandIsNoListOfTextsIsRefused(String command) {
        assertRefused(withCamera(command) + GPIO, message -> {
            assertThat(message.key()).isEqualTo("configuration.wrong-value");
            assertThat(message.arguments()).containsEntry("key", "devices.camera.command");
        });
    }

    @Test
    void aCameraWithoutAModelIsRefused() {
        assertRefused(
                withCamera("[\"rpicam-vid\"]").replace("model = \"mrz.traineddata\"\n", "") + GPIO,
                message -> assertThat(message.arguments()).containsEntry("key", "devices.camera.model"));
    }

    @Test
    void whatIsNoTomlNamesTheLine() {
        assertRefused("[terminal]\nid = = 3\n", message -> {
            assertThat(message.key()).isEqualTo("configuration.not-toml");
            assertThat(message.arguments()).containsEntry("line", "2");
        });
    }

    @Test
    void aMissingFileIsNamed() {
        Path nowhere = directory.resolve("nowhere.toml");
        assertThatThrownBy(() -> ConfigurationFile.read(nowhere))
                .isInstanceOfSatisfying(
                        StartFault.class,
                        fault -> assertThat(fault.sentence().arguments()).containsEntry("file", nowhere.toString()));
    }

    private void assertRefused(String text, Consumer<Message> check) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(StartFault.class, fault -> check.accept(fault.sentence()));
    }

    private Configuration read(String text) throws IOException, StartFault {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return ConfigurationFile.read(file);
    }
}
