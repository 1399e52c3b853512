package org.kapija.central;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.kapija.central.port.StartFault;
import org.kapija.core.message.Message;

/**
 * {@code ready.json}: says that central is up and where. It appears whole or not at all, and only its owner can read
 * it.
 *
 * @param web address of the page, token included
 * @param token opens the interface
 * @param broker port
 */
record Ready(String web, String token, int broker) {
    private static final String NAME = "ready.json";

    /** Takes the last run's file away. */
    static void withdraw(Path directory) throws StartFault {
        try {
            Files.deleteIfExists(directory.resolve(NAME));
        } catch (IOException unwritable) {
            throw fault(directory, unwritable);
        }
    }

    void announce(Path directory) throws StartFault {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("pid", ProcessHandle.current().pid());
        json.put("web", web);
        json.put("token", token);
        json.put("broker", broker);
        Path draft = directory.resolve(NAME + ".part");
        try {
            Files.deleteIfExists(draft);
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(draft, json + "\n", StandardOpenOption.WRITE);
            Files.move(draft, directory.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw fault(directory, unwritable);
        }
    }

    private static StartFault fault(Path directory, IOException cause) {
        return new StartFault(Message.of("central.directory-unwritable", "directory", directory.toString()), cause);
    }

    /** Leaves the token out. */
    @Override
    public String toString() {
        return "central ready, broker on port " + broker;
    }
}
