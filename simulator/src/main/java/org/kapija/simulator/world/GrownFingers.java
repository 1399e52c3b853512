package org.kapija.simulator.world;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import org.kapija.core.value.Octets;
import org.kapija.simulator.finger.Finger;
import org.kapija.simulator.finger.Impression;
import org.kapija.simulator.finger.Touch;
import org.kapija.simulator.finger.Touch.Condition;
import org.kapija.simulator.traveller.Traveller;

/** Fingers that grow when they are first wanted and are kept for a while. Any thread may call. */
public final class GrownFingers implements FingerSource {
    private static final int KEPT = 96; // some 0.6 MB each
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final Map<Long, Finger> grown = new ConcurrentHashMap<>();

    @Override
    public Octets impression(Traveller traveller, int position, Condition condition, int impression) {
        long skin = traveller.hands() + GOLDEN * position;
        long chance = skin ^ (impression * GOLDEN);
        var touch = Touch.in(condition, new SplittableRandom(chance));
        return Impression.of(finger(skin), touch, chance).grey();
    }

    /** Grows what a crossing will want, so that nobody waits for it later. */
    public void grow(Traveller traveller, int position) {
        finger(traveller.hands() + GOLDEN * position);
    }

    private Finger finger(long seed) {
        if (grown.size() > KEPT) {
            grown.clear(); // they grow again, the same to the last bit
        }
        return grown.computeIfAbsent(seed, Finger::of);
    }
}
