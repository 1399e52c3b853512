package org.kapija.core.watchlist;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.value.Octets;
import org.kapija.core.value.Sensitive;

/** Alerts for tests, complete unless said otherwise. */
public final class Lists {
    /** End of all alerts here. */
    public static final Instant EXPIRY = Instant.parse("2027-11-01T00:00:00Z");

    private Lists() {}

    /** An alert with a document and a finger. */
    public static Alert alert(String id) {
        return new Alert(
                new AlertId(id),
                new Owner("RS", "Ministry of the Interior"),
                AlertKind.MISSING_CHILD,
                subject("AB-" + id),
                "Protect, call the owner",
                List.of("Do not leave alone with companions"),
                "+381 11 000 000",
                false,
                RegionalProvenance.NATIONAL,
                EXPIRY);
    }

    /** The alert that every list holds. */
    public static Alert canary() {
        return alert("canary");
    }

    private static Subject subject(String document) {
        return new Subject(
                Optional.of(Sensitive.of("JOVANOVIĆ")),
                Optional.of(Sensitive.of("ANA")),
                Optional.of(Sensitive.of("2015-04")),
                List.of(Sensitive.of(document)),
                List.of(new FingerTemplate(FingerPosition.RIGHT_INDEX, Sensitive.of(Octets.ofHex("a1b2c3")))));
    }

    /** The same alert as a draft. */
    public static AlertDraft draft() {
        Alert whole = alert("A-1");
        return new AlertDraft(
                "A-1",
                "RS",
                "Ministry of the Interior",
                "missing-child",
                whole.subject().surname(),
                whole.subject().given(),
                whole.subject().birth(),
                whole.subject().documents(),
                whole.subject().fingers(),
                whole.action(),
                whole.forbidden(),
                whole.confirm(),
                false,
                "national",
                Optional.of(EXPIRY));
    }
}
