package org.kapija.provisioning.region;

import java.nio.file.Path;
import java.util.List;

/** How asking for a region ended. */
public sealed interface Provisioned {
    /**
     * The region was made just now.
     *
     * @param officers with their PINs, which cannot be read again later
     */
    record Made(List<Officer> officers) implements Provisioned {
        public Made {
            officers = List.copyOf(officers);
        }
    }

    /** A whole region was there already; nothing was touched. */
    record Kept() implements Provisioned {}

    /**
     * Something is there that is not a whole region: an earlier run was cut short, or files were taken away. Nothing
     * was touched.
     *
     * @param missing files it lacks
     */
    record HalfMade(List<Path> missing) implements Provisioned {
        public HalfMade {
            missing = List.copyOf(missing);
        }
    }
}
