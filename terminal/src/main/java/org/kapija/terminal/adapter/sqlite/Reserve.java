package org.kapija.terminal.adapter.sqlite;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.kapija.terminal.domain.DiskLevel;

/**
 * Room kept back for the day the disk is full. SQLite cannot even delete on a full disk, so the room is a file of its
 * own that is removed in the emergency and made anew once there is space.
 */
final class Reserve {
    private static final int BLOCK = 1 << 20;

    private final Path directory;
    private final Path file;
    private final long size;
    private boolean spent;

    /**
     * A reserve in the store's directory.
     *
     * @param size bytes; 0 for none
     */
    Reserve(Path directory, long size) {
        this.directory = directory;
        this.file = directory.resolve("journal.reserve");
        this.size = size;
    }

    /** Makes the reserve if it is missing and there is twice its size free. */
    void refill() throws IOException {
        if (size == 0 || Files.exists(file)) {
            spent = false;
            return;
        }
        if (disk().getUsableSpace() < 2 * size) {
            return;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var block = ByteBuffer.allocate(BLOCK);
            for (long left = size; left > 0; left -= BLOCK) { // written out: a sparse file reserves nothing
                block.clear().limit((int) Math.min(BLOCK, left));
                channel.write(block);
            }
            channel.force(true);
        }
        spent = false;
    }

    /** Gives the reserve up and returns whether there was one to give. */
    boolean spend() throws IOException {
        boolean first = !spent;
        spent = true;
        return Files.deleteIfExists(file) || first;
    }

    boolean spent() {
        return spent;
    }

    /** Returns how full the disk is; the reserve counts as free, since it is ours to spend. */
    DiskLevel level() {
        if (spent || disk().getTotalSpace() == 0) { // a disk that does not answer has no room either
            return DiskLevel.FULL;
        }
        long kept = Files.exists(file) ? size : 0;
        return DiskLevel.of(disk().getUsableSpace() + kept, disk().getTotalSpace());
    }

    /**
     * Asked as a file, not as a file store: Java looks a store's mount point up, which a changed root does not have.
     */
    private File disk() {
        return directory.toFile();
    }
}
