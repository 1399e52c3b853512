package org.kapija.central.adapter.toml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kapija.central.domain.Site;
import org.kapija.central.port.StartFault;
import org.kapija.core.journal.TerminalId;
import org.kapija.core.message.Message;
import org.tomlj.Toml;

/** Reads the configuration file; a key that is unknown, missing or wrong is named with file and line. */
public final class ConfigurationFile {
    private ConfigurationFile() {}

    /**
     * Reads a file.
     *
     * @throws StartFault naming what is wrong with it
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
                keys.text("central.region"),
                sites(keys),
                keys.texts("registers.elsewhere"),
                keys.port("broker.port"),
                keys.port("web.port"),
                new Configuration.Tls(
                        keys.path("tls.broker"),
                        keys.path("tls.central"),
                        keys.path("tls.trust"),
                        keys.path("tls.secret")),
                new Configuration.Keys(
                        keys.path("keys.hpke"),
                        keys.path("keys.receipt"),
                        keys.paths("keys.list"),
                        keys.path("keys.devices")),
                keys.path("watchlist.root"),
                keys.path("store.directory"));
    }

    private static List<Site> sites(TomlKeys keys) throws StartFault {
        List<Site> sites = new ArrayList<>();
        for (String name : keys.tables("sites")) {
            List<TerminalId> terminals = new ArrayList<>();
            for (String id : keys.texts("sites." + name + ".terminals")) {
                terminals.add(terminal(keys, "sites." + name + ".terminals", id));
            }
            sites.add(new Site(name, keys.text("sites." + name + ".state"), terminals));
        }
        return sites;
    }

    private static TerminalId terminal(TomlKeys keys, String key, String id) throws StartFault {
        try {
            return new TerminalId(id);
        } catch (IllegalArgumentException _) {
            throw keys.wrong(key, "[\"T1\", …]");
        }
    }
}
