package org.kapija.terminal.adapter.toml;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The terminal's configuration file as records; docs/configuration.md explains every key. Paths are absolute or
 * resolved against the file's folder.
 *
 * @param terminal who it is
 * @param consolePort port of the console on loopback, 0 for any free one
 * @param broker address of central's broker
 * @param tls certificates
 * @param keys key files
 * @param watchlistRoot what the watchlist is checked against
 * @param officers who may sign in
 * @param store folder of journal and watchlist
 * @param legalProfile name of the law in force
 * @param fingerprint the fingerprint sensor, if there is one
 * @param document the document reader, if there is one
 * @param camera the camera above the document, if there is one
 * @param chip the reader of chips, if there is one
 * @param gpioProvider by which the board's pins are reached: {@code linux}, {@code simulator}; empty for no board
 */
public record Configuration(
        Terminal terminal,
        int consolePort,
        URI broker,
        Tls tls,
        Keys keys,
        Path watchlistRoot,
        Path officers,
        Path store,
        String legalProfile,
        Optional<Fingerprint> fingerprint,
        Optional<Path> document,
        Optional<Camera> camera,
        Optional<Chip> chip,
        Optional<String> gpioProvider) {
    /** Whether real travellers stand before it. */
    public enum Mode {
        /** Simulated devices are welcome. */
        DEMONSTRATION,
        /** Only real devices. */
        PRODUCTION;

        /** Returns the word used in data. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Who the terminal is.
     *
     * @param id also the common name of its certificate
     * @param region it belongs to
     * @param site where it stands
     * @param mode whether real travellers stand before it
     */
    public record Terminal(String id, String region, String site, Mode mode) {}

    /**
     * PKCS #12 files.
     *
     * @param identity the terminal's own certificate and key
     * @param trust whom it trusts
     * @param secret the text that opens both
     */
    public record Tls(Path identity, Path trust, Path secret) {}

    /**
     * Key files.
     *
     * @param device signs what goes up, PKCS #8 Ed25519
     * @param store seals what stays here, 32 octets
     * @param central seals what central reads, a Tink keyset
     * @param receipt verifies central's receipts, X.509 Ed25519
     */
    public record Keys(Path device, Path store, Path central, Path receipt) {}

    /**
     * The fingerprint sensor.
     *
     * @param path of its line
     * @param profile of the module family, such as {@code r307}
     * @param baud it speaks when it is new
     * @param baudMax to which the terminal may raise it
     */
    public record Fingerprint(Path path, String profile, int baud, int baudMax) {}

    /**
     * The camera above the document.
     *
     * @param command program and arguments that write JPEG images to standard output, one behind the other
     * @param model {@code NAME.traineddata} of the zone's characters
     */
    public record Camera(List<String> command, Path model) {
        public Camera {
            command = List.copyOf(command);
        }
    }

    /**
     * The reader of chips.
     *
     * @param reader part of its name as the PC/SC service has it; empty for the first there is
     * @param anchors file with the authorities whose signatures are believed, as {@code ./kapija trust} makes it
     */
    public record Chip(String reader, Path anchors) {}
}
