package org.kapija.provisioning.region;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** Makes a region's keys, certificates, officers and configuration, once. */
public final class RegionMaker {
    private static final int STORE_KEY_OCTETS = 32;
    private static final int SECRET_OCTETS = 24;

    private final InstantSource clock;
    private final SecureRandom random;

    /**
     * Makes regions.
     *
     * @param clock gives certificates their beginning
     * @param random draws every key, salt and secret
     */
    public RegionMaker(InstantSource clock, SecureRandom random) {
        this.clock = clock;
        this.random = random;
    }

    /**
     * Makes the region unless the folder holds one.
     *
     * @param layout a folder that is absent, empty or a region
     * @throws IOException when the folder cannot be read or written
     * @throws GeneralSecurityException when this Java lacks an algorithm
     */
    public Provisioned make(RegionLayout layout, RegionPlan plan) throws IOException, GeneralSecurityException {
        if (untouched(layout.directory())) {
            return new Provisioned.Made(write(layout, plan));
        }
        var missing = Stream.concat(layout.files().stream(), Stream.of(layout.manifest()))
                .filter(file -> !Files.exists(file))
                .toList();
        return missing.isEmpty() ? new Provisioned.Kept() : new Provisioned.HalfMade(missing);
    }

    private static boolean untouched(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return true;
        }
        try (var entries = Files.list(directory)) {
            return entries.findAny().isEmpty();
        }
    }

    private List<Officer> write(RegionLayout layout, RegionPlan plan) throws IOException, GeneralSecurityException {
        for (var folder : layout.folders()) {
            OwnerOnly.folder(folder);
        }
        var now = clock.instant();
        writeCertificates(layout, plan, now);
        writeKeys(layout, plan, now);
        var officers = Officer.firstOf(plan.mode(), random);
        OwnerOnly.file(
                layout.terminal().resolve("officers.json"), text(OfficersFile.json(officers, plan.mode(), random)));
        OwnerOnly.file(layout.terminal().resolve("terminal.toml"), ConfigurationText.terminal(plan));
        OwnerOnly.file(layout.central().resolve("central.toml"), ConfigurationText.central(plan));
        OwnerOnly.file(layout.manifest(), manifest(plan, now));
        return officers;
    }

    private void writeCertificates(RegionLayout layout, RegionPlan plan, Instant now)
            throws IOException, GeneralSecurityException {
        var authority = Authority.establish(plan.region(), now, random);
        var root = authority.self().certificate();
        OwnerOnly.file(layout.authorityCertificate(), root.getEncoded());
        OwnerOnly.file(
                layout.authorityKey(), authority.self().keys().getPrivate().getEncoded());
        var centralTls = layout.central().resolve("tls");
        var centralSecret = secret();
        var broker = authority.issue("broker", Authority.Purpose.SERVER);
        OwnerOnly.file(centralTls.resolve("broker.p12"), KeyStores.identity(broker, root, centralSecret));
        var central = authority.issue("central", Authority.Purpose.CLIENT);
        OwnerOnly.file(centralTls.resolve("central.p12"), KeyStores.identity(central, root, centralSecret));
        OwnerOnly.file(centralTls.resolve("trust.p12"), KeyStores.trust(root, centralSecret));
        OwnerOnly.file(centralTls.resolve("secret"), centralSecret);
        var terminalTls = layout.terminal().resolve("tls");
        var terminalSecret = secret();
        var terminal = authority.issue(plan.terminal(), Authority.Purpose.CLIENT);
        OwnerOnly.file(terminalTls.resolve("terminal.p12"), KeyStores.identity(terminal, root, terminalSecret));
        OwnerOnly.file(terminalTls.resolve("trust.p12"), KeyStores.trust(root, terminalSecret));
        OwnerOnly.file(terminalTls.resolve("secret"), terminalSecret);
    }

    private void writeKeys(RegionLayout layout, RegionPlan plan, Instant now)
            throws IOException, GeneralSecurityException {
        var central = layout.central().resolve("keys");
        var terminal = layout.terminal().resolve("keys");
        var device = signingKeys();
        OwnerOnly.file(terminal.resolve("device.key"), device.getPrivate().getEncoded());
        OwnerOnly.file(
                layout.devicePublicKey(plan.terminal()), device.getPublic().getEncoded());
        var receipt = signingKeys();
        OwnerOnly.file(central.resolve("receipt.key"), receipt.getPrivate().getEncoded());
        OwnerOnly.file(terminal.resolve("receipt.pub"), receipt.getPublic().getEncoded());
        var listKeys = List.of(signingKeys(), signingKeys());
        OwnerOnly.file(
                central.resolve("list-1.key"), listKeys.get(0).getPrivate().getEncoded());
        OwnerOnly.file(
                central.resolve("list-2.key"), listKeys.get(1).getPrivate().getEncoded());
        var publicKeys = listKeys.stream().map(KeyPair::getPublic).toList();
        var root = text(ListRootFile.json(publicKeys, now));
        OwnerOnly.file(layout.central().resolve("list-root.json"), root);
        OwnerOnly.file(layout.terminal().resolve("list-root.json"), root);
        var sealing = SealingKeys.draw();
        OwnerOnly.file(central.resolve("hpke.json"), sealing.secret());
        OwnerOnly.file(terminal.resolve("central-hpke.json"), sealing.open());
        var store = new byte[STORE_KEY_OCTETS];
        random.nextBytes(store);
        OwnerOnly.file(terminal.resolve("store.key"), store);
    }

    private KeyPair signingKeys() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("Ed25519");
        generator.initialize(255, random);
        return generator.generateKeyPair();
    }

    private String secret() {
        var octets = new byte[SECRET_OCTETS];
        random.nextBytes(octets);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
    }

    private static String manifest(RegionPlan plan, Instant now) {
        var manifest = JsonNodeFactory.instance.objectNode();
        manifest.put("region", plan.region());
        manifest.put("site", plan.site());
        manifest.put("mode", plan.mode().word());
        manifest.putArray("terminals").add(plan.terminal());
        manifest.put("made", now.toString());
        return text(manifest);
    }

    private static String text(JsonNode json) {
        return json.toPrettyString() + "\n";
    }
}
