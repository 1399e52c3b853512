package org.kapija.terminal.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.kapija.core.fingerprint.Extraction;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.image.FingerprintImage;
import org.kapija.core.value.Hash;
import org.kapija.core.value.Octets;
import org.kapija.core.value.Sensitive;
import org.kapija.core.watchlist.Alert;
import org.kapija.core.watchlist.AlertId;
import org.kapija.core.watchlist.AlertKind;
import org.kapija.core.watchlist.FingerTemplate;
import org.kapija.core.watchlist.ListHead;
import org.kapija.core.watchlist.ListRelease;
import org.kapija.core.watchlist.ListedDocument;
import org.kapija.core.watchlist.Owner;
import org.kapija.core.watchlist.PersonDescription;
import org.kapija.core.watchlist.RegionalProvenance;
import org.kapija.core.watchlist.Subject;
import org.kapija.core.watchlist.WatchList;
import org.kapija.simulator.finger.Finger;
import org.kapija.simulator.finger.Impression;
import org.kapija.simulator.finger.Touch;

/** Lists of people whose fingers are grown from seeds. */
final class TestList {
    static final Instant ISSUED = Instant.parse("2026-11-01T12:00:00Z");

    private TestList() {}

    /** One impression of the finger that grows from a seed. */
    static Octets template(long finger, long touch) {
        var impression =
                Impression.of(Finger.of(finger), Touch.in(Touch.Condition.WELL, new SplittableRandom(touch)), touch);
        var image = new FingerprintImage(Impression.WIDTH, Impression.HEIGHT, Impression.DPI, impression.grey());
        if (Extraction.of(image) instanceof Extraction.Extracted extracted) {
            return extracted.template().cbor();
        }
        throw new AssertionError("a finger placed well gives a template");
    }

    /** An alert about somebody with these fingers. */
    static Alert alert(String id, String document, Map<FingerPosition, Octets> fingers) {
        return new Alert(
                new AlertId(id),
                new Owner("RS", "Ministry"),
                AlertKind.MISSING_CHILD,
                new Subject(
                        PersonDescription.NONE,
                        List.of(new ListedDocument(Sensitive.of(document))),
                        fingers.entrySet().stream()
                                .map(finger -> new FingerTemplate(finger.getKey(), Sensitive.of(finger.getValue())))
                                .toList()),
                "Take into care.",
                List.of("Do not separate from siblings."),
                "Duty officer",
                false,
                RegionalProvenance.NATIONAL,
                Instant.parse("2099-01-01T00:00:00Z"));
    }

    /** A verified list. */
    static WatchList of(long number, Alert... alerts) {
        var head = new ListHead(number, ISSUED, ISSUED.plus(Duration.ofDays(1)), Hash.of(Octets.ofHex("00")), 1, 1);
        return new WatchList(head, new ListRelease(number, ISSUED, List.of(alerts)));
    }
}
