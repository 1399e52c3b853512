package org.kapija.simulator.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.kapija.simulator.client.Answer;
import org.kapija.simulator.client.Console;
import org.kapija.simulator.region.Officer;

/** Whoever sits at the console: sees what it shows and taps what it offers. */
public final class Guard {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Transcript transcript;
    private final Console console;
    private final Ledger ledger;

    Guard(Transcript transcript, Console console, Ledger ledger) {
        this.transcript = transcript;
        this.console = console;
        this.ledger = ledger;
    }

    /** Signs in; a guard that the terminal does not know ends the scenario. */
    public void signsIn(Officer officer) {
        transcript.step("guard", "signs in as " + officer.id());
        if (!console.signIn(officer.id(), officer.pin())) {
            throw new IllegalStateException("the terminal does not know " + officer.id());
        }
        console.await("an officer", view -> view.path("officer").isObject(), PATIENCE);
    }

    /** Returns what the console shows now. */
    public JsonNode view() {
        return console.view();
    }

    /** Waits until the console shows something and writes it down. */
    public JsonNode sees(String what, Predicate<JsonNode> met) {
        JsonNode view = console.await(what, met, PATIENCE);
        transcript.step("guard", "sees " + what);
        return view;
    }

    /** Waits until the inspection has come to a step. */
    public JsonNode seesStep(String step) {
        return sees("step " + step, view -> Show.step(view).equals(step));
    }

    /** Taps a button; the answer is the caller's to judge. */
    public Answer taps(String command, Map<String, ?> fields) {
        JsonNode inspection = console.view().path("inspection");
        Answer answer = console.command(inspection, command, fields);
        transcript.step("guard", "taps " + command + words(fields) + ": " + Show.words(answer));
        if (answer instanceof Answer.Accepted) {
            ledger.acknowledged(idAfter(inspection), command);
        }
        return answer;
    }

    /** Taps a button on the page of an inspection that may be an old one. */
    public Answer tapsOn(JsonNode inspection, String command, Map<String, ?> fields) {
        Answer answer = console.command(inspection, command, fields);
        transcript.step("guard", "taps " + command + " on an old page: " + Show.words(answer));
        return answer;
    }

    /** Taps a button that must work. */
    public void does(String command, Map<String, ?> fields) {
        Answer answer = taps(command, fields);
        if (!(answer instanceof Answer.Accepted)) {
            throw new IllegalStateException(command + " is not accepted: " + Show.words(answer));
        }
    }

    /** Tells the traveller what happens to the data, in that language where it is offered, else in the first one. */
    public void informs(String language) {
        JsonNode view = seesStep("information");
        JsonNode offered = view.path("inspection").path("information").path("offered");
        String spoken = offered.path(0).asText("en");
        for (JsonNode tag : offered) {
            if (tag.asText().equals(language)) {
                spoken = language;
            }
        }
        does("inform", Map.of("language", spoken));
    }

    /** Decides that the traveller may pass and sees the outcome. */
    public void letsPass() {
        does("decide", Map.of("decision", "pass"));
        seesStep("outcome");
    }

    /** Decides that somebody else must look and sees the outcome. */
    public void refers() {
        does("decide", Map.of("decision", "refer"));
        seesStep("outcome");
    }

    /** Closes the case and sees the console idle. */
    public void finishes() {
        does("finish", Map.of());
        sees("the idle console", view -> !view.path("inspection").isObject());
    }

    // a command from idle opens the inspection that the view shows a moment later
    private String idAfter(JsonNode inspection) {
        JsonNode known = inspection.isObject()
                ? inspection
                : console.await("an inspection", view -> view.path("inspection").isObject(), PATIENCE)
                        .path("inspection");
        return known.path("id").asText();
    }

    private static String words(Map<String, ?> fields) {
        return fields.isEmpty() ? "" : " " + new TreeMap<>(fields).values();
    }
}
