package org.kapija.simulator.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.kapija.simulator.alert.AlertDraft;
import org.kapija.simulator.alert.Listings;
import org.kapija.simulator.client.CentralPage;
import org.kapija.simulator.client.TravellerScreen;
import org.kapija.simulator.panel.Links;
import org.kapija.simulator.panel.Panel;
import org.kapija.simulator.region.Officer;
import org.kapija.simulator.region.Ports;
import org.kapija.simulator.region.Region;
import org.kapija.simulator.region.RegionPlan;
import org.kapija.simulator.traveller.Cast;
import org.kapija.simulator.world.FingerSource;

/**
 * The demonstration for people: a region, its panel, three addresses, until Ctrl-C.
 *
 * @param plan which region, on the ports that are wanted
 * @param fingers grows what is laid on the scanner
 * @param paced whether the scanner takes its time
 * @param out tells the reader what happens
 */
record Demonstration(RegionPlan plan, FingerSource fingers, boolean paced, PrintWriter out) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Runs until somebody ends the process. */
    void run() throws IOException, InterruptedException {
        var cast = Cast.of(plan.seed());
        Ports ports = ports();
        var free = new RegionPlan(plan.installation(), plan.directory(), ports, plan.seed(), plan.zoneModel());
        Region region = Region.start(free, fingers, what -> out.println("kapija: " + what));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(region), "end of the demonstration"));
        region.world().scanner().pace(paced);
        loadFirstList(region, cast);
        TravellerScreen screen = TravellerScreen.open(region.travellerScreen());
        var links = new Links(region.link("console"), region.link("traveller"), region.link("central"));
        String token = token();
        var panel = new Panel(ports.panel(), token, region.world(), cast, screen::wantedFinger, links);
        writeReady(panel.link(), token);
        tellAddresses(region, panel.link());
        new CountDownLatch(1).await();
    }

    /** A region that was here before keeps the ports that its programs and certificates know. */
    private Ports ports() throws IOException {
        var kept = Ports.of(plan.directory(), plan.ports().available().panel());
        if (kept.isPresent()) {
            return kept.get();
        }
        Ports ports = plan.ports().available();
        tellMoved(plan.ports(), ports);
        return ports;
    }

    private void tellMoved(Ports wanted, Ports got) {
        tellMoved("console", wanted.console(), got.console());
        tellMoved("panel", wanted.panel(), got.panel());
        tellMoved("central", wanted.central(), got.central());
        tellMoved("broker", wanted.broker(), got.broker());
    }

    private void tellMoved(String what, int wanted, int got) {
        if (wanted != 0 && wanted != got) {
            out.printf("kapija: port %d is in use; the %s takes %d%n", wanted, what, got);
        }
    }

    private void loadFirstList(Region region, Cast cast) throws IOException {
        var listings = new Listings(cast, fingers, plan.seed());
        try (CentralPage central = CentralPage.open(region.central())) {
            if (central.view().path("list").path("number").asInt() > 0) {
                return; // the region was there before, and so is its list
            }
            out.println("kapija: publishing a first list");
            List<AlertDraft> alerts = listings.demonstration();
            central.stage(alerts.stream().map(AlertDraft::toJson));
            central.awaitList(region.terminalId(), central.release(), PATIENCE);
        }
    }

    private void tellAddresses(Region region, String panel) throws IOException {
        out.println();
        out.println("  The region runs. Open these, in this order:");
        out.println();
        out.println("    guard's console     " + region.link("console"));
        out.println("    simulator's panel   " + panel);
        out.println("    central             " + region.link("central"));
        out.println("    (traveller's screen " + region.link("traveller") + ")");
        out.println();
        if (region.officers().isEmpty()) {
            out.println("  The officers are those of the first start; PINs are shown only then.");
        }
        for (Officer officer : region.officers()) {
            out.printf("    %-11s sign in as %s with PIN %s%n", officer.role(), officer.id(), officer.pin());
        }
        out.println();
        out.println("  In the panel choose a traveller, place the document, then the fingers that are asked for.");
        out.println("  Data and logs: " + region.directory() + "   End with Ctrl-C.");
        out.println();
    }

    private void writeReady(String link, String token) throws IOException {
        var ready = JsonNodeFactory.instance.objectNode();
        ready.put("pid", ProcessHandle.current().pid()).put("panel", link).put("token", token);
        Path file = plan.directory().resolve("simulator/ready.json");
        Path draft = file.resolveSibling("ready.json.new");
        Files.writeString(draft, ready.toString());
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String token() {
        byte[] random = new byte[18];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    private static void close(Region region) {
        try {
            region.close();
        } catch (IOException stuck) {
            throw new UncheckedIOException("the region did not end in order", stuck);
        }
    }
}
