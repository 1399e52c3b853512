package org.kapija.terminal.workflow;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.kapija.core.inspection.Observation;
import org.kapija.core.message.Message;
import org.kapija.core.value.Sensitive;
import org.kapija.hardware.port.DeviceFault;
import org.kapija.hardware.port.DocumentReader;
import org.kapija.hardware.port.Reading;
import org.kapija.terminal.domain.Device;

/** The document reader: waits for swipes and reports what the lines say, or why there are none. */
public final class DocumentLane {
    /** So long does an idle lane take to end, and with it the terminal; no interrupt ends a serial read. */
    private static final Duration PATIENCE = Duration.ofMillis(200);

    private final DocumentReader reader;
    private final Function<Sensitive<List<String>>, Observation> interpretation;
    private final Reports reports;
    private final Lane lane;

    /**
     * A lane for one reader; {@link #start} lets it work.
     *
     * @param interpretation what lines of a machine readable zone mean
     * @param onDeath hears of a failure nobody foresaw
     */
    public DocumentLane(
            DocumentReader reader,
            Function<Sensitive<List<String>>, Observation> interpretation,
            Reports reports,
            Consumer<Throwable> onDeath) {
        this.reader = reader;
        this.interpretation = interpretation;
        this.reports = reports;
        this.lane = new Lane("document", this::turn, onDeath);
    }

    /** Begins to work. */
    public void start() {
        lane.start();
    }

    /** Ends the lane and lets go of the reader. */
    public void stop() throws InterruptedException {
        lane.stop();
        reader.close();
    }

    private void turn() throws InterruptedException {
        try {
            var reading = reader.read(PATIENCE);
            reports.device(Device.DOCUMENT, Optional.empty());
            switch (reading) {
                case Reading.NoDocument _ -> {}
                case Reading.Garbled(Reading.Reason reason) ->
                    reports.observe(new Observation.DocumentUnreadable(List.of(sentence(reason))));
                case Reading.Lines(var lines) -> reports.observe(interpretation.apply(lines));
            }
        } catch (DeviceFault fault) {
            reports.device(Device.DOCUMENT, Optional.of(fault.remedy()));
        }
    }

    private static Message sentence(Reading.Reason reason) {
        return Message.of("swipe." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
