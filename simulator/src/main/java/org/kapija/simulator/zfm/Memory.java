package org.kapija.simulator.zfm;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kapija.core.value.Octets;

/**
 * The module's image buffer, two feature buffers and template library. Its "features" are a hash of the image, so two
 * captures match only when the image is the same: the wire behaves, the matching is nobody's business here.
 */
final class Memory {
    private static final int TEMPLATE_SIZE = 512;
    private static final int INDEX_PAGE = 256;

    private final int capacity;
    private final TreeMap<Integer, Octets> library = new TreeMap<>();
    private final Map<Integer, Octets> features = new HashMap<>();
    private Optional<Octets> image = Optional.empty();

    Memory(int capacity) {
        this.capacity = capacity;
    }

    /** What power takes with it; the library is in flash. */
    void loseWhatIsVolatile() {
        image = Optional.empty();
        features.clear();
    }

    Optional<Octets> image() {
        return image;
    }

    void keepImage(Octets captured) {
        image = Optional.of(captured);
    }

    Optional<Octets> features(int buffer) {
        return Optional.ofNullable(features.get(buffer));
    }

    void keepFeatures(int buffer, Octets template) {
        features.put(buffer, template);
    }

    Optional<Octets> template(int location) {
        return Optional.ofNullable(library.get(location));
    }

    boolean holds(int location) {
        return location < capacity;
    }

    void store(int location, Octets template) {
        library.put(location, template);
    }

    void delete(int location, int count) {
        library.subMap(location, location + count).clear();
    }

    int count() {
        return library.size();
    }

    Optional<Integer> find(Octets template, int location, int count) {
        return library.subMap(location, location + count).entrySet().stream()
                .filter(entry -> entry.getValue().equals(template))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** One bit a location, low bit first, 256 locations a page. */
    byte[] index(int page) {
        byte[] bits = new byte[INDEX_PAGE / Byte.SIZE];
        for (int location :
                library.subMap(page * INDEX_PAGE, (page + 1) * INDEX_PAGE).keySet()) {
            int bit = location % INDEX_PAGE;
            bits[bit / Byte.SIZE] |= (byte) (1 << (bit % Byte.SIZE));
        }
        return bits;
    }

    static Octets featuresOf(Octets image) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(image.toArray());
            byte[] template = new byte[TEMPLATE_SIZE];
            for (int start = 0; start < TEMPLATE_SIZE; start += hash.length) {
                System.arraycopy(hash, 0, template, start, hash.length);
            }
            return Octets.of(template);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
