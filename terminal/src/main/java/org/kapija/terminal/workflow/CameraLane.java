package org.kapija.terminal.workflow;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.kapija.core.inspection.Effect.LookAtDocument;
import org.kapija.core.inspection.Laying;
import org.kapija.core.inspection.Observation;
import org.kapija.core.value.Octets;
import org.kapija.hardware.port.DeviceFault;
import org.kapija.hardware.port.DocumentCamera;
import org.kapija.terminal.domain.Device;
import org.kapija.terminal.domain.DocumentPictures;

/**
 * The camera above the document: looks while one that was laid down is not yet read, and reports what its zone says, or
 * what would help. Nobody waits for it: the swipe reader is read meanwhile, and who is first counts.
 */
public final class CameraLane {
    /** How long a document is looked at before the officer hears that it cannot be read. */
    public static final Duration PATIENCE = Duration.ofSeconds(6);

    private static final int AGAIN = 4; // times as long it is looked at after that, while somebody straightens it
    private static final Duration SLICE = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofSeconds(2); // before a faulty camera is tried again

    /** What looks at pictures. One thread at a time. */
    @FunctionalInterface
    public interface Sight {
        /** Returns what all pictures of a document show, this one added; takes a processor a quarter of a second. */
        DocumentPictures after(DocumentPictures before, Octets picture);
    }

    /** Loads what looks at pictures. */
    @FunctionalInterface
    public interface Loading {
        /**
         * Loads it.
         *
         * @throws DeviceFault if the library or the model of the characters is missing; the sentence says which
         */
        Sight load() throws DeviceFault;
    }

    private final DocumentCamera camera;
    private final Loading loading;
    private final BiFunction<Laying, DocumentPictures, Observation> meaning;
    private final Duration patience;
    private final Reports reports;
    private final Lane lane;
    private final Wish<Look> wish = new Wish<>();
    private Optional<Sight> loaded = Optional.empty(); // from here on the lane's own thread's alone
    private boolean proven;
    private Optional<Look> looking = Optional.empty();
    private DocumentPictures pictures = DocumentPictures.NONE;

    /** A document to look at, and since when by {@link System#nanoTime()}. */
    private record Look(LookAtDocument document, long begun) {
        boolean lasts(Duration patience) {
            return System.nanoTime() - begun < patience.toNanos();
        }
    }

    /**
     * A lane for one camera; {@link #start} lets it work.
     *
     * @param meaning what pictures mean to an inspection when no more are looked at
     * @param patience how long a document is looked at, usually {@link #PATIENCE}
     * @param onDeath hears of a failure nobody foresaw
     */
    public CameraLane(
            DocumentCamera camera,
            Loading loading,
            BiFunction<Laying, DocumentPictures, Observation> meaning,
            Duration patience,
            Reports reports,
            Consumer<Throwable> onDeath) {
        this.camera = camera;
        this.loading = loading;
        this.meaning = meaning;
        this.patience = patience;
        this.reports = reports;
        this.lane = new Lane("camera", this::turn, onDeath);
    }

    /** Begins to work. */
    public void start() {
        lane.start();
    }

    /** Ends the lane and lets go of the camera. */
    public void stop() throws InterruptedException {
        lane.stop();
        camera.close();
    }

    /** Looks at the document of this inspection from now on, or at none; the latest wish counts. */
    public void want(Optional<LookAtDocument> next) {
        long now = System.nanoTime();
        wish.become(next.map(document -> new Look(document, now)));
    }

    private void turn() throws InterruptedException {
        try {
            Sight sight = loaded(); // a missing model is told before a document waits for it
            Optional<Look> wanted = wish.await(SLICE);
            if (!wanted.equals(looking)) {
                camera.rest(); // what it has still to give shows what lay there before
                looking = wanted;
                pictures = DocumentPictures.NONE;
            }
            if (wanted.isPresent()) {
                look(wanted.get(), sight);
            } else if (proven) {
                camera.rest();
            } else {
                boolean _ = picture().isPresent(); // a camera that is missing is told before a traveller stands there
            }
        } catch (DeviceFault fault) {
            proven = false;
            reports.device(Device.CAMERA, Optional.of(fault.remedy()));
            Thread.sleep(PAUSE);
        }
    }

    private Sight loaded() throws DeviceFault {
        if (loaded.isEmpty()) {
            loaded = Optional.of(loading.load());
        }
        return loaded.orElseThrow();
    }

    private void look(Look wanted, Sight sight) throws DeviceFault, InterruptedException {
        Optional<Octets> picture = picture();
        if (picture.isPresent()) {
            pictures = sight.after(pictures, picture.get());
        }
        if (isOver(wanted) && wish.fulfil(wanted)) {
            reports.observe(meaning.apply(wanted.document().laying(), pictures));
        }
    }

    /** Whoever straightens a document is given more time, unless it can be read by then. */
    private boolean isOver(Look wanted) {
        boolean mayWait = wanted.document().again() && pictures.best().isEmpty();
        Duration most = mayWait ? patience.multipliedBy(AGAIN) : patience;
        return pictures.suffice() || !wanted.lasts(most);
    }

    private Optional<Octets> picture() throws DeviceFault, InterruptedException {
        Optional<Octets> picture = camera.picture(SLICE);
        if (picture.isPresent()) {
            proven = true;
            reports.device(Device.CAMERA, Optional.empty());
        }
        return picture;
    }
}
