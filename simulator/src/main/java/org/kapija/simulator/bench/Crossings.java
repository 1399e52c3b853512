package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.kapija.simulator.client.Answer;
import org.kapija.simulator.client.Console;
import org.kapija.simulator.client.TravellerScreen;
import org.kapija.simulator.client.ViewStream;
import org.kapija.simulator.finger.Touch.Condition;
import org.kapija.simulator.region.Officer;
import org.kapija.simulator.region.Region;
import org.kapija.simulator.traveller.Traveller;
import org.kapija.simulator.world.World;

/** Crossings one after the other, with a stop-watch. One thread. */
final class Crossings implements Closeable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration NEXT_FINGER = Duration.ofMillis(500);

    private final World world;
    private final Console console;
    private final TravellerScreen screen;
    private final Sample answer = new Sample();
    private final Sample tap = new Sample();
    private final Sample search = new Sample();
    private long fingersSearched;
    private long lastPlaced;
    private boolean measured;

    private Crossings(World world, Console console, TravellerScreen screen) {
        this.world = world;
        this.console = console;
        this.screen = screen;
    }

    /** Opens the pages of a region and signs the guard in. */
    static Crossings open(Region region) throws IOException {
        var crossings = new Crossings(
                region.world(), Console.open(region.console()), TravellerScreen.open(region.travellerScreen()));
        Officer guard = region.officer("guard");
        if (!crossings.console.signIn(guard.id(), guard.pin())) {
            throw new IOException("the terminal does not know " + guard.id());
        }
        return crossings;
    }

    /** From the last finger on the glass to the answer in the console's stream. */
    Sample answer() {
        return answer;
    }

    /** From a command to its answer, which the journal has by then. */
    Sample tap() {
        return tap;
    }

    /** What the terminal says its search took. */
    Sample search() {
        return search;
    }

    /** How many fingers the last search went through. */
    long fingersSearched() {
        return fingersSearched;
    }

    /**
     * Takes somebody through the lane.
     *
     * @param count whether the times count
     */
    void play(Traveller traveller, boolean count) {
        measured = count;
        world.placeDocument(traveller, Optional.empty());
        JsonNode view = await("information");
        String language = view.path("inspection")
                .path("information")
                .path("offered")
                .path(0)
                .asText("en");
        tap("inform", Map.of("language", language));
        placeFingers(traveller);
        note(console.await("an answer", now -> answerOf(now).isObject(), PATIENCE));
        if (answerOf(console.view()).path("candidates").isEmpty()) {
            tap("decide", Map.of("decision", "pass"));
            await("outcome");
            tap("finish", Map.of());
        } else {
            tap("abandon", Map.of("reason", "left"));
        }
        world.removeDocument();
        console.await("the idle console", now -> !now.path("inspection").isObject(), PATIENCE);
    }

    private void placeFingers(Traveller traveller) {
        JsonNode shown = screen.await("a finger", Crossings::asksForFinger, PATIENCE);
        while (asksForFinger(shown)) {
            JsonNode before = shown;
            world.placeFinger(traveller, shown.path("finger").asInt(), Condition.WELL);
            lastPlaced = System.nanoTime(); // growing the finger took its time before
            shown = screen.await("something else", now -> !now.equals(before), PATIENCE);
            world.liftFinger();
            LockSupport.parkNanos(NEXT_FINGER.toNanos());
        }
    }

    private void note(JsonNode view) {
        JsonNode found = answerOf(view);
        fingersSearched = found.path("fingers").asLong();
        if (measured) {
            answer.add(shownAt(view.path("inspection").path("id").asText()) - lastPlaced);
            search.add(found.path("milliseconds").asLong() * 1_000_000);
        }
    }

    /** When the first view with an answer for this inspection was here. */
    private long shownAt(String inspection) {
        List<ViewStream.Shown> shown = console.stream().shown();
        int first = shown.size();
        for (int i = shown.size() - 1; i >= 0 && shown.get(i).data().contains(inspection); i--) {
            if (!shown.get(i).data().contains("\"answer\":null")) {
                first = i;
            }
        }
        return shown.get(first).nanos();
    }

    private void tap(String command, Map<String, ?> fields) {
        JsonNode inspection = console.view().path("inspection");
        long start = System.nanoTime();
        Answer said = console.command(inspection, command, fields);
        if (measured) {
            tap.add(System.nanoTime() - start);
        }
        if (!(said instanceof Answer.Accepted)) {
            throw new IllegalStateException(command + " is not accepted: " + said);
        }
    }

    private JsonNode await(String step) {
        return console.await(
                "step " + step,
                view -> view.path("inspection").path("step").asText().equals(step),
                PATIENCE);
    }

    private static JsonNode answerOf(JsonNode view) {
        return view.path("inspection").path("answer");
    }

    private static boolean asksForFinger(JsonNode shown) {
        return shown.path("screen").asText().equals("finger");
    }

    @Override
    public void close() throws IOException {
        console.close();
        screen.close();
    }
}
