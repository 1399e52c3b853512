package org.kapija.simulator.world;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kapija.core.value.Octets;
import org.kapija.simulator.board.LaneBoard;
import org.kapija.simulator.camera.PipeCamera;
import org.kapija.simulator.camera.Shelf;
import org.kapija.simulator.finger.Touch.Condition;
import org.kapija.simulator.page.OcrB;
import org.kapija.simulator.swipe.SwipeReader;
import org.kapija.simulator.traveller.DocumentFault;
import org.kapija.simulator.traveller.MrzWriter;
import org.kapija.simulator.traveller.Traveller;
import org.kapija.simulator.wan.WanLine;
import org.kapija.simulator.world.WorldState.PlacedDocument;
import org.kapija.simulator.world.WorldState.PlacedFinger;

/**
 * One lane from a seed: the devices' ends of the terminal's wires, the line to central, and the hands that lay
 * documents and fingers down. Any thread may act.
 */
public final class World implements Closeable {
    private final FingerSource fingers;
    private final WanLine wan;
    private final WireLog wire = new WireLog();
    private final Scanner scanner;
    private final SwipeReader reader;
    private final LaneBoard board;
    private final Shelf shelf;
    private final PipeCamera camera;
    private final ChipPlace chips;
    private final AtomicInteger impressions = new AtomicInteger();
    private Optional<PlacedDocument> document = Optional.empty();
    private Optional<PlacedFinger> finger = Optional.empty();

    /**
     * Builds the lane, with everything plugged in and nothing lying anywhere.
     *
     * @param directory the region's folder of the simulator: {@code dev/fingerprint}, {@code dev/document},
     *     {@code dev/camera} and {@code board.sock} appear there, and the terminal's reader of chips makes
     *     {@code chip.sock}
     * @param seed decides where faults strike
     * @param fingers grows what is laid on the scanner
     * @param wan the line to central
     * @throws IOException if pseudo-terminals or the socket cannot be made there
     */
    public World(Path directory, long seed, FingerSource fingers, WanLine wan) throws IOException {
        this.fingers = fingers;
        this.wan = wan;
        Files.createDirectories(directory.resolve("dev"));
        this.scanner = new Scanner(directory.resolve("dev/fingerprint"), seed, wire);
        this.reader = new SwipeReader(directory.resolve("dev/document"), seed);
        reader.line().pace(true); // or a swipe would be over before the switch under it has settled
        this.board = new LaneBoard(directory.resolve("board.sock"), wire::note);
        this.shelf = new Shelf(OcrB.ofSystem(), seed);
        this.camera = new PipeCamera(camera(directory), shelf::empty);
        this.chips = new ChipPlace(directory.resolve("chip.sock"));
    }

    /** Returns where a lane of this folder has its camera. */
    public static Path camera(Path directory) {
        return directory.resolve("dev/camera");
    }

    /** Returns what a traveller could have seen or heard so far. */
    public WireLog wire() {
        return wire;
    }

    /** Returns the line to central. */
    public WanLine wan() {
        return wan;
    }

    /** Returns the fingerprint scanner. */
    public Scanner scanner() {
        return scanner;
    }

    /** Returns the document reader. */
    public SwipeReader reader() {
        return reader;
    }

    /** Returns the place where chips are read. */
    public ChipPlace chips() {
        return chips;
    }

    /** Returns beacon, barrier, case and document switch. */
    public LaneBoard board() {
        return board;
    }

    /**
     * Lays a traveller's document on the reader, which reads it, and under the camera.
     *
     * @param fault what is wrong with it
     */
    public synchronized void placeDocument(Traveller traveller, Optional<DocumentFault> fault) {
        List<String> issued = MrzWriter.lines(traveller);
        List<String> printed = fault.map(damage -> damage.damage(issued)).orElse(issued);
        camera.lay(() -> shelf.document(traveller, printed));
        board.documentPresent(true);
        document = Optional.of(new PlacedDocument(traveller.id(), fault));
        reader.swipe(printed);
    }

    /** Takes the document away, and its chip with it. */
    public synchronized void removeDocument() {
        board.documentPresent(false);
        document = Optional.empty();
        camera.takeAway();
        chips.takeAway();
    }

    /**
     * Lays a finger on the scanner, in place of whatever lay there. No two impressions are alike.
     *
     * @throws IllegalArgumentException if the traveller has no such finger
     */
    public void placeFinger(Traveller traveller, int position, Condition condition) {
        placeFinger(traveller, position, condition, impressions.incrementAndGet());
    }

    /**
     * Lays a finger on the scanner exactly as another time.
     *
     * @param impression the same number gives the same pixels
     * @throws IllegalArgumentException if the traveller has no such finger
     */
    public void placeFinger(Traveller traveller, int position, Condition condition, int impression) {
        if (!traveller.has(position)) {
            throw new IllegalArgumentException(traveller.id() + " has no finger " + position);
        }
        Octets image = fingers.impression(traveller, position, condition, impression);
        layDown(new PlacedFinger(traveller.id(), position, condition.name()), image);
    }

    private synchronized void layDown(PlacedFinger placed, Octets image) {
        finger = Optional.of(placed);
        scanner.place(image);
    }

    /** Lifts the finger. */
    public synchronized void liftFinger() {
        finger = Optional.empty();
        scanner.lift();
    }

    /** Returns how the lane stands now. */
    public synchronized WorldState state() {
        Map<String, Boolean> beacon =
                Stream.of("red", "amber", "green", "buzzer").collect(Collectors.toMap(lamp -> lamp, board::lit));
        return new WorldState(
                document,
                finger,
                wan.isUp(),
                board.caseOpen(),
                scanner.isPlugged(),
                reader.line().isPlugged(),
                beacon,
                board.barrierOpen(),
                scanner.lamp());
    }

    @Override
    public void close() throws IOException {
        scanner.close();
        reader.close();
        camera.close();
        chips.takeAway();
        board.close();
        wan.close();
    }
}
