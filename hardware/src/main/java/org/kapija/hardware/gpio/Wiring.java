package org.kapija.hardware.gpio;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Which signal is on which line of the 40-pin header (the same on Pi 4, CM4 and Pi 5). Data, so that the manual, the
 * drivers and the tests of the simulated board all read one table: {@code wiring.csv} beside this class.
 */
public record Wiring(List<Line> lines) {
    /** Whether the computer drives a line or listens to it. */
    public enum Direction {
        /** Driven by the computer. */
        OUTPUT,
        /** Driven by the device. */
        INPUT
    }

    /**
     * One line.
     *
     * @param signal its name here, such as {@code gate-relay}
     * @param bcm Broadcom number, 0 to 27
     * @param pin position on the header, 1 to 40
     * @param activeHigh whether a high level means yes
     * @param restsHigh what a pull-up or pull-down makes of it when nobody drives it
     * @param note for the technician
     */
    public record Line(
            String signal, Direction direction, int bcm, int pin, boolean activeHigh, boolean restsHigh, String note) {
        public Line {
            if (bcm < 0 || bcm > 27 || pin < 1 || pin > 40) {
                throw new IllegalArgumentException(signal + ": BCM " + bcm + ", pin " + pin);
            }
        }

        private static Line parse(String row) {
            List<String> cells = List.of(row.split(",", 7));
            return new Line(
                    cells.get(0),
                    cells.get(1).equals("output") ? Direction.OUTPUT : Direction.INPUT,
                    Integer.parseInt(cells.get(2)),
                    Integer.parseInt(cells.get(3)),
                    cells.get(4).equals("high"),
                    cells.get(5).equals("high"),
                    cells.get(6));
        }
    }

    public Wiring {
        lines = List.copyOf(lines);
    }

    /** Returns the wiring of the reference kiosk. */
    public static Wiring reference() {
        var table = Objects.requireNonNull(Wiring.class.getResourceAsStream("wiring.csv"), "wiring.csv");
        try (var reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return new Wiring(reader.lines().skip(1).map(Line::parse).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("wiring.csv in the program's own jar is not readable: reinstall it", e);
        }
    }

    /**
     * Returns the line of a signal.
     *
     * @throws IllegalArgumentException if the table has no such signal
     */
    public Line line(String signal) {
        return lines.stream()
                .filter(line -> line.signal().equals(signal))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such signal in the wiring: " + signal));
    }
}
