package org.kapija.provisioning.region;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where everything of a region lies (docs/contracts.md, 1).
 *
 * @param directory the region's own folder
 */
public record RegionLayout(Path directory) {
    /** Written last, so that it stands for a region that is whole. */
    public Path manifest() {
        return directory.resolve("region.json");
    }

    /** The certificate authority's folder: on a real site it leaves the machine after provisioning. */
    public Path authority() {
        return directory.resolve("authority");
    }

    /** The authority's certificate, DER. */
    public Path authorityCertificate() {
        return authority().resolve("authority.crt");
    }

    /** The authority's private key, PKCS #8 DER. */
    public Path authorityKey() {
        return authority().resolve("authority.key");
    }

    /** Everything central reads and writes. */
    public Path central() {
        return directory.resolve("central");
    }

    /** Everything the terminal reads and writes. */
    public Path terminal() {
        return directory.resolve("terminal");
    }

    /** Where the simulator puts its devices. */
    public Path simulator() {
        return directory.resolve("simulator");
    }

    /** The public half of a terminal's device key, as central knows it. */
    public Path devicePublicKey(String terminal) {
        return central().resolve("keys/devices/" + terminal + ".pub");
    }

    /** The key stores with a certificate of their own, each with the password file beside it. */
    public List<Path> identities() {
        return List.of(
                central().resolve("tls/broker.p12"),
                central().resolve("tls/central.p12"),
                terminal().resolve("tls/terminal.p12"));
    }

    /** Folders that a region has from the beginning, parents first. */
    public List<Path> folders() {
        return List.of(
                directory,
                authority(),
                central(),
                central().resolve("tls"),
                central().resolve("keys"),
                central().resolve("keys/devices"),
                central().resolve("data"),
                terminal(),
                terminal().resolve("tls"),
                terminal().resolve("keys"),
                terminal().resolve("data"),
                simulator(),
                simulator().resolve("dev"));
    }

    /** Files without which the region cannot work, whatever its terminals are called. */
    public List<Path> files() {
        Stream<Path> ofAuthority = Stream.of(authorityCertificate(), authorityKey());
        Stream<Path> ofCentral = Stream.of(
                        "central.toml",
                        "list-root.json",
                        "tls/broker.p12",
                        "tls/central.p12",
                        "tls/trust.p12",
                        "tls/secret",
                        "keys/hpke.json",
                        "keys/receipt.key",
                        "keys/list-1.key",
                        "keys/list-2.key")
                .map(central()::resolve);
        Stream<Path> ofTerminal = Stream.of(
                        "terminal.toml",
                        "list-root.json",
                        "officers.json",
                        "anchors.trust",
                        "tls/terminal.p12",
                        "tls/trust.p12",
                        "tls/secret",
                        "keys/device.key",
                        "keys/store.key",
                        "keys/central-hpke.json",
                        "keys/receipt.pub")
                .map(terminal()::resolve);
        return Stream.of(ofAuthority, ofCentral, ofTerminal)
                .flatMap(paths -> paths)
                .toList();
    }
}
