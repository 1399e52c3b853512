package org.kapija.core.document.trust;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kapija.core.message.Message;

/**
 * A hand-kept list of faults that are borne with: a line for each, with the word of a reason, two letters of the
 * signer's State, the last day, and after {@code #} why.
 *
 * <pre>type-not-allowed IT 2027-12-31 # cards signed under AC, seen by the second line on 3 March 2026</pre>
 */
public sealed interface DeviationList {
    /** A list that was understood. */
    record Read(List<Deviation> deviations) implements DeviationList {
        public Read {
            deviations = List.copyOf(deviations);
        }
    }

    /** A line that was not, and so no list: nobody is to guess what was meant. */
    record Refused(Message why) implements DeviationList {}

    /** Reads the lines of a list. */
    static DeviationList of(List<String> lines) {
        List<Deviation> deviations = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).replaceFirst("#.*", "").strip();
            if (!line.isEmpty()) {
                Optional<Deviation> deviation = parsed(line.split("\\s+"));
                if (deviation.isEmpty()) {
                    return new Refused(Message.of("trust.deviation", "line", Integer.toString(at + 1)));
                }
                deviations.add(deviation.get());
            }
        }
        return new Read(deviations);
    }

    private static Optional<Deviation> parsed(String[] words) {
        Optional<Reason> reason = Arrays.stream(Reason.values())
                .filter(Reason::tolerable)
                .filter(known -> known.word().equals(words[0]))
                .findFirst();
        if (words.length != 3 || reason.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Deviation(reason.get(), words[1], LocalDate.parse(words[2])));
        } catch (DateTimeException _) {
            return Optional.empty(); // no such day
        }
    }
}
