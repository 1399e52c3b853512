package org.kapija.provisioning.region;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.kapija.core.document.trust.TrustCache;
import org.kapija.core.document.trust.TrustStore;
import org.kapija.core.protocol.OpeningKey;
import org.kapija.core.signature.SigningKey;
import org.kapija.core.signature.VerifyingKey;
import org.kapija.core.value.Octets;

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
        OwnerOnly.file(
                layout.terminal().resolve("anchors.trust"),
                TrustCache.write(TrustStore.EMPTY).toArray()); // nobody is believed until somebody says so
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

    private void writeKeys(RegionLayout layout, RegionPlan plan, Instant now) throws IOException {
        var central = layout.central().resolve("keys");
        var terminal = layout.terminal().resolve("keys");
        var device = SigningKey.generate(random);
        write(terminal.resolve("device.key"), device.signing().pkcs8());
        write(layout.devicePublicKey(plan.terminal()), device.verifying().spki());
        var receipt = SigningKey.generate(random);
        write(central.resolve("receipt.key"), receipt.signing().pkcs8());
        write(terminal.resolve("receipt.pub"), receipt.verifying().spki());
        writeListKeys(layout, now);
        var opening = OpeningKey.generate();
        OwnerOnly.file(central.resolve("hpke.json"), opening.toJson());
        OwnerOnly.file(
                terminal.resolve("central-hpke.json"), opening.publicHalf().toJson());
        var store = new byte[STORE_KEY_OCTETS];
        random.nextBytes(store);
        OwnerOnly.file(terminal.resolve("store.key"), store);
    }

    private void writeListKeys(RegionLayout layout, Instant now) throws IOException {
        List<VerifyingKey> open = new ArrayList<>();
        for (int number = 1; number <= ListRootFile.THRESHOLD; number++) {
            var pair = SigningKey.generate(random);
            write(
                    layout.central().resolve("keys/list-" + number + ".key"),
                    pair.signing().pkcs8());
            open.add(pair.verifying());
        }
        var root = text(ListRootFile.json(open, now));
        OwnerOnly.file(layout.central().resolve("list-root.json"), root);
        OwnerOnly.file(layout.terminal().resolve("list-root.json"), root);
    }

    private static void write(Path file, Octets content) throws IOException {
        OwnerOnly.file(file, content.toArray());
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
        manifest.putObject("ports")
                .put("broker", plan.ports().broker())
                .put("wan", plan.ports().wan())
                .put("console", plan.ports().console())
                .put("central", plan.ports().central());
        manifest.put("made", now.toString());
        return text(manifest);
    }

    private static String text(JsonNode json) {
        return json.toPrettyString() + "\n";
    }
}
