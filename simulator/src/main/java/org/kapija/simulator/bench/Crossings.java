package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
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
    private final Officer guard;
    private final Officer expert;
    private final Sample answer = new Sample();
    private final Sample tap = new Sample();
    private final Sample search = new Sample();
    private long fingersSearched;
    private long lastPlaced;
    private boolean measured;

    private Crossings(Region region) throws IOException {
        this.world = region.world();
        this.console = Console.open(region.console());
        this.screen = TravellerScreen.open(region.travellerScreen());
        this.guard = region.officer("guard");
        this.expert = region.officer("expert");
    }

    /** Opens the pages of a region and signs the guard in. */
    static Crossings open(Region region) throws IOException {
        var crossings = new Crossings(region);
        crossings.signIn(crossings.guard);
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
        } else {
            rejectCandidates();
            tap("decide", Map.of("decision", "refer"));
        }
        await("outcome");
        tap("finish", Map.of());
        world.removeDocument();
        console.await("the idle console", now -> !now.path("inspection").isObject(), PATIENCE);
    }

    /** No inspection ends with a candidate whom nobody has judged: the guard rejects all, then the expert. */
    private void rejectCandidates() {
        rejectAll("hit", "judge", candidate -> candidate.path("judgement").isNull());
        if (stepOf(console.view()).equals("expert")) {
            signIn(expert);
            rejectAll(
                    "expert",
                    "expert-judge",
                    candidate -> candidate.path("needsExpert").asBoolean());
            signIn(guard);
        }
    }

    private void rejectAll(String step, String command, Predicate<JsonNode> awaited) {
        for (JsonNode view = console.view(); stepOf(view).equals(step); ) {
            long revision = revisionOf(view);
            for (JsonNode candidate : answerOf(view).path("candidates")) {
                if (awaited.test(candidate)) {
                    tap(command, Map.of("alert", candidate.path("alert").asText(), "judgement", "not-same"));
                    break;
                }
            }
            view = console.await("the judgement", now -> revisionOf(now) > revision, PATIENCE);
        }
    }

    private void signIn(Officer officer) {
        if (!console.signIn(officer.id(), officer.pin())) {
            throw new IllegalStateException("the terminal does not know " + officer.id());
        }
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
        return console.await("step " + step, view -> stepOf(view).equals(step), PATIENCE);
    }

    private static String stepOf(JsonNode view) {
        return view.path("inspection").path("step").asText();
    }

    private static long revisionOf(JsonNode view) {
        return view.path("inspection").path("revision").asLong();
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
