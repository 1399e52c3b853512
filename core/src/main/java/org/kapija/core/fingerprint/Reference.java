package org.kapija.core.fingerprint;

/**
 * A stored finger that probes are compared with.
 *
 * @param subject whose finger, by the name of the alert or registration; says nothing of the person by itself
 * @param position which finger
 * @param template its minutiae
 */
public record Reference(String subject, FingerPosition position, Template template) {
    public Reference {
        if (subject.isBlank()) {
            throw new IllegalArgumentException("subject: blank");
        }
    }
}
