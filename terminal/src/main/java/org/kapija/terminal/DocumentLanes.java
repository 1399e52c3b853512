package org.kapija.terminal;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.kapija.core.document.optical.TextReader;
import org.kapija.core.inspection.Effect;
import org.kapija.hardware.port.DeviceFault;
import org.kapija.terminal.adapter.anchor.AnchorsFile;
import org.kapija.terminal.adapter.devices.LaneDevices;
import org.kapija.terminal.adapter.toml.Configuration;
import org.kapija.terminal.domain.ChipInterpretation;
import org.kapija.terminal.domain.DocumentInterpretation;
import org.kapija.terminal.domain.PictureInterpretation;
import org.kapija.terminal.port.StartFault;
import org.kapija.terminal.workflow.CameraLane;
import org.kapija.terminal.workflow.ChipLane;
import org.kapija.terminal.workflow.DocumentLane;
import org.kapija.terminal.workflow.Reports;

/** Everything that reads documents: they feed one step of the inspection, and none waits for another. */
record DocumentLanes(Optional<DocumentLane> swipe, Optional<CameraLane> camera, Optional<ChipLane> chip) {
    /**
     * Makes those that the configuration names; nothing is opened yet.
     *
     * @throws StartFault if the file of authorities cannot be used
     */
    static DocumentLanes of(
            Configuration configuration, Reports reports, InstantSource clock, Consumer<Throwable> onDeath)
            throws StartFault {
        var zones = new DocumentInterpretation(clock);
        var pictures = new PictureInterpretation(zones);
        return new DocumentLanes(
                configuration
                        .document()
                        .map(path -> new DocumentLane(LaneDevices.document(path), zones::of, reports, onDeath)),
                configuration
                        .camera()
                        .map(camera -> new CameraLane(
                                LaneDevices.camera(camera.command()),
                                () -> sight(camera.model()),
                                pictures::of,
                                CameraLane.PATIENCE,
                                reports,
                                onDeath)),
                chip(configuration, reports, clock, onDeath));
    }

    private static CameraLane.Sight sight(Path model) throws DeviceFault {
        TextReader characters = LaneDevices.text(model);
        return (before, picture) -> before.after(picture, characters);
    }

    private static Optional<ChipLane> chip(
            Configuration configuration, Reports reports, InstantSource clock, Consumer<Throwable> onDeath)
            throws StartFault {
        if (configuration.chip().isEmpty()) {
            return Optional.empty();
        }
        var wanted = configuration.chip().get();
        var judgement = new ChipInterpretation(AnchorsFile.read(wanted.anchors()), clock);
        return Optional.of(new ChipLane(LaneDevices.chip(wanted.reader()), judgement::of, reports, onDeath));
    }

    void start() {
        swipe.ifPresent(DocumentLane::start);
        camera.ifPresent(CameraLane::start);
        chip.ifPresent(ChipLane::start);
    }

    void look(Optional<Effect.LookAtDocument> document) {
        camera.ifPresent(lane -> lane.want(document));
    }

    void examine(Optional<Effect.ExamineChip> document) {
        chip.ifPresent(lane -> lane.want(document));
    }

    void stop() throws InterruptedException {
        if (swipe.isPresent()) {
            swipe.get().stop();
        }
        if (camera.isPresent()) {
            camera.get().stop();
        }
        if (chip.isPresent()) {
            chip.get().stop();
        }
    }
}
