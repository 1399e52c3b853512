package org.kapija.core.fingerprint;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A share of a gallery, so that several threads can search it together: every {@code of}-th reference.
 *
 * @param index from 0, below {@code of}
 * @param of number of parts, 1 or more
 */
public record Part(int index, int of) {
    /** The gallery undivided. */
    public static final Part WHOLE = new Part(0, 1);

    public Part {
        if (index < 0 || index >= of) {
            throw new IllegalArgumentException("part " + index + " of " + of);
        }
    }

    /** Returns the parts that together are the gallery. */
    public static List<Part> all(int parts) {
        return IntStream.range(0, parts)
                .mapToObj(index -> new Part(index, parts))
                .toList();
    }
}
