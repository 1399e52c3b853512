package org.kapija.central;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kapija.central.adapter.key.KeyFiles;
import org.kapija.central.adapter.key.ListRootFile;
import org.kapija.central.adapter.toml.Configuration;
import org.kapija.central.port.StartFault;
import org.kapija.core.journal.TerminalId;
import org.kapija.core.protocol.OpeningKey;
import org.kapija.core.signature.SigningKey;
import org.kapija.core.signature.VerifyingKey;
import org.kapija.core.watchlist.ListRoot;

/**
 * All keys that central holds.
 *
 * @param opening opens what terminals sealed
 * @param receipt signs receipts and answers
 * @param list sign the watchlist
 * @param devices verify entries, by terminal
 * @param root what terminals check a list against
 * @param secret opens the key stores of TLS
 */
record CentralKeys(
        OpeningKey opening,
        SigningKey receipt,
        List<SigningKey> list,
        Map<TerminalId, VerifyingKey> devices,
        ListRoot root,
        String secret) {
    CentralKeys {
        list = List.copyOf(list);
        devices = Map.copyOf(devices);
    }

    /** Reads all of them, so that a missing one stops the start and not the first entry. */
    static CentralKeys read(Configuration configuration) throws StartFault {
        List<SigningKey> list = new ArrayList<>();
        for (Path file : configuration.keys().list()) {
            list.add(KeyFiles.signing(file));
        }
        return new CentralKeys(
                KeyFiles.opening(configuration.keys().hpke()),
                KeyFiles.signing(configuration.keys().receipt()),
                list,
                KeyFiles.devices(configuration.keys().devices()),
                ListRootFile.read(configuration.listRoot()),
                KeyFiles.secret(configuration.tls().secret()));
    }

    /** Leaves the keys out. */
    @Override
    public String toString() {
        return "keys of central for " + devices.keySet();
    }
}
