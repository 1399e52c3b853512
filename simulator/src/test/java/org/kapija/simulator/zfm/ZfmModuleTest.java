package org.kapija.simulator.zfm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.simulator.line.Fault;
import org.kapija.simulator.line.Host;

/** The module at the end of its cable, as a host sees it. */
@Timeout(20)
class ZfmModuleTest {
    private static final Duration LONG = Duration.ofSeconds(5);
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final byte[] VERIFY = bytes("ef01ffffffff01000713000000" + "00001b");
    private static final byte[] OK = bytes("ef01ffffffff07000300000a");
    private static final Traits AWAKE = Traits.factory().withStart(Duration.ZERO);

    @TempDir
    private Path folder;

    private Path link;

    @BeforeEach
    void path() {
        link = folder.resolve("dev/fingerprint");
    }

    @Test
    void itSaysReadyOnceItsStartUpTimeHasPassed() throws Exception {
        try (var module = new ZfmModule(link, Traits.factory().withStart(Duration.ofSeconds(1)), 1);
                var host = new Host(link, module.baud())) {
            assertThat(host.hear(1, LONG)).containsExactly(0x55);
            host.say(VERIFY);
            assertThat(host.hear(12, LONG)).isEqualTo(OK);
        }
    }

    @Test
    void aNewSpeedHoldsFromThePacketAfterTheAnswer() throws Exception {
        try (var module = new ZfmModule(link, AWAKE, 1)) {
            try (var host = new Host(link, 57_600)) {
                host.hear(1, SHORT);
                host.say(bytes("ef01ffffffff0100050e040c0024"));
                assertThat(host.hear(12, LONG)).isEqualTo(OK);
                host.say(VERIFY);
                assertThat(host.hear(12, SHORT)).isNotEqualTo(OK);
            }
            try (var host = new Host(link, 115_200)) {
                host.say(VERIFY);
                assertThat(host.hear(12, LONG)).isEqualTo(OK);
            }
            assertThat(module.baud()).isEqualTo(115_200);
        }
    }

    @Test
    void unpluggedItIsGoneAndPluggedInItStartsAnew() throws Exception {
        try (var module = new ZfmModule(link, AWAKE, 1)) {
            module.unplug();
            assertThat(link).doesNotExist();
            module.plugIn();
            try (var host = new Host(link, 57_600)) {
                host.hear(1, SHORT); // its ready byte, if the host was quick enough
                host.say(VERIFY);
                assertThat(host.hear(12, LONG)).isEqualTo(OK);
            }
        }
    }

    @Test
    void anOrderedFaultStrikesOnce() throws Exception {
        try (var module = new ZfmModule(link, AWAKE, 1);
                var host = new Host(link, 57_600)) {
            host.hear(1, SHORT);
            module.order(Fault.BAD_CHECKSUM);
            assertThat(module.isClean()).isFalse();
            host.say(VERIFY);
            assertThat(host.hear(12, LONG)).isNotEqualTo(OK);
            assertThat(module.isClean()).isTrue();
            host.say(VERIFY);
            assertThat(host.hear(12, LONG)).isEqualTo(OK);
        }
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
