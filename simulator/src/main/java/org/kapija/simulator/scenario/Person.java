package org.kapija.simulator.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.kapija.simulator.chip.reader.VirtualCard;
import org.kapija.simulator.client.TravellerScreen;
import org.kapija.simulator.finger.Touch.Condition;
import org.kapija.simulator.traveller.DocumentFault;
import org.kapija.simulator.traveller.Traveller;
import org.kapija.simulator.world.World;

/** A traveller in the lane, who does what the traveller's screen says and knows nothing else. */
public final class Person {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** From one finger lifted to the next one down; a scanner wants to see its glass empty in between. */
    private static final Duration NEXT_FINGER = Duration.ofMillis(500);

    private final Transcript transcript;
    private final World world;
    private final TravellerScreen screen;
    private final Traveller self;

    Person(Transcript transcript, World world, TravellerScreen screen, Traveller self) {
        this.transcript = transcript;
        this.world = world;
        this.screen = screen;
        this.self = self;
    }

    /** Returns the language that the person understands best. */
    public String language() {
        return self.language();
    }

    /** Returns who it is. */
    public Traveller self() {
        return self;
    }

    /** Lays the document on the reader. */
    public void handsOverDocument() {
        transcript.step("traveller", "hands over a " + self.papers().format());
        world.placeDocument(self, Optional.empty());
    }

    /** Lays a document on the reader that has something wrong with it. */
    public void handsOverDocument(DocumentFault fault) {
        transcript.step("traveller", "hands over a " + self.papers().format() + " with " + fault.word());
        world.placeDocument(self, Optional.of(fault));
    }

    /**
     * Lays the document on the reader, with its chip.
     *
     * @throws IOException if no reader takes the chip
     */
    public void handsOverDocument(VirtualCard chip) throws IOException {
        handsOverDocument();
        laysChip(chip);
    }

    /**
     * Lays the document's chip on the reader once more.
     *
     * @throws IOException if no reader takes it
     */
    public void laysChip(VirtualCard chip) throws IOException {
        world.chips().lay(chip);
        transcript.step("traveller", "lays the chip of the document on the reader");
    }

    /** Takes the document back. */
    public void takesDocumentBack() {
        world.removeDocument();
        transcript.step("traveller", "takes the document back");
    }

    /** Places every finger that the screen asks for, until it asks for none. */
    public void placesFingers() {
        JsonNode shown = await("a finger", "finger");
        while (shown.path("screen").asText().equals("finger")) {
            int position = shown.path("finger").asInt();
            if (!self.has(position)) {
                transcript.step("traveller", "cannot place finger " + position);
                return;
            }
            shown = places(position, Condition.WELL, shown);
        }
    }

    /** Places one finger and returns what the screen shows then. */
    public JsonNode places(int position, Condition condition, JsonNode before) {
        world.placeFinger(self, position, condition);
        transcript.step(
                "traveller",
                "places finger " + position + (condition == Condition.WELL ? "" : ", " + condition.name()));
        JsonNode after = screen.await("anything else than " + before, now -> !now.equals(before), PATIENCE);
        world.liftFinger();
        LockSupport.parkNanos(NEXT_FINGER.toNanos());
        return after;
    }

    /** Waits until the screen shows a page and returns it. */
    public JsonNode sees(String page) {
        JsonNode shown = await("page " + page, page);
        transcript.step("traveller", "sees " + page);
        return shown;
    }

    /** Waits until the screen no longer asks for a finger, as somebody does who holds it on the glass. */
    public void isDoneWithFinger(int position) {
        screen.await(
                "something after finger " + position, now -> now.path("finger").asInt() != position, PATIENCE);
    }

    private JsonNode await(String what, String page) {
        return screen.await(what, now -> now.path("screen").asText().equals(page), PATIENCE);
    }
}
