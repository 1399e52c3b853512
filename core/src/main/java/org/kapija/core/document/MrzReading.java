package org.kapija.core.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kapija.core.message.Message;

/** What lines from a reader gave. */
public sealed interface MrzReading {
    /**
     * A zone of a known format. Being valid means that it was read as it was printed; a forger computes check digits as
     * easily.
     *
     * @param document what it says, as far as it could be read
     * @param findings what is not as it should be, in the order in which a zone is looked at
     */
    record Read(MrzDocument document, List<MrzFinding> findings) implements MrzReading {
        public Read {
            findings = List.copyOf(findings);
        }

        /** Returns whether there is no fault: every character is one of the zone's and every check digit holds. */
        public boolean valid() {
            return findings.stream().noneMatch(finding -> finding.kind().isFault());
        }
    }

    /**
     * No zone that could be read.
     *
     * @param why the sentence for the guard: {@code mrz.wrong-shape}, {@code mrz.visa-not-supported} or
     *     {@code mrz.french-card-not-supported}
     */
    record Unreadable(Message why) implements MrzReading {}

    /**
     * Reads a zone: TD1, TD2 or TD3. Visas and the French cards of 1988 are told apart and refused. Never throws.
     *
     * @param lines as the reader gave them; empty ones are skipped, and blanks and underscores count as fillers
     */
    static MrzReading of(List<String> lines) {
        List<String> zone = lines.stream()
                .map(line -> line.replace("\r", "").replace("\n", ""))
                .filter(line -> !line.isBlank())
                .map(MrzReading::withFillers)
                .toList();
        Optional<MrzFormat> format =
                zone.stream().mapToInt(String::length).distinct().count() == 1
                        ? MrzFormat.ofShape(zone.size(), zone.getFirst().length())
                        : Optional.empty();
        if (format.isEmpty()) {
            return new Unreadable(Message.of("mrz.wrong-shape", "lengths", lengths(zone)));
        }
        if (zone.getFirst().startsWith("V") && format.get() != MrzFormat.TD1) {
            return new Unreadable(Message.of("mrz.visa-not-supported"));
        }
        if (zone.getFirst().startsWith("IDFRA") && format.get() == MrzFormat.TD2) {
            return new Unreadable(Message.of("mrz.french-card-not-supported"));
        }
        return new MrzParser(format.get(), zone).parse();
    }

    /** Some readers send blanks or underscores for the filler; other blanks around a line are not part of it. */
    private static String withFillers(String line) {
        boolean whole = line.length() == 30 || line.length() == 36 || line.length() == 44;
        return (whole ? line : line.strip()).replace(' ', '<').replace('_', '<');
    }

    private static String lengths(List<String> zone) {
        return zone.stream().map(line -> Integer.toString(line.length())).collect(Collectors.joining(" + "));
    }
}
