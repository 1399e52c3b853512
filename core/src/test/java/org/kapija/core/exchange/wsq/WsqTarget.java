package org.kapija.core.exchange.wsq;

import java.time.Duration;
import java.util.List;
import org.kapija.core.value.Octets;
import org.kapija.fuzz.FuzzTarget;

/** WSQ files of a finger: sides of at most two inches. */
public final class WsqTarget implements FuzzTarget {
    private static final int SIDE_MAX = 1000;

    @Override
    public List<Octets> seeds() {
        return List.of(
                WsqEncoder.encode(Drawn.rings(100, 120, 1), 0.75), WsqEncoder.encode(Drawn.waves(104, 96), 2.25));
    }

    @Override
    public Answer meet(Octets input) {
        WsqReading.bitRate(input);
        return switch (WsqReading.of(input, SIDE_MAX)) {
            case WsqReading.Read _ -> Answer.value();
            case WsqReading.Refused(var why) -> Answer.refused(why);
        };
    }

    /** A million pixels, unpacked by a library that does it in Java's plain way. */
    @Override
    public Duration patience() {
        return Duration.ofSeconds(3);
    }
}
