package org.kapija.simulator.zfm;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ring of light around the glass (command 35h of the R503).
 *
 * @param colour as sent: 1 red, 2 blue, 3 purple; newer firmware knows more
 */
public record Lamp(Glow glow, int colour) {
    /** What the ring does. */
    public enum Glow {
        BREATHING(1),
        FLASHING(2),
        ON(3),
        OFF(4),
        FADING_IN(5),
        FADING_OUT(6);

        private final int code;

        Glow(int code) {
            this.code = code;
        }

        static Optional<Glow> of(int code) {
            return Stream.of(values()).filter(glow -> glow.code == code).findFirst();
        }
    }

    static Lamp dark() {
        return new Lamp(Glow.OFF, 0);
    }
}
