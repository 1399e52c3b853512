package org.kapija.simulator.scenario;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** What was done by whom and what was found, in order. Any thread may write. */
public final class Transcript {
    private final long start = System.nanoTime();
    private final List<Step> steps = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private final Consumer<String> reader;
    private boolean skipped;

    /**
     * Starts an empty one.
     *
     * @param reader is told each line as it is written, for people who watch
     */
    public Transcript(Consumer<String> reader) {
        this.reader = reader;
    }

    /**
     * Something somebody did or saw.
     *
     * @param at since the start
     * @param who such as {@code guard}
     * @param what in plain words, without personal data
     */
    public record Step(Duration at, String who, String what) {}

    /**
     * Something that had to hold.
     *
     * @param name a sentence
     */
    public record Check(String name, boolean met) {}

    /** Writes down what somebody did or saw. */
    public synchronized void step(String who, String what) {
        var step = new Step(now(), who, what);
        steps.add(step);
        reader.accept(String.format(Locale.ROOT, "%7.2f s  %-10s %s", seconds(step.at()), who, what));
    }

    /** Writes down whether something held. */
    public synchronized void check(String name, boolean met) {
        checks.add(new Check(name, met));
        reader.accept("           " + (met ? "holds      " : "FAILS      ") + name);
    }

    /** Writes down that it cannot be played on this machine: neither passed nor failed. */
    public synchronized void skip(String why) {
        skipped = true;
        step("world", "skipped: " + why);
    }

    /** Returns {@code pass}, {@code fail}, or {@code skipped} where this machine cannot play it. */
    public synchronized String verdict() {
        return skipped ? "skipped" : passed() ? "pass" : "fail";
    }

    /** Returns the time since the start. */
    public Duration now() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Returns what was done so far. */
    public synchronized List<Step> steps() {
        return List.copyOf(steps);
    }

    /** Returns what was checked so far. */
    public synchronized List<Check> checks() {
        return List.copyOf(checks);
    }

    /** Returns whether at least one thing was checked and all of them held. */
    public synchronized boolean passed() {
        return !checks.isEmpty() && checks.stream().allMatch(Check::met);
    }

    /** Returns the whole as the machine-readable report of a scenario. */
    public synchronized ObjectNode toJson(String scenario, long seed) {
        ObjectNode report = JsonNodeFactory.instance.objectNode();
        report.put("scenario", scenario).put("seed", seed).put("verdict", verdict());
        var told = report.putArray("steps");
        steps.forEach(step -> told.addObject()
                .put("at", Duration.ofMillis(step.at().toMillis()).toString())
                .put("who", step.who())
                .put("what", step.what()));
        var found = report.putArray("checks");
        checks.forEach(check -> found.addObject().put("name", check.name()).put("met", check.met()));
        return report;
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
