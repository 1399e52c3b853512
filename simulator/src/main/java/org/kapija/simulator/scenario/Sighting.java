package org.kapija.simulator.scenario;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kapija.simulator.client.ViewStream;
import org.kapija.simulator.world.WireLog;

/**
 * What a traveller could see of one crossing.
 *
 * @param start {@link System#nanoTime()} when it began
 * @param shown on the traveller's screen
 * @param noticed of the lane's devices
 */
record Sighting(long start, List<ViewStream.Shown> shown, List<WireLog.Event> noticed) {
    Sighting {
        shown = List.copyOf(shown);
        noticed = List.copyOf(noticed);
    }

    /** The bytes of the screen's stream, event by event. */
    List<String> screen() {
        return shown.stream().map(ViewStream.Shown::data).toList();
    }

    /** What the devices did, in order. */
    List<String> wires() {
        return noticed.stream().map(event -> event.line() + "=" + event.value()).toList();
    }

    /** The largest difference in time between the same events of two crossings; very long if they are not the same. */
    Duration furthestApart(Sighting other) {
        if (!screen().equals(other.screen()) || !wires().equals(other.wires())) {
            return Duration.ofDays(1);
        }
        long nanos = Stream.concat(
                        IntStream.range(0, shown.size())
                                .mapToObj(i -> apart(
                                        other,
                                        shown.get(i).nanos(),
                                        other.shown.get(i).nanos())),
                        IntStream.range(0, noticed.size())
                                .mapToObj(i -> apart(
                                        other,
                                        noticed.get(i).nanos(),
                                        other.noticed.get(i).nanos())))
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        return Duration.ofNanos(nanos);
    }

    private long apart(Sighting other, long mine, long theirs) {
        return Math.abs((mine - start) - (theirs - other.start));
    }
}
