package org.kapija.terminal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.kapija.core.message.Message;
import org.kapija.terminal.adapter.web.ConsoleServer.Tokens;
import org.kapija.terminal.port.StartFault;

/**
 * {@code ready.json}: says that the terminal is up and where. It appears whole or not at all, and only its owner can
 * read it.
 *
 * @param port of the console
 * @param tokens that open the screens
 */
record Ready(int port, Tokens tokens) {
    private static final String NAME = "ready.json";

    /** Takes the last run's file away. */
    static void withdraw(Path directory) throws StartFault {
        try {
            Files.createDirectories(directory);
            Files.deleteIfExists(directory.resolve(NAME));
        } catch (IOException unwritable) {
            throw fault(directory, unwritable);
        }
    }

    void announce(Path directory) throws StartFault {
        String root = "http://127.0.0.1:" + port;
        var json = JsonNodeFactory.instance.objectNode();
        json.put("pid", ProcessHandle.current().pid());
        json.put("console", root + "/?token=" + tokens.console());
        json.put("token", tokens.console());
        json.put("traveller", root + "/traveller/?token=" + tokens.traveller());
        json.put("travellerToken", tokens.traveller());
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
        return new StartFault(Message.of("store.cannot-open", "directory", directory.toString()), cause);
    }

    /** Leaves the tokens out. */
    @Override
    public String toString() {
        return "terminal ready on port " + port;
    }
}
