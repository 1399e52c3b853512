package org.kapija.house;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real material for tests, which lies beside the project where there is any and is never part of it. */
public final class RealData {
    private RealData() {}

    /**
     * Finds a file or folder of the material; skips the test, saying so, where it is absent.
     *
     * @param name such as {@code documents/mrz-corpus.jsonl}; below the folder that the system property
     *     {@code kapija.data} names, {@code ../shared/data} beside the project by default
     */
    public static Path at(String name) {
        // a module's tests run in the module's folder
        Path path =
                Path.of(System.getProperty("kapija.data", "../../shared/data")).resolve(name);
        assumeTrue(Files.exists(path), "skipped: no real data at " + path + " (set -Dkapija.data=DIR)");
        return path;
    }
}
