package org.kapija.provisioning.check;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.kapija.provisioning.check.Finding.Severity;
import org.kapija.provisioning.region.OwnerOnly;
import org.kapija.provisioning.region.RegionLayout;

/** Reads a region and says what is wrong with it; changes nothing. */
public final class RegionCheck {
    /** How long before an expiry it is worth a warning: one monthly visit. */
    public static final Duration NOTICE = Duration.ofDays(31);

    private final RegionLayout layout;
    private final Instant now;
    private final List<Finding> findings = new ArrayList<>();

    private RegionCheck(RegionLayout layout, Instant now) {
        this.layout = layout;
        this.now = now;
    }

    /**
     * Looks for missing files, open permissions and passed or coming expiries.
     *
     * @return nothing when all is well; errors and warnings in the order they were met
     * @throws IOException when the folder cannot be read at all
     */
    public static List<Finding> findings(RegionLayout layout, Instant now) throws IOException {
        var check = new RegionCheck(layout, now);
        check.completeness();
        check.permissions();
        check.certificates();
        check.listRoot();
        return List.copyOf(check.findings);
    }

    private void completeness() throws IOException {
        Stream.concat(Stream.of(layout.manifest()), layout.files().stream())
                .filter(file -> !Files.exists(file))
                .forEach(file -> error(file, "is missing; restore it from a backup or provision a new region"));
        var devices = layout.central().resolve("keys/devices");
        if (Files.isDirectory(devices)) {
            try (var keys = Files.list(devices)) {
                if (keys.findAny().isEmpty()) {
                    error(devices, "holds no terminal's public key, so central will refuse every entry");
                }
            }
        }
    }

    private void permissions() throws IOException {
        var paths = Stream.concat(layout.folders().stream(), layout.files().stream())
                .filter(Files::exists)
                .toList();
        for (var path : paths) {
            var allowed = Files.isDirectory(path) ? OwnerOnly.FOLDER : OwnerOnly.FILE;
            var given = Files.getPosixFilePermissions(path);
            if (!allowed.containsAll(given)) {
                error(
                        path,
                        "may be opened by others (" + PosixFilePermissions.toString(given) + "); chmod it to "
                                + PosixFilePermissions.toString(allowed));
            }
        }
    }

    private void certificates() throws IOException {
        if (!Files.exists(layout.authorityCertificate())) {
            return;
        }
        try (var content = Files.newInputStream(layout.authorityCertificate())) {
            var authority =
                    (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(content);
            expiry(layout.authorityCertificate(), authority);
            for (var store : layout.identities()) {
                if (Files.exists(store) && Files.exists(store.resolveSibling("secret"))) {
                    identity(store, authority);
                }
            }
        } catch (GeneralSecurityException e) {
            error(layout.authorityCertificate(), "is not a certificate (" + e.getMessage() + ")");
        }
    }

    private void identity(Path file, X509Certificate authority) {
        try {
            var secret = Files.readString(file.resolveSibling("secret")).strip();
            var store = KeyStore.getInstance(file.toFile(), secret.toCharArray());
            for (var alias : Collections.list(store.aliases())) {
                var certificate = (X509Certificate) store.getCertificate(alias);
                certificate.verify(authority.getPublicKey());
                expiry(file, certificate);
            }
        } catch (IOException e) {
            error(file, "does not open with the text in its secret file (" + e.getMessage() + ")");
        } catch (GeneralSecurityException e) {
            error(file, "was not issued by this region's authority (" + e.getMessage() + ")");
        }
    }

    private void expiry(Path file, X509Certificate certificate) {
        if (now.isBefore(certificate.getNotBefore().toInstant())) {
            error(
                    file,
                    "is not valid before " + certificate.getNotBefore().toInstant() + "; check this machine's clock");
        }
        expiry(file, certificate.getNotAfter().toInstant());
    }

    private void expiry(Path file, Instant end) {
        if (!now.isBefore(end)) {
            error(file, "expired at " + end + "; renew it");
        } else if (now.plus(NOTICE).isAfter(end)) {
            findings.add(new Finding(Severity.WARNING, file, "expires at " + end + "; renew it before"));
        }
    }

    private void listRoot() throws IOException {
        var file = layout.terminal().resolve("list-root.json");
        if (!Files.exists(file)) {
            return;
        }
        var expires = new ObjectMapper().readTree(file.toFile()).path("expires").asText();
        try {
            expiry(file, Instant.parse(expires));
        } catch (DateTimeParseException e) {
            error(file, "names no expiry in \"expires\" (" + e.getMessage() + ")");
        }
    }

    private void error(Path file, String sentence) {
        findings.add(new Finding(Severity.ERROR, file, sentence));
    }
}
