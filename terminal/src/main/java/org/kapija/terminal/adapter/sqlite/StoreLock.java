package org.kapija.terminal.adapter.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.kapija.core.message.Message;
import org.kapija.terminal.port.StartFault;

/** Keeps a second terminal out of the same directory: two writers would be one writer too many. */
record StoreLock(FileChannel channel) implements AutoCloseable {
    static StoreLock take(Path directory) throws StartFault, IOException {
        var channel = FileChannel.open(
                directory.resolve("journal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return new StoreLock(channel);
            }
        } catch (OverlappingFileLockException _) {
            // another terminal of this very process: the same answer
        }
        channel.close();
        throw new StartFault(Message.of("store.in-use", "directory", directory.toString()));
    }

    /** Lets others in; the lock goes with the channel, and with the process. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
