package org.kapija.terminal.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Wrong PINs of each officer: after five in a row the officer's number rests for thirty seconds. Only numbers on the
 * officers' list are counted; the console shows that list, so there is nothing to hide about the others.
 *
 * @param tries by officer's number
 */
public record SignInGuard(Map<String, Tries> tries) {
    /** Wrong PINs in a row that close a number. */
    public static final int WRONG_MAX = 5;
    /** How long it then rests. */
    public static final Duration REST = Duration.ofSeconds(30);

    /**
     * What is known of one number.
     *
     * @param wrong PINs in a row, 1 or more
     * @param last when the last of them was tried
     */
    public record Tries(int wrong, Instant last) {}

    public SignInGuard {
        tries = Map.copyOf(tries);
    }

    /** A guard that has seen nothing. */
    public static SignInGuard fresh() {
        return new SignInGuard(Map.of());
    }

    /** Returns how long this number still rests, empty when it may try. */
    public Optional<Duration> resting(String number, Instant now) {
        return Optional.ofNullable(tries.get(number))
                .filter(known -> known.wrong() >= WRONG_MAX)
                .map(known -> Duration.between(now, known.last().plus(REST)))
                .filter(Duration::isPositive);
    }

    /** A wrong PIN. */
    public SignInGuard wrong(String number, Instant now) {
        var next = new HashMap<>(tries);
        var before = Optional.ofNullable(tries.get(number))
                .filter(known -> known.last().plus(REST).isAfter(now));
        next.put(number, new Tries(before.map(Tries::wrong).orElse(0) + 1, now));
        return new SignInGuard(next);
    }

    /** The right PIN: the count starts again. */
    public SignInGuard right(String number) {
        var next = new HashMap<>(tries);
        next.remove(number);
        return new SignInGuard(next);
    }
}
