package org.kapija.core.watchlist;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kapija.core.fingerprint.Calibration;
import org.kapija.core.signature.VerifyingKey;
import org.kapija.core.value.Octets;

/**
 * What a terminal was told once, when it was provisioned, about the lists it may believe (root role of The Update
 * Framework).
 *
 * @param keys of those who sign lists
 * @param threshold so many different keys must have signed, 2 or more
 * @param expiry from this instant on the root itself is too old
 * @param bounds how a list may differ from the one before
 * @param canary an alert that every list holds, so that a cut-off list is noticed
 * @param limits how old a list may be
 * @param odds how far terminals may recalibrate the odds of their searches by themselves
 */
public record ListRoot(
        List<VerifyingKey> keys,
        int threshold,
        Instant expiry,
        ListBounds bounds,
        AlertId canary,
        ListLimits limits,
        Calibration.Bounds odds) {
    /** Fewest signatures: one person alone must not be able to change a list. */
    public static final int THRESHOLD_MIN = 2;

    public ListRoot {
        keys = List.copyOf(keys);
        if (threshold < THRESHOLD_MIN || threshold > keys.size()) {
            throw new IllegalArgumentException("threshold: " + threshold + " of " + keys.size() + " keys");
        }
        if (keys.stream().distinct().count() != keys.size()) {
            throw new IllegalArgumentException("keys: one of them twice");
        }
    }

    /** Finds one of the keys by its name, SHA-256 of its octets. */
    Optional<VerifyingKey> key(Octets keyId) {
        return keys.stream().filter(key -> key.id().equals(keyId)).findFirst();
    }

    /**
     * How old a list may be.
     *
     * @param amber from this age on it is called old
     * @param red from this age on no verdict says clear
     * @param lease out of contact for so long, the gallery of fingers locks
     */
    public record ListLimits(Duration amber, Duration red, Duration lease) {
        public ListLimits {
            if (amber.isNegative() || red.compareTo(amber) < 0 || lease.compareTo(red) < 0) {
                throw new IllegalArgumentException("amber " + amber + ", red " + red + ", lease " + lease);
            }
        }
    }

    /**
     * How a list may differ from the one before it. The first list may have any size up to {@code octetsMax}.
     *
     * @param shrinkMax largest share of alerts that may go, 0 to 1
     * @param growMax largest growth, as a share of the alerts before, 0 or more
     * @param free so many alerts may always come or go, or a small list could never change
     * @param advanceMax largest step of the number
     * @param octetsMax largest release in octets
     */
    public record ListBounds(double shrinkMax, double growMax, int free, long advanceMax, long octetsMax) {
        public ListBounds {
            if (!(shrinkMax >= 0 && shrinkMax <= 1 && growMax >= 0) || free < 0 || advanceMax < 1 || octetsMax < 1) {
                throw new IllegalArgumentException(
                        "bounds: shrink " + shrinkMax + ", grow " + growMax + ", free " + free);
            }
        }
    }
}
