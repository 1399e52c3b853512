package org.kapija.simulator.region;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A disk in memory that is soon full, in place of a folder. Only root may mount one.
 *
 * @param folder whose content then lies on it
 */
record SmallDisk(Path folder) {
    private static final int CHUNK = 64 * 1024;
    private static final int UNFINISHED = -1;

    /** Mounts it over the folder, if this process may; what lay in the folder is hidden meanwhile. */
    void mount(int megabytes) throws IOException {
        Files.createDirectories(folder);
        int _ = run("mount", "-t", "tmpfs", "-o", "mode=700,size=" + megabytes + "m", "tmpfs", folder.toString());
    }

    /** Returns whether it is mounted. */
    boolean isMounted() throws IOException {
        return run("mountpoint", "--quiet", folder.toString()) == 0;
    }

    /** Takes it away, with all that lies on it. */
    void unmount() throws IOException {
        int _ = run("umount", "--lazy", folder.toString());
    }

    /** Writes until nothing fits any more. */
    void fill() throws IOException {
        try (var ballast = Files.newOutputStream(ballast())) {
            byte[] chunk = new byte[CHUNK];
            while (folder.toFile().getUsableSpace() > 0) {
                ballast.write(chunk);
            }
        } catch (IOException full) {
            if (folder.toFile().getUsableSpace() > CHUNK) {
                throw full;
            }
        }
    }

    /** Takes away what {@link #fill} wrote. */
    void clear() throws IOException {
        Files.deleteIfExists(ballast());
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }

    // a refusal shows in isMounted()
    private static int run(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            return process.waitFor(10, TimeUnit.SECONDS) ? process.exitValue() : UNFINISHED;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while running " + command[0], stopped);
        }
    }
}
