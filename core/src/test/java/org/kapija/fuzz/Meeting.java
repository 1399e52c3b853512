package org.kapija.fuzz;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;

/**
 * The property of every target: an input is answered with a value or with a refusal that has a sentence, within bounded
 * time and memory. Time is the processor's and memory is what was allocated, so that a busy machine changes neither.
 */
final class Meeting {
    /** The first meeting loads classes; one that was slow is held again, and the best counts. */
    private static final int TRIES = 3;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Set<String> SENTENCES = sentences();

    private Meeting() {}

    /**
     * Hands an input to a target.
     *
     * @return what the parser made of it
     * @throws AssertionError if a sentence has no words, or time or memory were not bounded; whatever else is thrown
     *     comes from the target
     */
    static FuzzTarget.Answer of(FuzzTarget target, Octets input) {
        for (int attempt = 1; ; attempt++) {
            long cpu = THREADS.getCurrentThreadCpuTime();
            long allocated = THREADS.getCurrentThreadAllocatedBytes();
            FuzzTarget.Answer answer = target.meet(input);
            long room = THREADS.getCurrentThreadAllocatedBytes() - allocated;
            Duration took = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - cpu);
            if (took.compareTo(target.patience()) <= 0 && room <= target.room()) {
                requireWords(answer.said());
                return answer;
            }
            if (attempt == TRIES) {
                throw new AssertionError("%s: %d octets took %s and %d MB, at most %s and %d MB are allowed"
                        .formatted(
                                FuzzTargets.name(target.getClass()),
                                input.size(),
                                took,
                                room >> 20,
                                target.patience(),
                                target.room() >> 20));
            }
        }
    }

    private static void requireWords(List<Message> said) {
        said.stream()
                .map(Message::key)
                .filter(key -> !SENTENCES.contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw new AssertionError("no sentence for " + key);
                });
    }

    private static Set<String> sentences() {
        try (var catalogue = Meeting.class.getResourceAsStream("/org/kapija/catalogue/en.json")) {
            String text = new String(catalogue.readAllBytes(), StandardCharsets.UTF_8);
            return Pattern.compile("^ *\"([a-z0-9.-]+)\":", Pattern.MULTILINE)
                    .matcher(text)
                    .results()
                    .map(match -> match.group(1))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException absent) {
            throw new UncheckedIOException("the catalogue does not read", absent);
        }
    }
}
