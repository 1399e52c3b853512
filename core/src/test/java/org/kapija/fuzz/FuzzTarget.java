package org.kapija.fuzz;

import java.time.Duration;
import java.util.List;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;

/**
 * A parser that meets octets from outside; {@code MasterListTarget} is called {@code master-list}. It lives in the
 * parser's package, is named in {@code META-INF/services/org.kapija.fuzz.FuzzTarget}, and holds nothing that a meeting
 * changes.
 */
public interface FuzzTarget {
    /** Returns inputs to begin with, made by code; the parser reads at least one of them. */
    List<Octets> seeds();

    /**
     * Hands an input to the parser, as the product does. The parser gives a value or refuses by its own type; whatever
     * is thrown is a defect.
     */
    Answer meet(Octets input);

    /** Returns the longest that one input may take, in processor time. */
    default Duration patience() {
        return Duration.ofSeconds(1);
    }

    /** Returns the most that may be allocated for one input, in octets; what is kept is less. */
    default long room() {
        return 64L << 20;
    }

    /**
     * What a parser made of an input.
     *
     * @param read whether there was a value
     * @param said the sentences of the refusal, or of what was found in the value
     */
    record Answer(boolean read, List<Message> said) {
        /** A value about which nothing is to be said. */
        public static Answer value() {
            return new Answer(true, List.of());
        }

        /** A refusal. */
        public static Answer refused(Message why) {
            return new Answer(false, List.of(why));
        }

        /** What several parsers made of the same input: a value is one that any of them gave. */
        public static Answer of(List<Answer> answers) {
            return new Answer(
                    answers.stream().anyMatch(Answer::read),
                    answers.stream().flatMap(answer -> answer.said().stream()).toList());
        }
    }
}
