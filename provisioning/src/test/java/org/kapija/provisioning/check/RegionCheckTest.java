package org.kapija.provisioning.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kapija.provisioning.check.Finding.Severity;
import org.kapija.provisioning.region.Mode;
import org.kapija.provisioning.region.RegionLayout;
import org.kapija.provisioning.region.RegionMaker;
import org.kapija.provisioning.region.RegionPlan;

class RegionCheckTest {
    private static final Instant NOON = Instant.parse("2026-10-01T12:00:00Z");

    @TempDir
    Path folder;

    private RegionLayout layout;

    @BeforeEach
    void aWholeRegion() throws Exception {
        layout = new RegionLayout(folder.resolve("region"));
        var plan = new RegionPlan("wb", "bat", "T1", Mode.DEMONSTRATION, new RegionPlan.Ports(8883, 8883, 0, 0));
        new RegionMaker(InstantSource.fixed(NOON), new SecureRandom()).make(layout, plan);
    }

    @Test
    void aFreshRegionHasNoFinding() throws Exception {
        assertThat(RegionCheck.findings(layout, NOON)).isEmpty();
    }

    @Test
    void aMissingFileIsAnErrorThatNamesIt() throws Exception {
        var lost = layout.central().resolve("keys/list-2.key");
        Files.delete(lost);
        assertThat(RegionCheck.findings(layout, NOON))
                .extracting(Finding::severity, Finding::file)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Severity.ERROR, lost));
    }

    @Test
    void aKeyThatOthersMayReadIsAnErrorThatSaysHowToMendIt() throws Exception {
        var key = layout.terminal().resolve("keys/store.key");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
        var findings = RegionCheck.findings(layout, NOON);
        assertThat(findings).hasSize(1);
        assertThat(findings.getFirst().sentence())
                .isEqualTo("may be opened by others (rw-r--r--); chmod it to rw-------");
    }

    @Test
    void aMonthBeforeTheyEndCertificatesAndListRootAreWarnedAbout() throws Exception {
        var findings = RegionCheck.findings(layout, NOON.plus(Duration.ofDays(380)));
        assertThat(findings).hasSize(4).allMatch(finding -> finding.severity() == Severity.WARNING);
    }

    @Test
    void afterTheirEndTheyAreErrors() throws Exception {
        var findings = RegionCheck.findings(layout, NOON.plus(Duration.ofDays(400)));
        assertThat(findings).hasSize(4).allMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(findings.getFirst().sentence()).startsWith("expired at 2027-11-01T12:00:00Z");
    }

    @Test
    void aClockBeforeTheBeginningIsNamedAsTheLikelyCause() throws Exception {
        assertThat(RegionCheck.findings(layout, NOON.minus(Duration.ofDays(30))))
                .isNotEmpty()
                .allMatch(finding -> finding.sentence().contains("check this machine's clock"));
    }

    @Test
    void aCertificateOfAnotherAuthorityIsAnError() throws Exception {
        var other = new RegionLayout(folder.resolve("other"));
        var plan = new RegionPlan("xk", "mer", "T1", Mode.DEMONSTRATION, new RegionPlan.Ports(8883, 8883, 0, 0));
        new RegionMaker(InstantSource.fixed(NOON), new SecureRandom()).make(other, plan);
        for (var name : new String[] {"terminal.p12", "secret"}) {
            Files.write(
                    layout.terminal().resolve("tls").resolve(name),
                    Files.readAllBytes(other.terminal().resolve("tls").resolve(name)));
        }
        assertThat(RegionCheck.findings(layout, NOON))
                .anyMatch(finding -> finding.sentence().startsWith("was not issued by this region's authority"));
    }

    @Test
    void aStoreThatDoesNotOpenIsAnError() throws Exception {
        Files.writeString(layout.central().resolve("tls/secret"), "something else");
        assertThat(RegionCheck.findings(layout, NOON))
                .hasSize(2)
                .allMatch(finding -> finding.sentence().startsWith("does not open with the text in its secret file"));
    }

    @Test
    void aListRootWithoutExpiryIsAnError() throws Exception {
        Files.writeString(layout.terminal().resolve("list-root.json"), "{}");
        assertThat(RegionCheck.findings(layout, NOON))
                .anyMatch(finding -> finding.sentence().startsWith("names no expiry"));
    }

    @Test
    void aCentralThatKnowsNoTerminalIsAnError() throws Exception {
        Files.delete(layout.devicePublicKey("T1"));
        assertThat(RegionCheck.findings(layout, NOON))
                .anyMatch(finding -> finding.sentence().contains("holds no terminal's public key"));
    }
}
