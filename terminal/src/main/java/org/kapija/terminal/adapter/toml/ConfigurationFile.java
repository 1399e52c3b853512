package org.kapija.terminal.adapter.toml;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.kapija.core.message.Message;
import org.kapija.terminal.adapter.toml.Configuration.Fingerprint;
import org.kapija.terminal.adapter.toml.Configuration.Keys;
import org.kapija.terminal.adapter.toml.Configuration.Mode;
import org.kapija.terminal.adapter.toml.Configuration.Terminal;
import org.kapija.terminal.adapter.toml.Configuration.Tls;
import org.kapija.terminal.port.StartFault;
import org.tomlj.Toml;

/** Reads the configuration file; whatever it does not know is an error that names file, line and what was meant. */
public final class ConfigurationFile {
    private static final int PORT_MAX = 65_535;
    private static final int BAUD_MAX = 921_600; // the fastest that any module of the family speaks

    private ConfigurationFile() {}

    /**
     * Reads a file.
     *
     * @throws StartFault if it is missing, is no TOML, has an unknown key, or lacks one
     */
    public static Configuration read(Path file) throws StartFault {
        Path absolute = file.toAbsolutePath().normalize();
        try {
            return configuration(new TomlKeys(absolute, Toml.parse(Files.readString(absolute))));
        } catch (IOException unreadable) {
            throw new StartFault(Message.of("configuration.unreadable", "file", absolute.toString()), unreadable);
        }
    }

    private static Configuration configuration(TomlKeys keys) throws StartFault {
        keys.demandKnown();
        return new Configuration(
                new Terminal(
                        keys.text("terminal.id"), keys.text("terminal.region"), keys.text("terminal.site"), mode(keys)),
                (int) keys.number("console.port", 0, PORT_MAX),
                broker(keys),
                new Tls(keys.path("tls.identity"), keys.path("tls.trust"), keys.path("tls.secret")),
                new Keys(
                        keys.path("keys.device"),
                        keys.path("keys.store"),
                        keys.path("keys.central"),
                        keys.path("keys.receipt")),
                keys.path("watchlist.root"),
                keys.path("officers.file"),
                keys.path("store.directory"),
                keys.text("profile.legal"),
                fingerprint(keys),
                keys.has("devices.document") ? Optional.of(keys.path("devices.document.path")) : Optional.empty(),
                camera(keys),
                chip(keys),
                keys.has("gpio") ? Optional.of(keys.text("gpio.provider")) : Optional.empty());
    }

    private static Mode mode(TomlKeys keys) throws StartFault {
        return switch (keys.text("terminal.mode")) {
            case "demonstration" -> Mode.DEMONSTRATION;
            case "production" -> Mode.PRODUCTION;
            default -> throw keys.wrong("terminal.mode", "\"demonstration\", \"production\"");
        };
    }

    private static URI broker(TomlKeys keys) throws StartFault {
        try {
            var address = new URI(keys.text("broker.uri"));
            if ("ssl".equals(address.getScheme()) && address.getHost() != null && address.getPort() > 0) {
                return address;
            }
        } catch (URISyntaxException unreadable) {
            throw keys.wrong("broker.uri", "ssl://HOST:PORT");
        }
        throw keys.wrong("broker.uri", "ssl://HOST:PORT");
    }

    /** Without the switch under the document nobody tells the camera when to look. */
    private static Optional<Configuration.Camera> camera(TomlKeys keys) throws StartFault {
        if (!keys.has("devices.camera")) {
            return Optional.empty();
        }
        if (!keys.has("gpio")) {
            throw keys.fault("configuration.camera-without-switch", "devices.camera.command");
        }
        return Optional.of(
                new Configuration.Camera(keys.texts("devices.camera.command"), keys.path("devices.camera.model")));
    }

    private static Optional<Configuration.Chip> chip(TomlKeys keys) throws StartFault {
        if (!keys.has("devices.chip")) {
            return Optional.empty();
        }
        String reader = keys.has("devices.chip.reader") ? keys.text("devices.chip.reader") : "";
        return Optional.of(new Configuration.Chip(reader, keys.path("devices.chip.anchors")));
    }

    private static Optional<Fingerprint> fingerprint(TomlKeys keys) throws StartFault {
        if (!keys.has("devices.fingerprint")) {
            return Optional.empty();
        }
        return Optional.of(new Fingerprint(
                keys.path("devices.fingerprint.path"),
                keys.text("devices.fingerprint.profile"),
                (int) keys.number("devices.fingerprint.baud", 1, BAUD_MAX),
                (int) keys.number("devices.fingerprint.max-baud", 1, BAUD_MAX)));
    }
}
