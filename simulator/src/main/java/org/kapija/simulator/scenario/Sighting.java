package org.kapija.simulator.scenario;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kapija.simulator.client.ViewStream;
import org.kapija.simulator.world.WireLog;

/**
 * What a traveller could see of one crossing.
 *
 * @param screen the bytes of the screen's stream, event by event
 * @param wires what the lane's devices did, in order
 * @param moments when each of these happened on the crossing's timetable; first the screen's
 */
record Sighting(List<String> screen, List<String> wires, List<Duration> moments) {
    Sighting {
        screen = List.copyOf(screen);
        wires = List.copyOf(wires);
        moments = List.copyOf(moments);
    }

    /**
     * Returns what was noted of a crossing.
     *
     * @param timetable that everybody kept
     */
    static Sighting of(Timetable timetable, List<ViewStream.Shown> shown, List<WireLog.Event> noticed) {
        return new Sighting(
                shown.stream().map(ViewStream.Shown::data).toList(),
                noticed.stream()
                        .map(event -> event.line() + "=" + event.value())
                        .toList(),
                Stream.concat(
                                shown.stream().map(ViewStream.Shown::nanos),
                                noticed.stream().map(WireLog.Event::nanos))
                        .map(timetable::moment)
                        .toList());
    }

    /** Returns whether the same was shown and done, whenever it was. */
    boolean sameAs(Sighting other) {
        return screen.equals(other.screen) && wires.equals(other.wires);
    }

    /**
     * Returns the same crossing with each moment as early as in either: what else the computer had to do only ever
     * makes things later.
     *
     * @param again the same, seen once more
     */
    Sighting undelayed(Sighting again) {
        if (!sameAs(again)) {
            throw new IllegalArgumentException("two plays of one crossing did not show the same: " + screen + wires
                    + " and then " + again.screen + again.wires);
        }
        List<Duration> earlier = IntStream.range(0, moments.size())
                .mapToObj(i ->
                        moments.get(i).compareTo(again.moments.get(i)) <= 0 ? moments.get(i) : again.moments.get(i))
                .toList();
        return new Sighting(screen, wires, earlier);
    }

    /** Something that a traveller saw at different times. */
    record Difference(String what, Duration time) {}

    /** Returns the event of both crossings whose times differ most; nothing if they are not the same or empty. */
    Optional<Difference> furthestApart(Sighting other) {
        if (!sameAs(other)) {
            return Optional.empty();
        }
        return IntStream.range(0, moments.size())
                .mapToObj(i -> new Difference(
                        what(i), moments.get(i).minus(other.moments.get(i)).abs()))
                .max(Comparator.comparing(Difference::time));
    }

    private String what(int event) {
        return event < screen.size() ? screen.get(event) : wires.get(event - screen.size());
    }
}
