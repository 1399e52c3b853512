package org.kapija.core.exchange.nist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.kapija.core.message.Message;

/**
 * What the lines of a profile gave. A line is one of these, or empty, or begins with {@code #}:
 *
 * <pre>
 * title ANSI/NIST-ITL 1-2011, traditional encoding
 * extends ansi-nist                    a shipped profile, whose rules hold unless repeated here
 * version 0400 0500                    allowed versions
 * transaction CPS PMS                  allowed types of transaction
 * record 14 1-10 Fingers               type, how many, what they hold
 * closed 2                             a type that may have no fields but those named
 * image 14 WSQ20 JP2                   a type of record and the compressions that it may use
 * 2.007 CNO 0-1 1-32 ANS Case number   field, mnemonic, subfields, characters an item, which, what it holds
 * </pre>
 */
public sealed interface ProfileReading {
    /** Names of the profiles that are shipped. */
    List<String> SHIPPED = List.of("ansi-nist", "interpol-like", "pruem-like");

    /** A profile. */
    record Read(Profile profile) implements ProfileReading {}

    /**
     * No profile.
     *
     * @param line from 1
     */
    record Refused(int line, Message why) implements ProfileReading {}

    /** Reads the lines of a profile. */
    static ProfileReading of(List<String> lines) {
        return new ProfileLines().read(lines);
    }

    /** Returns a profile that is shipped; empty if there is none of that name. */
    static Optional<Profile> shipped(String name) {
        if (!SHIPPED.contains(name)) {
            return Optional.empty();
        }
        try (var content = ProfileReading.class.getResourceAsStream(name + ".profile")) {
            if (content == null) {
                throw new IllegalStateException(name + ".profile is not in the jar");
            }
            return switch (of(new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList())) {
                case Read(Profile profile) -> Optional.of(profile);
                case Refused(int line, Message why) ->
                    throw new IllegalStateException(name + ".profile, line " + line + ": " + why);
            };
        } catch (IOException damaged) {
            throw new UncheckedIOException("the profiles in the jar do not read", damaged);
        }
    }
}
