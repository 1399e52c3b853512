package org.kapija.simulator.chip.crypto;

import java.security.SecureRandom;
import java.util.SplittableRandom;

/** Random bytes that are the same for the same seed, for keys that protect nobody. */
public final class SeededRandom extends SecureRandom {
    private static final long serialVersionUID = 1L;

    private final transient SplittableRandom chance;

    /** Starts from a seed. */
    public SeededRandom(long seed) {
        super(new byte[] {0}); // the system's own source is never asked
        this.chance = new SplittableRandom(seed);
    }

    @Override
    public synchronized void nextBytes(byte[] bytes) {
        chance.nextBytes(bytes);
    }

    /** Returns so many fresh bytes. */
    public byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        nextBytes(bytes);
        return bytes;
    }
}
