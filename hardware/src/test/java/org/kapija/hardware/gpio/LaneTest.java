package org.kapija.hardware.gpio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.kapija.hardware.port.Beacon.Lamp;
import org.kapija.hardware.port.DeviceFault;
import org.kapija.simulator.board.LaneBoard;
import org.kapija.simulator.board.SimulatorBoardPlugin;

/** The drivers through the real Pi4J against the simulated lane, over the real socket. */
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class LaneTest {
    @TempDir
    Path folder;

    private final BlockingQueue<String> seen = new LinkedBlockingQueue<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private LaneBoard lane;
    private GpioHeader header;

    @BeforeEach
    void switchOn() throws IOException, DeviceFault {
        Path socket = folder.resolve("board.sock");
        lane = new LaneBoard(socket, (line, value) -> seen.add(line + " " + value));
        System.setProperty(SimulatorBoardPlugin.SOCKET, socket.toString());
        header = GpioHeader.open("simulator", false, Wiring.reference());
    }

    @AfterEach
    void switchOff() throws IOException {
        header.close();
        lane.close();
        timer.shutdownNow();
    }

    @Test
    void theBeaconShowsExactlyTheLampsAskedFor() throws Exception {
        var beacon = LampBeacon.on(header);
        beacon.show(Set.of(Lamp.GREEN));
        assertThat(next()).isEqualTo("beacon.green on");
        beacon.show(Set.of(Lamp.RED));
        assertThat(List.of(next(), next())).containsExactlyInAnyOrder("beacon.green off", "beacon.red on");
        assertThat(seen).isEmpty();
    }

    @Test
    void theBarrierOpensAndSaysSo() throws Exception {
        var feedback = contact("gate-feedback");
        var barrier = RelayBarrier.on(header, feedback);
        assertThat(barrier.isOpen()).isFalse();
        barrier.open();
        assertThat(barrier.isOpen()).isTrue();
        assertThat(next()).isEqualTo("barrier open");
    }

    @Test
    void aJammedBarrierIsAFaultThatNamesItself() throws Exception {
        lane.jamBarrier(true);
        var barrier = RelayBarrier.on(header, contact("gate-feedback"));
        assertThatThrownBy(barrier::open)
                .isInstanceOfSatisfying(
                        DeviceFault.class,
                        fault -> assertThat(fault.remedy().key()).isEqualTo("barrier.no-movement"));
    }

    @Test
    void openingTheCaseAndLayingADocumentDownAreHeard() throws Exception {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        contact("case-loop").onChange(open -> heard.add("case " + open));
        contact("document-switch").onChange(present -> heard.add("document " + present));
        assertThat(List.of(next(heard), next(heard))).containsExactlyInAnyOrder("case false", "document false");
        lane.openCase(true);
        assertThat(next(heard)).isEqualTo("case true");
        lane.documentPresent(true);
        assertThat(next(heard)).isEqualTo("document true");
    }

    @Test
    void aProgramThatEndsLeavesTheLampsDark() throws Exception {
        LampBeacon.on(header).show(Set.of(Lamp.AMBER));
        assertThat(next()).isEqualTo("beacon.amber on");
        header.close();
        assertThat(next()).isEqualTo("beacon.amber off");
    }

    @Test
    void pretendedLinesAreRefusedInProduction() {
        assertThatThrownBy(() -> GpioHeader.open("simulator", true, Wiring.reference()))
                .isInstanceOfSatisfying(
                        DeviceFault.class,
                        fault -> assertThat(fault.remedy().key()).isEqualTo("gpio.simulated-in-production"));
    }

    @Test
    void aMissingProviderIsNamed() {
        assertThatThrownBy(() -> GpioHeader.open("linux", true, Wiring.reference()))
                .isInstanceOfSatisfying(
                        DeviceFault.class,
                        fault -> assertThat(fault.remedy().arguments()).containsEntry("provider", "linux"));
    }

    private LineContact contact(String signal) throws DeviceFault {
        return LineContact.on(header, signal, InstantSource.system(), timer);
    }

    private String next() throws InterruptedException {
        return next(seen);
    }

    private static String next(BlockingQueue<String> events) throws InterruptedException {
        String event = events.poll(5, TimeUnit.SECONDS);
        return event == null ? "nothing within 5 s" : event;
    }
}
