package org.kapija.central.adapter.toml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapija.central.TestRegion;
import org.kapija.central.domain.Site;
import org.kapija.central.port.StartFault;
import org.kapija.core.journal.TerminalId;

class ConfigurationFileTest {
    private static final String WHOLE = """
            [central]
            region = "wb"
            [sites.bat]
            state = "RS"
            terminals = ["T1", "T2"]
            [registers]
            elsewhere = ["AL"]
            [broker]
            port = 8883
            [web]
            port = 0
            [tls]
            broker = "tls/broker.p12"
            central = "tls/central.p12"
            trust = "tls/trust.p12"
            secret = "tls/secret"
            [keys]
            hpke = "keys/hpke.json"
            receipt = "keys/receipt.key"
            list = ["keys/list-1.key", "/elsewhere/list-2.key"]
            devices = "keys/devices"
            [watchlist]
            root = "list-root.json"
            [store]
            directory = "data"
            """;

    @TempDir
    Path folder;

    @Test
    void whatIsProvisionedIsRead() throws Exception {
        var region = TestRegion.in(folder.resolve("region"));
        var configuration = ConfigurationFile.read(region.central("central.toml"));
        assertThat(configuration.region()).isEqualTo("wb");
        assertThat(configuration.brokerPort()).isEqualTo(region.brokerPort());
        assertThat(configuration.sites()).containsExactly(new Site("bat", "RS", List.of(new TerminalId("T1"))));
        assertThat(configuration.keys().devices()).isDirectory();
    }

    @Test
    void pathsStartAtTheFilesFolderUnlessTheyAreAbsolute() throws Exception {
        var configuration = read(WHOLE);
        assertThat(configuration.tls().secret()).isEqualTo(folder.resolve("tls/secret"));
        assertThat(configuration.keys().list())
                .containsExactly(folder.resolve("keys/list-1.key"), Path.of("/elsewhere/list-2.key"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "region = \"wb\"      | region = 7           | configuration.wrong-value | central.region",
                "port = 8883          | port = 70000         | configuration.wrong-value | broker.port",
                "port = 8883          | port = \"8883\"      | configuration.wrong-value | broker.port",
                "terminals = [\"T1\", | terminals = [1,      | configuration.wrong-value | sites.bat.terminals",
                "\"T2\"]              | \"T/2\"]             | configuration.wrong-value | sites.bat.terminals",
                "port = 8883          | prot = 8883          | configuration.not-a-key   | broker.prot",
                "state = \"RS\"       |                      | configuration.missing-key | sites.bat.state",
                "elsewhere = [\"AL\"] | elsewhere = \"AL\"   | configuration.wrong-value | registers.elsewhere"
            })
    void whatIsWrongIsNamedByItsKey(String right, String wrong, String sentence, String key) {
        String text = WHOLE.replace(right, wrong == null ? "" : wrong);
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(StartFault.class, fault -> {
            assertThat(fault.sentence().key()).isEqualTo(sentence);
            assertThat(fault.sentence().arguments()).containsEntry("key", key);
        });
    }

    @Test
    void aMistakeInTheSyntaxIsNamedByItsLine() {
        assertThatThrownBy(() -> read(WHOLE.replace("[broker]", "[broker")))
                .isInstanceOfSatisfying(
                        StartFault.class,
                        fault -> assertThat(fault.sentence().arguments())
                                .containsAllEntriesOf(Map.of("file", file().toString(), "line", "8")));
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> ConfigurationFile.read(folder.resolve("nothing.toml")))
                .isInstanceOf(StartFault.class)
                .hasMessageContaining("nothing.toml");
    }

    private Configuration read(String text) throws Exception {
        Files.writeString(file(), text);
        return ConfigurationFile.read(file());
    }

    private Path file() {
        return folder.resolve("central.toml");
    }
}
