package org.kapija.central;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.SplittableRandom;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.value.Octets;
import org.kapija.core.value.Sensitive;
import org.kapija.core.watchlist.FingerTemplate;

/** Templates without fingers: 45 minutiae drawn from a seed. Equal seeds agree strongly, others do not. */
public final class TestFinger {
    private static final int MINUTIAE = 45;

    private TestFinger() {}

    /** A SourceAFIS 3 native template. */
    public static Octets template(long seed) {
        var random = new SplittableRandom(seed);
        ObjectNode template = JsonNodeFactory.instance.objectNode();
        template.put("version", "3.18.1-java").put("width", 300).put("height", 400);
        var x = template.putArray("positionsX");
        var y = template.putArray("positionsY");
        var direction = template.putArray("directions");
        var types = new StringBuilder();
        for (int i = 0; i < MINUTIAE; i++) {
            x.add(20 + random.nextInt(260));
            y.add(20 + random.nextInt(360));
            direction.add((float) (random.nextDouble() * 2 * Math.PI));
            types.append(random.nextBoolean() ? 'E' : 'B');
        }
        template.put("types", types.toString());
        try {
            return Octets.of(new CBORMapper().writeValueAsBytes(template));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The same in base64, for alerts. */
    public static String base64(long seed) {
        return Base64.getEncoder().encodeToString(template(seed).toArray());
    }

    /** One finger of a person. */
    public static FingerTemplate of(FingerPosition position, long seed) {
        return new FingerTemplate(position, Sensitive.of(template(seed)));
    }
}
