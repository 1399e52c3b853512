package org.kapija.core.document;

import java.util.ArrayList;
import java.util.List;
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
     * @param why the sentence for the guard, {@code mrz.wrong-shape}
     */
    record Unreadable(Message why) implements MrzReading {}

    /**
     * Reads a zone of any {@link MrzFormat}. Never throws. Where several layouts fit, the first counts whose check
     * digits hold.
     *
     * @param lines as the reader gave them; empty ones are skipped, and blanks and underscores count as fillers
     */
    static MrzReading of(List<String> lines) {
        List<String> zone = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank()) {
                zone.add(clean(line) ? line : withFillers(line.replace("\r", "").replace("\n", "")));
            }
        }
        List<MrzLayout> layouts = MrzLayouts.fitting(zone);
        if (layouts.isEmpty()) {
            return new Unreadable(Message.of("mrz.wrong-shape", "lengths", lengths(zone)));
        }
        Read first = new MrzParser(layouts.getFirst(), zone).parse();
        for (int at = 1; at < layouts.size() && !first.valid(); at++) {
            Read other = new MrzParser(layouts.get(at), zone).parse();
            if (other.valid()) {
                return other;
            }
        }
        return first;
    }

    private static boolean clean(String line) {
        for (int at = 0; at < line.length(); at++) {
            char character = line.charAt(at);
            if (character <= ' ' || character == '_' || character > '~') {
                return false;
            }
        }
        return true;
    }

    /** Some readers send blanks or underscores for the filler; other blanks around a line are not part of it. */
    private static String withFillers(String line) {
        String whole = MrzLayouts.hasLength(line.length()) ? line : line.strip();
        return whole.replace(' ', '<').replace('_', '<');
    }

    private static String lengths(List<String> zone) {
        int told = 4; // of lines that are no zone; more would not help anybody
        String lengths = zone.stream()
                .limit(told)
                .map(line -> Integer.toString(line.length()))
                .collect(Collectors.joining(" + "));
        return zone.size() > told ? lengths + " + …" : lengths;
    }
}
