package org.kapija.central.adapter.toml;

import java.nio.file.Path;
import java.util.List;
import org.kapija.central.domain.Site;

/**
 * The configuration file as records; docs/configuration.md explains every key.
 *
 * @param region first level of all topics
 * @param sites checkpoints and their terminals
 * @param statesElsewhere states whose registers are known and not connected
 * @param brokerPort of the embedded broker on loopback, 0 for any free one
 * @param webPort of the page on loopback, 0 for any free one
 * @param tls certificates
 * @param keys key files
 * @param listRoot what terminals check a list against
 * @param store folder of database, queues and {@code ready.json}
 */
public record Configuration(
        String region,
        List<Site> sites,
        List<String> statesElsewhere,
        int brokerPort,
        int webPort,
        Tls tls,
        Keys keys,
        Path listRoot,
        Path store) {
    public Configuration {
        sites = List.copyOf(sites);
        statesElsewhere = List.copyOf(statesElsewhere);
    }

    /**
     * PKCS #12 files.
     *
     * @param broker the broker's key and certificate
     * @param central central's as a client of it
     * @param trust the region's authority
     * @param secret the text that opens all three
     */
    public record Tls(Path broker, Path central, Path trust, Path secret) {}

    /**
     * Key files.
     *
     * @param hpke opens what terminals sealed
     * @param receipt signs receipts and answers
     * @param list sign the watchlist
     * @param devices folder with a public key for every terminal
     */
    public record Keys(Path hpke, Path receipt, List<Path> list, Path devices) {
        public Keys {
            list = List.copyOf(list);
        }
    }
}
