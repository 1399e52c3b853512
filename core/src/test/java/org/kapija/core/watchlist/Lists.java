package org.kapija.core.watchlist;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kapija.core.document.Sex;
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
                person("JOVANOVIĆ", "ANA", "2015-04"),
                List.of(new ListedDocument(Sensitive.of(document))),
                List.of(new FingerTemplate(FingerPosition.RIGHT_INDEX, Sensitive.of(Octets.ofHex("a1b2c3")))));
    }

    /** Somebody of whom no more than this is known. */
    public static PersonDescription person(String surname, String given, String birth) {
        return new PersonDescription(
                Optional.of(Sensitive.of(surname)),
                Optional.of(Sensitive.of(given)),
                List.of(),
                Optional.of(birth).filter(text -> !text.isEmpty()).map(Sensitive::of),
                Sensitive.of(Sex.UNSPECIFIED),
                Sensitive.of(""));
    }

    /** An alert that somebody can be found by in no other way than by name. */
    public static Alert named(String id, AlertKind kind, PersonDescription person) {
        return about(id, kind, new Subject(person, List.of(), List.of()));
    }

    /** An alert of a kind about somebody or something. */
    public static Alert about(String id, AlertKind kind, Subject subject) {
        Alert any = alert(id);
        return new Alert(
                any.id(),
                any.owner(),
                kind,
                subject,
                any.action(),
                any.forbidden(),
                any.confirm(),
                kind == AlertKind.DISCREET_CHECK,
                any.provenance(),
                any.expiry());
    }

    /** The same alert with another end of its use. */
    public static Alert until(Alert any, Instant end) {
        return new Alert(
                any.id(),
                any.owner(),
                any.kind(),
                any.subject(),
                any.action(),
                any.forbidden(),
                any.confirm(),
                any.discreet(),
                any.provenance(),
                end);
    }

    /** The same alert as a draft. */
    public static AlertDraft draft() {
        Alert whole = alert("A-1");
        return new AlertDraft(
                "A-1",
                "RS",
                "Ministry of the Interior",
                "missing-child",
                whole.subject().person(),
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
