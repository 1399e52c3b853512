package org.kapija.core.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.kapija.core.value.Octets;

/** Annotated octets out of the test's resources: {@code = name}, then hexadecimal with comments behind {@code //}. */
final class Vectors {
    private Vectors() {}

    /**
     * One annotated vector.
     *
     * @param name behind the equals sign; several may have the same
     * @param octets all hexadecimal digits up to the next name
     */
    record Vector(String name, Octets octets) {}

    static List<Vector> read(String file) {
        List<Vector> vectors = new ArrayList<>();
        String name = "";
        StringBuilder digits = new StringBuilder();
        for (String line : text(file).lines().toList()) {
            if (line.startsWith("= ") && !name.isEmpty()) {
                vectors.add(new Vector(name, Octets.ofHex(digits.toString())));
                digits.setLength(0);
            }
            if (line.startsWith("= ")) {
                name = line.substring(2);
            } else if (!line.startsWith("#")) {
                digits.append(line.replaceFirst("//.*", "").replace(" ", ""));
            }
        }
        vectors.add(new Vector(name, Octets.ofHex(digits.toString())));
        return vectors;
    }

    static String text(String file) {
        try (InputStream stream = Objects.requireNonNull(Vectors.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(file, unreadable);
        }
    }
}
