package org.kapija.simulator.board;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the plugin and the board say to each other, one line of text each. Lines of the header are named by their
 * Broadcom (BCM) number, levels are {@code 0} and {@code 1}.
 */
sealed interface BoardMessage {
    /** The program requests a line as output at a level, as a kernel does when a line is requested. */
    record ClaimOutput(int bcm, boolean high) implements BoardMessage {}

    /** The program requests a line as input; the board answers with its level. */
    record ClaimInput(int bcm) implements BoardMessage {}

    /** The program drives an output. */
    record Write(int bcm, boolean high) implements BoardMessage {}

    /** The program gives a line back. */
    record Release(int bcm) implements BoardMessage {}

    /** The board tells the level of an input, at the claim and at every edge. */
    record Level(int bcm, boolean high) implements BoardMessage {}

    /** Returns the line of text, without its end. */
    default String line() {
        return switch (this) {
            case ClaimOutput(int bcm, boolean high) -> "output " + bcm + " " + digit(high);
            case ClaimInput(int bcm) -> "input " + bcm;
            case Write(int bcm, boolean high) -> "write " + bcm + " " + digit(high);
            case Release(int bcm) -> "release " + bcm;
            case Level(int bcm, boolean high) -> "level " + bcm + " " + digit(high);
        };
    }

    /** Reads a line of text; empty when it is none of ours. */
    static Optional<BoardMessage> parse(String line) {
        var match = SHAPE.matcher(line);
        if (!match.matches()) {
            return Optional.empty();
        }
        int bcm = Integer.parseInt(match.group(2));
        Optional<Boolean> high = Optional.ofNullable(match.group(3)).map("1"::equals);
        return switch (match.group(1)) {
            case "input" -> high.isPresent() ? Optional.empty() : Optional.of(new ClaimInput(bcm));
            case "release" -> high.isPresent() ? Optional.empty() : Optional.of(new Release(bcm));
            case "output" -> high.map(level -> new ClaimOutput(bcm, level));
            case "write" -> high.map(level -> new Write(bcm, level));
            case "level" -> high.map(level -> new Level(bcm, level));
            default -> Optional.empty();
        };
    }

    /** Verb, BCM number 0 to 27, and for some a level. */
    Pattern SHAPE = Pattern.compile("([a-z]{5,7}) (1?[0-9]|2[0-7])(?: ([01]))?");

    private static char digit(boolean high) {
        return high ? '1' : '0';
    }
}
