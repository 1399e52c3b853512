package org.kapija.terminal.workflow;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.kapija.core.inspection.ChipCheck;
import org.kapija.core.inspection.Effect.ExamineChip;
import org.kapija.core.inspection.Observation;
import org.kapija.core.inspection.TravelDocument;
import org.kapija.hardware.port.ChipKey;
import org.kapija.hardware.port.ChipReader;
import org.kapija.hardware.port.ChipReading;
import org.kapija.hardware.port.DeviceFault;
import org.kapija.terminal.domain.Device;

/**
 * The reader of chips: reads the chip of the document that was swiped, and reports what it told or what would help.
 * Nobody waits for it: the inspection goes on meanwhile.
 */
public final class ChipLane {
    private static final Duration SLICE = Duration.ofSeconds(1);

    /** Says what a chip that was read is worth, beside what is printed on its document. */
    @FunctionalInterface
    public interface Judgement {
        /** Judges a chip that was read. */
        ChipCheck of(TravelDocument printed, ChipReading.Read chip);
    }

    private final ChipReader reader;
    private final Judgement judgement;
    private final Reports reports;
    private final Lane lane;
    private final Wish<ExamineChip> wish = new Wish<>();
    private Optional<ExamineChip> done = Optional.empty(); // what lies there still; the lane's own thread's alone

    /**
     * A lane for one reader; {@link #start} lets it work.
     *
     * @param onDeath hears of a failure nobody foresaw
     */
    public ChipLane(ChipReader reader, Judgement judgement, Reports reports, Consumer<Throwable> onDeath) {
        this.reader = reader;
        this.judgement = judgement;
        this.reports = reports;
        this.lane = new Lane("chip", this::turn, onDeath);
    }

    /** Begins to work. */
    public void start() {
        lane.start();
    }

    /** Ends the lane and lets go of the reader. */
    public void stop() throws InterruptedException {
        reader.cancel();
        lane.stop();
        reader.close();
    }

    /** Reads this document's chip from now on, or none; the latest wish counts. */
    public void want(Optional<ExamineChip> next) {
        wish.become(next);
        reader.cancel(); // what is being read is another traveller's
    }

    private void turn() throws InterruptedException {
        try {
            if (isDone()) {
                if (reader.awaitRemoval(SLICE)) { // or one traveller's chip would be taken for the next one's
                    done = Optional.empty();
                }
            } else {
                Optional<ExamineChip> wanted = wish.await(SLICE);
                if (wanted.isPresent()) {
                    examine(wanted.get());
                } else {
                    // tells whether the reader is there; a document that lies on it already need not be taken off
                    boolean _ = reader.awaitRemoval(Duration.ZERO);
                }
            }
            reports.device(Device.CHIP, Optional.empty());
        } catch (DeviceFault fault) {
            reports.device(Device.CHIP, Optional.of(fault.remedy()));
            Thread.sleep(SLICE);
        }
    }

    /** A document whose print was read anew is compared anew: the swipe settles what the camera was not sure of. */
    private boolean isDone() throws InterruptedException {
        Optional<ExamineChip> wanted = wish.await(Duration.ZERO);
        return done.filter(before -> wanted.filter(next -> next.inspection().equals(before.inspection())
                                && !next.document().equals(before.document()))
                        .isEmpty())
                .isPresent();
    }

    private void examine(ExamineChip wanted) throws DeviceFault, InterruptedException {
        switch (reader.read(key(wanted.document().fields()), SLICE)) {
            case ChipReading.NoDocument _ -> {}
            case ChipReading.NotRead(ChipReading.Reason reason) -> {
                // a key of the wish before opens no next traveller's document, which then is to be read with its own
                if (reason != ChipReading.Reason.CANCELLED && wish.is(wanted)) {
                    report(wanted, ChipCheck.unread(reason.message()));
                }
            }
            case ChipReading.Read chip -> report(wanted, judgement.of(wanted.document(), chip));
        }
    }

    private void report(ExamineChip wanted, ChipCheck check) throws InterruptedException {
        done = Optional.of(wanted);
        if (wish.is(wanted)) {
            reports.observe(new Observation.ChipExamined(wanted.inspection(), check));
        }
    }

    /** What is printed opens the chip (ICAO Doc 9303-11, 4.3.2). */
    private static ChipKey key(TravelDocument.Fields fields) {
        return ChipKey.Zone.of(
                fields.number().reveal(), sixDigits(fields.birth().reveal()), sixDigits(fields.expiry()));
    }

    /** The zone's form of a date whose end may be unknown: {@code 1990-01} is {@code 9001<<}. */
    private static String sixDigits(String date) {
        String digits = date.replace("-", "");
        String two = digits.length() > 2 ? digits.substring(2) : "";
        return two + "<".repeat(6 - two.length());
    }
}
