package org.kapija.simulator.chip.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Security;
import java.util.List;

/** What a program's virtual machine is told so that the program reads simulated cards, without knowing it. */
public final class ReaderOptions {
    private ReaderOptions() {}

    /**
     * Returns the options of the virtual machine.
     *
     * @param folder where {@code provider.security} is written
     * @param socket that the reader makes
     * @throws IOException if the file cannot be written
     */
    public static List<String> of(Path folder, Path socket) throws IOException {
        Path provider = folder.resolve("provider.security");
        Files.writeString(provider, "security.provider." + (providers() + 1) + "=" + ReaderProvider.NAME + "\n");
        return List.of(
                "-Djava.security.properties=" + provider,
                "-Djavax.smartcardio.TerminalFactory.DefaultType=" + ReaderProvider.NAME,
                "-D" + ReaderProvider.SOCKET + "=" + socket);
    }

    /** The list of providers must have no gap. */
    private static int providers() {
        int count = 0;
        while (Security.getProperty("security.provider." + (count + 1)) != null) {
            count++;
        }
        return count;
    }
}
