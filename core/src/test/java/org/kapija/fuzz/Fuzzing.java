package org.kapija.fuzz;

import org.kapija.core.value.Octets;

/** Jazzer's entry: {@code -Dkapija.fuzz.target=NAME} says which target meets the inputs. */
public final class Fuzzing {
    private static final FuzzTarget TARGET = FuzzTargets.named(System.getProperty("kapija.fuzz.target", ""))
            .orElseThrow(() -> new IllegalArgumentException("kapija.fuzz.target names no target"));

    private Fuzzing() {}

    /** Meets the seeds, so that no input of the fuzzer's pays for what is loaded once. */
    public static void fuzzerInitialize() {
        TARGET.seeds().forEach(seed -> Meeting.of(TARGET, seed));
    }

    /** Hands an input to the target; what is thrown from here is a finding. */
    public static void fuzzerTestOneInput(byte[] input) {
        Meeting.of(TARGET, Octets.of(input));
    }
}
