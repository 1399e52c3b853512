package org.kapija.simulator.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.kapija.simulator.alert.AlertDraft;
import org.kapija.simulator.alert.Listings;
import org.kapija.simulator.client.CentralPage;
import org.kapija.simulator.client.Console;
import org.kapija.simulator.client.TravellerScreen;
import org.kapija.simulator.region.Region;
import org.kapija.simulator.traveller.Cast;

/** A running region and the people of a scenario on it. One thread plays. */
public final class Stage implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Region region;
    private final Cast cast;
    private final Listings listings;
    private final Transcript transcript;
    private final Ledger ledger = new Ledger();
    private final CentralPage central;
    private Console console;
    private TravellerScreen screen;

    /**
     * Opens the pages of a region that runs.
     *
     * @throws IOException if one of them does not answer
     */
    public Stage(Region region, Cast cast, Listings listings, Transcript transcript) throws IOException {
        this.region = region;
        this.cast = cast;
        this.listings = listings;
        this.transcript = transcript;
        this.central = CentralPage.open(region.central());
        this.console = Console.open(region.console());
        this.screen = TravellerScreen.open(region.travellerScreen());
    }

    /** Returns the region. */
    public Region region() {
        return region;
    }

    /** Returns the ledger of everything acknowledged. */
    public Ledger ledger() {
        return ledger;
    }

    /** Returns the alerts of the demonstration. */
    public Listings listings() {
        return listings;
    }

    /** Returns the guard at the console. */
    public Guard guard() {
        return new Guard(transcript, console, ledger);
    }

    /** Returns somebody of the cast. */
    public Person traveller(String id) {
        return new Person(transcript, region.world(), screen, cast.member(id));
    }

    /** Returns the traveller's screen. */
    public TravellerScreen screen() {
        return screen;
    }

    /** Returns central's page. */
    public CentralPage central() {
        return central;
    }

    /** Writes a step down. */
    public void says(String who, String what) {
        transcript.step(who, what);
    }

    /** Writes down whether something held. */
    public void check(String name, boolean met) {
        transcript.check(name, met);
    }

    /** Publishes alerts as central's office does, and waits until the terminal works with the new list. */
    public int publishes(List<AlertDraft> alerts) {
        central.stage(alerts.stream().map(AlertDraft::toJson));
        return released("with " + alerts.size() + " alerts more");
    }

    /** Takes an alert from the list as central's office does, and waits until the terminal works with the new list. */
    public int withdraws(String alert) {
        central.stageRemoval(alert);
        return released("without " + alert);
    }

    private int released(String change) {
        int number = central.release();
        transcript.step("central", "publishes list " + number + " " + change);
        console.await("list " + number, view -> Show.list(view) == number, PATIENCE);
        transcript.step("terminal", "works with list " + number);
        return number;
    }

    /** Cuts the line to central and waits until the guard is told. */
    public void networkCut() {
        region.world().wan().cut();
        transcript.step("world", "cuts the line to central");
        console.await("the network down", view -> !Show.networkUp(view), PATIENCE);
        transcript.step("guard", "is told that the network is down");
    }

    /** Mends the line and waits until the terminal has found central again. */
    public void networkRestored() {
        region.world().wan().restore();
        transcript.step("world", "mends the line to central");
        console.await("the network up", Show::networkUp, PATIENCE);
        transcript.step("guard", "is told that the network is up");
    }

    /** Cuts the terminal's power in the middle of whatever it does, restores it, and opens its pages again. */
    public void powerCut() throws IOException {
        region.terminal().kill();
        transcript.step("world", "cuts the terminal's power");
        terminalReturns();
    }

    /** Says that this machine cannot play it. */
    public void skips(String why) {
        transcript.skip(why);
    }

    /** Ends the terminal in order. */
    public void terminalEnds() {
        region.terminal().close();
        transcript.step("technician", "ends the terminal");
    }

    /** Starts the terminal again and opens its pages. */
    public void terminalReturns() throws IOException {
        region.restartTerminal();
        transcript.step("terminal", "is back");
        console.close();
        screen.close();
        console = Console.open(region.console());
        screen = TravellerScreen.open(region.travellerScreen());
    }

    /** Waits until central has acknowledged every entry of the terminal. */
    public void settles() {
        console.await("an empty queue", view -> Show.queue(view) == 0, PATIENCE);
    }

    /** Waits until central has acknowledged every entry of the terminal, and checks the books of both. */
    public void booksAgree() {
        settles();
        List<JsonNode> stored = central.entries(region.terminalId());
        transcript.step("central", "has " + stored.size() + " entries of " + region.terminalId());
        List<String> missing = ledger.missing(stored);
        check(
                "everything acknowledged to people is stored at central" + (missing.isEmpty() ? "" : " but " + missing),
                missing.isEmpty());
        check("every entry is stored exactly once", Ledger.eachOnce(stored));
        check("no entry is missing in between", Ledger.withoutGaps(stored));
        check("central has raised no incident", central.view().path("incidents").isEmpty());
    }

    @Override
    public void close() throws IOException {
        console.close();
        screen.close();
        central.close();
    }
}
