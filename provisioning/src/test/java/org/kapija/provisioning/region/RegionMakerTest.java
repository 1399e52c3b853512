package org.kapija.provisioning.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegionMakerTest {
    private static final Instant NOON = Instant.parse("2026-10-01T12:00:00Z");
    private static final RegionPlan PLAN =
            new RegionPlan("wb", "bat", "T1", Mode.DEMONSTRATION, new RegionPlan.Ports(8883, 8884, 0, 0));

    @TempDir
    Path folder;

    private RegionLayout layout;
    private RegionMaker maker;

    @BeforeEach
    void aFolderThatDoesNotExistYet() {
        layout = new RegionLayout(folder.resolve("region"));
        maker = new RegionMaker(InstantSource.fixed(NOON), new SecureRandom());
    }

    @Test
    void aNewRegionHasEveryFileOfTheContract() throws Exception {
        assertThat(maker.make(layout, PLAN)).isInstanceOf(Provisioned.Made.class);
        assertThat(layout.files()).allMatch(Files::isRegularFile);
        assertThat(layout.devicePublicKey("T1")).isRegularFile();
        assertThat(layout.simulator().resolve("dev")).isDirectory();
    }

    @Test
    void theManifestSaysOnWhichPortsTheRegionRuns() throws Exception {
        maker.make(layout, PLAN);
        JsonNode ports = new ObjectMapper()
                .readTree(layout.directory().resolve("region.json").toFile())
                .path("ports");
        assertThat(ports.path("broker").asInt()).isEqualTo(8883);
        assertThat(ports.path("wan").asInt()).isEqualTo(8884);
    }

    @Test
    void nobodyButTheOwnerMayOpenAnything() throws Exception {
        maker.make(layout, PLAN);
        try (var everything = Files.walk(layout.directory())) {
            assertThat(everything)
                    .allSatisfy(path -> assertThat(Files.getPosixFilePermissions(path))
                            .isEqualTo(Files.isDirectory(path) ? OwnerOnly.FOLDER : OwnerOnly.FILE));
        }
    }

    @Test
    void aSecondRunKeepsEveryByte() throws Exception {
        maker.make(layout, PLAN);
        var before = contents();
        assertThat(maker.make(layout, PLAN)).isEqualTo(new Provisioned.Kept());
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void aRegionThatLacksAFileIsNamedAndLeftAlone() throws Exception {
        maker.make(layout, PLAN);
        var lost = layout.terminal().resolve("keys/device.key");
        Files.delete(lost);
        assertThat(maker.make(layout, PLAN)).isEqualTo(new Provisioned.HalfMade(List.of(lost)));
        assertThat(lost).doesNotExist();
    }

    @Test
    void aRunCutShortBeforeItsLastFileIsHalfMade() throws Exception {
        maker.make(layout, PLAN);
        Files.delete(layout.manifest());
        assertThat(maker.make(layout, PLAN)).isEqualTo(new Provisioned.HalfMade(List.of(layout.manifest())));
    }

    @Test
    void certificatesNameTheirHolderAndAreValidAYearFromNow() throws Exception {
        maker.make(layout, PLAN);
        for (var holder : List.of("terminal/tls/terminal.p12=T1", "central/tls/central.p12=central")) {
            var parts = holder.split("=", -1);
            var certificate = certificate(layout.directory().resolve(parts[0]));
            assertThat(certificate.getSubjectX500Principal().getName()).isEqualTo("O=Kapija,CN=" + parts[1]);
            assertThat(certificate.getPublicKey().getAlgorithm()).isEqualTo("EC");
            certificate.checkValidity(Date.from(NOON));
            certificate.checkValidity(Date.from(NOON.plus(390, ChronoUnit.DAYS)));
            assertThat(certificate.getNotAfter().toInstant()).isBefore(NOON.plus(400, ChronoUnit.DAYS));
        }
    }

    @Test
    void theBrokerAnswersToLocalhostOnly() throws Exception {
        maker.make(layout, PLAN);
        var broker = certificate(layout.central().resolve("tls/broker.p12"));
        assertThat(broker.getSubjectAlternativeNames())
                .containsExactlyInAnyOrder(List.of(2, "localhost"), List.of(7, "127.0.0.1"));
        assertThat(broker.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.1"); // serverAuth
    }

    @Test
    void everyoneTrustsTheSameAuthorityAndItIssuedEveryCertificate() throws Exception {
        maker.make(layout, PLAN);
        var ofTerminal = certificate(layout.terminal().resolve("tls/trust.p12"));
        assertThat(certificate(layout.central().resolve("tls/trust.p12"))).isEqualTo(ofTerminal);
        for (var identity : layout.identities()) {
            certificate(identity).verify(ofTerminal.getPublicKey());
        }
    }

    @Test
    void whatTheTerminalSignsCentralVerifiesAndTheOtherWayRound() throws Exception {
        maker.make(layout, PLAN);
        var device = privateKey("terminal/keys/device.key");
        assertThat(verifies(device, publicKey(Files.readAllBytes(layout.devicePublicKey("T1")))))
                .isTrue();
        var receipt = privateKey("central/keys/receipt.key");
        var receiptPublic = Files.readAllBytes(layout.terminal().resolve("keys/receipt.pub"));
        assertThat(verifies(receipt, publicKey(receiptPublic))).isTrue();
        assertThat(verifies(device, publicKey(receiptPublic))).isFalse();
    }

    @Test
    void theListRootPinsBothListKeysAndAThresholdOfTwo() throws Exception {
        maker.make(layout, PLAN);
        var root = json("terminal/list-root.json");
        assertThat(root.path("threshold").asInt()).isEqualTo(2);
        assertThat(Instant.parse(root.path("expires").asText())).isAfter(NOON.plus(365, ChronoUnit.DAYS));
        for (int number = 1; number <= 2; number++) {
            var listed = root.path("keys").path(number - 1);
            assertThat(listed.path("id").asText()).isEqualTo("list-" + number);
            var open = publicKey(Base64.getDecoder().decode(listed.path("key").asText()));
            assertThat(verifies(privateKey("central/keys/list-" + number + ".key"), open))
                    .isTrue();
        }
    }

    @Test
    void anOfficersPinIsKeptAsASlowHashOnly() throws Exception {
        var made = (Provisioned.Made) maker.make(layout, PLAN);
        var listed = json("terminal/officers.json").path("officers");
        assertThat(listed).hasSize(3);
        for (var officer : made.officers()) {
            var kept = find(listed, officer.id());
            assertThat(kept.path("role").asText()).isEqualTo(officer.role().word());
            assertThat(kept.path("pin").path("rounds").asInt()).isGreaterThanOrEqualTo(210_000);
            assertThat(derive(officer.pin(), kept.path("pin")))
                    .isEqualTo(kept.path("pin").path("hash").asText());
        }
    }

    @Test
    void productionDrawsItsPinsAndUsesRealDevices() throws Exception {
        var plan = new RegionPlan("wb", "bat", "T1", Mode.PRODUCTION, PLAN.ports());
        var made = (Provisioned.Made) maker.make(layout, plan);
        assertThat(made.officers())
                .allSatisfy(officer -> assertThat(officer.pin()).matches("[0-9]{6}"));
        var configuration = Files.readString(layout.terminal().resolve("terminal.toml"));
        assertThat(configuration).contains("mode = \"production\"").doesNotContain("simulator");
    }

    @Test
    void theTerminalFindsTheBrokerThroughTheLineThatCanBeCut() throws Exception {
        maker.make(layout, PLAN);
        assertThat(Files.readString(layout.terminal().resolve("terminal.toml")))
                .contains("uri = \"ssl://localhost:8884\"");
        assertThat(Files.readString(layout.central().resolve("central.toml"))).contains("port = 8883");
    }

    @Test
    void namesThatWouldBreakATopicAreRefusedInASentence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegionPlan("w/b", "bat", "T1", Mode.DEMONSTRATION, PLAN.ports()))
                .withMessage("The region is called \"w/b\"; it must be 2 to 16 of a-z, 0-9 and -.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegionPlan("wb", "bat", "central", Mode.DEMONSTRATION, PLAN.ports()))
                .withMessageContaining("any name but central's own");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegionPlan.Ports(0, 1, 0, 0))
                .withMessage("The broker port is 0; it must be 1 to 65535.");
    }

    private List<String> contents() throws IOException {
        try (var files = Files.walk(layout.directory())) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(RegionMakerTest::fingerprint)
                    .toList();
        }
    }

    private static String fingerprint(Path file) {
        try {
            return file + " " + Base64.getEncoder().encodeToString(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode json(String path) throws IOException {
        return new ObjectMapper().readTree(layout.directory().resolve(path).toFile());
    }

    private static JsonNode find(JsonNode officers, String id) {
        for (var officer : officers) {
            if (officer.path("id").asText().equals(id)) {
                return officer;
            }
        }
        throw new AssertionError("no officer " + id);
    }

    private static String derive(String pin, JsonNode kept) throws GeneralSecurityException {
        var salt = Base64.getDecoder().decode(kept.path("salt").asText());
        var specification =
                new PBEKeySpec(pin.toCharArray(), salt, kept.path("rounds").asInt(), 256);
        var factory = SecretKeyFactory.getInstance(kept.path("algorithm").asText());
        return Base64.getEncoder()
                .encodeToString(factory.generateSecret(specification).getEncoded());
    }

    private static X509Certificate certificate(Path store) throws Exception {
        var secret = Files.readString(store.resolveSibling("secret")).toCharArray();
        var keys = KeyStore.getInstance(store.toFile(), secret);
        return (X509Certificate) keys.getCertificate(keys.aliases().nextElement());
    }

    private PrivateKey privateKey(String path) throws Exception {
        var encoded = Files.readAllBytes(layout.directory().resolve(path));
        return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
    }

    private static PublicKey publicKey(byte[] encoded) throws GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }

    private static boolean verifies(PrivateKey key, PublicKey open) throws GeneralSecurityException {
        var signing = Signature.getInstance("Ed25519");
        signing.initSign(key);
        signing.update(new byte[] {1, 2, 3});
        var signature = signing.sign();
        signing.initVerify(open);
        signing.update(new byte[] {1, 2, 3});
        return signing.verify(signature);
    }
}
