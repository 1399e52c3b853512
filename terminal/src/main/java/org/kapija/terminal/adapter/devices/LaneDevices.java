package org.kapija.terminal.adapter.devices;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.kapija.core.document.optical.TextReader;
import org.kapija.core.message.Message;
import org.kapija.hardware.camera.ProgramCamera;
import org.kapija.hardware.chip.PcscChipReader;
import org.kapija.hardware.gpio.GpioHeader;
import org.kapija.hardware.gpio.LampBeacon;
import org.kapija.hardware.gpio.LineContact;
import org.kapija.hardware.gpio.RelayBarrier;
import org.kapija.hardware.gpio.Wiring;
import org.kapija.hardware.port.Barrier;
import org.kapija.hardware.port.Beacon;
import org.kapija.hardware.port.ChipReader;
import org.kapija.hardware.port.Contact;
import org.kapija.hardware.port.DeviceFault;
import org.kapija.hardware.port.DocumentCamera;
import org.kapija.hardware.port.DocumentReader;
import org.kapija.hardware.port.FingerprintSensor;
import org.kapija.hardware.serial.SerialDevice;
import org.kapija.hardware.swipe.RteReader;
import org.kapija.hardware.text.TesseractReader;
import org.kapija.hardware.zfm.ZfmProfile;
import org.kapija.hardware.zfm.ZfmSensor;
import org.kapija.terminal.port.StartFault;

/** Makes the lane's devices from what the configuration says of them. */
public final class LaneDevices {
    private static final int READER_BAUD = 9_600; // as RS-232 readers of the family are delivered; of no meaning on USB

    /** Of a camera's JPEG; one of 4K has two million at most. */
    private static final int PICTURE_OCTETS_MAX = 5_000_000;

    private LaneDevices() {}

    /**
     * The fingerprint sensor. It opens itself when it is first used.
     *
     * @param profile {@code r307} or {@code r503}
     * @throws StartFault if there is no such profile
     */
    public static FingerprintSensor fingerprint(Path path, String profile, int baud, int baudMax) throws StartFault {
        var known = switch (profile) {
            case "r307" -> ZfmProfile.r307();
            case "r503" -> ZfmProfile.r503();
            default -> throw new StartFault(Message.of("scanner.profile-unknown", "profile", profile));
        };
        return new ZfmSensor(new SerialDevice("scanner", path), known.withBaud(baud, baudMax));
    }

    /** The document reader. It opens itself when it is first used. */
    public static DocumentReader document(Path path) {
        return new RteReader(new SerialDevice("reader", path), READER_BAUD);
    }

    /**
     * The camera above the document. Its program is started when a document lies there.
     *
     * @param command program and arguments
     */
    public static DocumentCamera camera(List<String> command) {
        return new ProgramCamera(command, PICTURE_OCTETS_MAX, ProgramCamera.SILENCE_MAX);
    }

    /**
     * Loads what reads the characters that the camera sees.
     *
     * @param model of the characters
     * @throws DeviceFault if the library or the model is missing
     */
    public static TextReader text(Path model) throws DeviceFault {
        return TesseractReader.open(model);
    }

    /**
     * The reader of chips. It opens itself when it is first used.
     *
     * @param name part of its name as the PC/SC service has it
     */
    public static ChipReader chip(String name) {
        return new PcscChipReader("chip", name);
    }

    /**
     * What hangs on the board's header.
     *
     * @param beacon the tower light
     * @param barrier of the lane
     * @param housing active while the case is open
     * @param document active while a document lies on the glass
     */
    public record Board(
            GpioHeader header,
            ScheduledExecutorService timer,
            Beacon beacon,
            Barrier barrier,
            Contact housing,
            Contact document)
            implements AutoCloseable {
        /** Lets every line go, outputs at rest. */
        @Override
        public void close() {
            timer.shutdownNow();
            header.close();
        }
    }

    /** Returns whether lines of this provider are only pretended; no for a provider that is not installed. */
    public static boolean isPretended(String provider) {
        return GpioHeader.isPretended(provider);
    }

    /**
     * Opens the board's header.
     *
     * @param provider by which the lines are reached
     * @param production whether real travellers stand before it: pretended lines are then refused
     * @throws DeviceFault if lines cannot be had
     */
    public static Board board(String provider, boolean production, InstantSource clock) throws DeviceFault {
        var header = GpioHeader.open(provider, production, Wiring.reference());
        var timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("contacts").daemon().factory());
        Optional<Board> opened = Optional.empty();
        try {
            var feedback = LineContact.on(header, "gate-feedback", clock, timer);
            opened = Optional.of(new Board(
                    header,
                    timer,
                    LampBeacon.on(header),
                    RelayBarrier.on(header, feedback),
                    LineContact.on(header, "case-loop", clock, timer),
                    LineContact.on(header, "document-switch", clock, timer)));
            return opened.get();
        } finally {
            if (opened.isEmpty()) {
                timer.shutdownNow();
                header.close();
            }
        }
    }
}
