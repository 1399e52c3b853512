package org.kapija.simulator.region;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.kapija.simulator.camera.PipeCamera;
import org.kapija.simulator.world.World;

/**
 * The simulated camera above a terminal's documents, as its configuration names it.
 *
 * @param simulator folder of the simulator
 * @param model of the characters that the terminal reads
 */
record FittedCamera(Path simulator, Path model) {
    private static final String TABLE = "[devices.camera]";

    /** Writes it into a terminal's configuration, unless one is there from before. */
    void fit(Path configuration) throws IOException {
        if (!Files.readString(configuration).contains(TABLE)) {
            String program = String.join("\", \"", PipeCamera.program(World.camera(simulator)));
            Files.writeString(
                    configuration,
                    "%n%s%ncommand = [\"%s\"]%nmodel = \"%s\"%n".formatted(TABLE, program, model),
                    StandardOpenOption.APPEND);
        }
    }
}
