package org.kapija.simulator.region;

import java.nio.file.Path;

/**
 * What region to start.
 *
 * @param installation the packaged programs
 * @param directory the region's folder; made when it is absent
 * @param ports where its programs listen
 * @param seed of the world
 */
public record RegionPlan(Installation installation, Path directory, Ports ports, long seed) {
    public RegionPlan {
        directory = directory.toAbsolutePath().normalize();
    }
}
