package org.kapija.core.fingerprint;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.kapija.core.fingerprint.minutia.Minutiae;

/** Minutiae thrown at random: fingers in any number, quickly. */
final class ScatteredFinger {
    private static final int MINUTIAE = 30;

    private ScatteredFinger() {}

    static Template template(int seed) {
        var random = new SplittableRandom(seed);
        var minutiae = new Minutiae.Builder();
        for (int at = 0; at < MINUTIAE; at++) {
            minutiae.add(
                    random.nextInt(20, 240), random.nextInt(20, 270), random.nextInt(65_536), random.nextBoolean());
        }
        return Template.of(minutiae.build());
    }

    /** References of a position, the subject named by the seed. */
    static List<Reference> references(FingerPosition position, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(seed -> new Reference("s" + seed, position, template(seed)))
                .toList();
    }
}
