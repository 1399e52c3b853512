package org.kapija.simulator.alert;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kapija.simulator.finger.Touch.Condition;
import org.kapija.simulator.traveller.Cast;
import org.kapija.simulator.traveller.Crowd;
import org.kapija.simulator.traveller.TravelDocument;
import org.kapija.simulator.traveller.Traveller;
import org.kapija.simulator.world.FingerSource;

/**
 * The alerts of the demonstration.
 *
 * @param cast who comes
 * @param fingers grows what the authorities have on file: other impressions than those placed in the lane
 * @param seed of the world
 */
public record Listings(Cast cast, FingerSource fingers, long seed) {
    /** About {@link Cast#LISTED}. */
    public static final String BY_FINGERS = "RS-DEMO-1";
    /** About {@link Cast#DISCREET}. */
    public static final String DISCREET = "RS-DEMO-2";
    /** About somebody else who once had the document of {@link Cast#MISTAKEN}. */
    public static final String BY_DOCUMENT = "RS-DEMO-3";

    /** About {@link Cast#LISTED}, of whom nothing is known but the name and the day of birth. */
    public static final String BY_NAME = "RS-DEMO-4";
    /** About the document of {@link Cast#CARRIER}, which {@link Cast#VICTIM} reported stolen. */
    public static final String STOLEN = "RS-DEMO-5";
    /** About another document, whose number is easily misread as that one's. */
    public static final String MISREAD = "RS-DEMO-6";

    private static final int ON_FILE = 0; // the lane counts its impressions from 1

    /** Returns what the first list holds: a listed person, and a stranger under somebody's document number. */
    public List<AlertDraft> first() {
        return List.of(byFingers(), byDocument());
    }

    /** Returns what the demonstration for people starts with: all of them. */
    public List<AlertDraft> demonstration() {
        return List.of(byFingers(), byDocument(), discreet());
    }

    /** Returns the alert that a traveller must not notice. */
    public AlertDraft discreet() {
        return new AlertDraft(
                DISCREET,
                "discreet-check",
                cast.member(Cast.DISCREET),
                List.of(),
                onFile(cast.member(Cast.DISCREET)),
                "Note time, companions and direction of travel. Let the person pass.",
                true);
    }

    /** Returns the alert about somebody who is known by name only. */
    public AlertDraft byName() {
        return new AlertDraft(
                BY_NAME,
                "arrest",
                cast.member(Cast.LISTED),
                List.of(),
                List.of(),
                "Refer to the second line. Await the duty officer of the owner.",
                false);
    }

    /** Returns the alerts about documents: a stolen one, and one that was written down with letters for its zeros. */
    public List<AlertDraft> stolen() {
        TravelDocument stolen = cast.member(Cast.CARRIER).papers();
        return List.of(
                lost(STOLEN, cast.member(Cast.VICTIM), new ListedPaper(stolen.number(), Optional.of(stolen.issuer()))),
                lost(
                        MISREAD,
                        new Crowd(seed).traveller(2),
                        new ListedPaper(stolen.number().replace('0', 'O'))));
    }

    private static AlertDraft lost(String id, Traveller owner, ListedPaper document) {
        return new AlertDraft(
                id,
                "lost-document",
                owner,
                List.of(document),
                List.of(),
                "Ask the issuing State through the national central bureau.",
                false);
    }

    private AlertDraft byFingers() {
        return new AlertDraft(
                BY_FINGERS,
                "arrest",
                cast.member(Cast.LISTED),
                List.of(),
                onFile(cast.member(Cast.LISTED)),
                "Refer to the second line. Await the duty officer of the owner.",
                false);
    }

    private AlertDraft byDocument() {
        Traveller stranger = new Crowd(seed).traveller(1);
        return new AlertDraft(
                BY_DOCUMENT,
                "judicial-witness",
                stranger,
                List.of(new ListedPaper(cast.member(Cast.MISTAKEN).papers().number())),
                List.of(),
                "Ask for a present address and hand over the court's letter.",
                false);
    }

    private List<EnrolledFinger> onFile(Traveller traveller) {
        return IntStream.of(2, 3, 7, 8)
                .filter(traveller::has)
                .mapToObj(position -> onFile(traveller, position))
                .toList();
    }

    private EnrolledFinger onFile(Traveller traveller, int position) {
        var grey = fingers.impression(traveller, position, Condition.WELL, ON_FILE);
        return new EnrolledFinger.Image(position, 256, 288, 500, grey);
    }
}
