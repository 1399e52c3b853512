package org.kapija.terminal.adapter.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.kapija.core.inspection.Officer;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;
import org.kapija.terminal.domain.SignedIn;
import org.kapija.terminal.port.Officers;
import org.kapija.terminal.port.StartFault;

/** The officers of {@code officers.json}, with PINs hashed by PBKDF2 (RFC 8018, 5.2). */
public final class OfficersFile implements Officers {
    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    private static final int ROUNDS_MIN = 100_000;
    private static final int ROUNDS_MAX = 10_000_000;
    private static final int OCTET_BITS = 8;

    private final List<Known> known;

    private OfficersFile(List<Known> known) {
        this.known = known;
    }

    private record Known(SignedIn officer, int rounds, Octets salt, Octets hash) {}

    /**
     * Reads the file.
     *
     * @throws StartFault if it is missing, names nobody, or hashes PINs too weakly to be worth it
     */
    public static OfficersFile read(Path file) throws StartFault {
        var json = KeyFiles.json(file);
        try {
            var known = new ArrayList<Known>();
            for (JsonNode officer : json.path("officers")) {
                known.add(known(officer));
            }
            if (known.isEmpty()) {
                throw new IllegalArgumentException("officers: none");
            }
            known.sort(Comparator.comparing(one -> one.officer().officer().id()));
            return new OfficersFile(List.copyOf(known));
        } catch (IllegalArgumentException wrong) {
            throw new StartFault(Message.of("key.file-unusable", "file", file.toString()), wrong);
        }
    }

    @Override
    public List<SignedIn> all() {
        return known.stream().map(Known::officer).toList();
    }

    @Override
    public Optional<SignedIn> check(String number, String pin) {
        return known.stream()
                .filter(one -> one.officer().officer().id().equals(number))
                .filter(one ->
                        MessageDigest.isEqual(derived(pin, one), one.hash().toArray()))
                .map(Known::officer)
                .findFirst();
    }

    private static Known known(JsonNode json) {
        var pin = json.path("pin");
        int rounds = pin.path("rounds").asInt();
        if (!pin.path("algorithm").asText().equals(ALGORITHM) || rounds < ROUNDS_MIN || rounds > ROUNDS_MAX) {
            throw new IllegalArgumentException("pin: algorithm or rounds");
        }
        var role = Officer.Role.ofWord(json.path("role").asText())
                .orElseThrow(() -> new IllegalArgumentException("role: unknown"));
        return new Known(
                new SignedIn(
                        new Officer(json.path("id").asText(), role),
                        json.path("name").asText()),
                rounds,
                octets(pin, "salt"),
                octets(pin, "hash"));
    }

    private static Octets octets(JsonNode pin, String field) {
        var octets = Octets.of(Base64.getDecoder().decode(pin.path(field).asText()));
        if (octets.isEmpty()) {
            throw new IllegalArgumentException("pin." + field + ": empty");
        }
        return octets;
    }

    private static byte[] derived(String pin, Known officer) {
        var specification = new PBEKeySpec(
                pin.toCharArray(),
                officer.salt().toArray(),
                officer.rounds(),
                officer.hash().size() * OCTET_BITS);
        try {
            return SecretKeyFactory.getInstance(ALGORITHM)
                    .generateSecret(specification)
                    .getEncoded();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("every Java runtime has PBKDF2; this one is broken: replace it", broken);
        } finally {
            specification.clearPassword();
        }
    }
}
