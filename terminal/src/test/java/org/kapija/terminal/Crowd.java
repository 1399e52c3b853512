package org.kapija.terminal;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.Gallery;
import org.kapija.core.fingerprint.Identification;
import org.kapija.core.fingerprint.Probe;
import org.kapija.core.fingerprint.Reference;
import org.kapija.core.fingerprint.Template;
import org.kapija.core.fingerprint.minutia.Minutiae;

/** More people than are compared one by one, each with one finger of minutiae thrown at random. */
public final class Crowd {
    /** So many that an index is needed. */
    public static final int SIZE = 2_010;

    private static final int MINUTIAE = 25;

    private Crowd() {}

    /** Returns somebody's right index finger. */
    public static Template finger(int person) {
        var random = new SplittableRandom(person);
        var minutiae = new Minutiae.Builder();
        for (int at = 0; at < MINUTIAE; at++) {
            minutiae.add(
                    random.nextInt(20, 240), random.nextInt(20, 270), random.nextInt(65_536), random.nextBoolean());
        }
        return Template.of(minutiae.build());
    }

    /** Returns the references of these people, named P and their number. */
    public static List<Reference> references(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(person -> new Reference("P" + person, FingerPosition.RIGHT_INDEX, finger(person)))
                .toList();
    }

    /** Searches somebody's finger. */
    public static Identification search(Gallery gallery, int person) {
        return Identification.of(List.of(Probe.of(FingerPosition.RIGHT_INDEX, finger(person))), gallery);
    }
}
