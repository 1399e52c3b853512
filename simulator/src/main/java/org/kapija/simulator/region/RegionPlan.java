package org.kapija.simulator.region;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What region to start.
 *
 * @param installation the packaged programs
 * @param directory the region's folder; made when it is absent
 * @param ports where its programs listen
 * @param seed of the world
 * @param zoneModel of the characters that a camera reads; without one the terminal has no camera
 */
public record RegionPlan(Installation installation, Path directory, Ports ports, long seed, Optional<Path> zoneModel) {
    public RegionPlan {
        directory = directory.toAbsolutePath().normalize();
        zoneModel = zoneModel.map(model -> model.toAbsolutePath().normalize());
    }
}
