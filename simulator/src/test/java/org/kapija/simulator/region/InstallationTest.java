package org.kapija.simulator.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {
    @TempDir
    private Path home;

    @Test
    void aProgramStartsWithItsJarItsLibrariesAndItsOptions() throws IOException {
        Path jar = packaged("terminal", "kapija-terminal-1.jar");
        Path options = home.resolve("terminal/src/main/launch/jvm.options");
        Files.createDirectories(options.getParent());
        Files.writeString(options, "-Xmx200m");
        var command = installation()
                .command(Program.TERMINAL, List.of("-Da=b"), List.of(Path.of("/plugin.jar")), List.of("--x"));
        assertThat(command)
                .startsWith("/java", "--enable-native-access=ALL-UNNAMED", "@" + options)
                .contains("-Da=b", jar + ":/plugin.jar:" + home.resolve("terminal/target/lib/*"))
                .endsWith("org.kapija.terminal.command.TerminalCommand", "--x");
    }

    @Test
    void aTestJarIsNotTheProgram() throws IOException {
        packaged("central", "kapija-central-1-tests.jar");
        Path jar = packaged("central", "kapija-central-1.jar");
        assertThat(installation().jar("central")).isEqualTo(jar);
    }

    @Test
    void aProgramThatIsNotBuiltIsNamedWithItsRemedy() {
        assertThatThrownBy(() -> installation().jar("terminal"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("kapija-terminal")
                .hasMessageContaining("mvn package");
    }

    private Installation installation() {
        return new Installation(home, Path.of("/java"));
    }

    private Path packaged(String module, String name) throws IOException {
        Path jar = home.resolve(module).resolve("target").resolve(name);
        Files.createDirectories(jar.getParent());
        return Files.writeString(jar, "");
    }
}
