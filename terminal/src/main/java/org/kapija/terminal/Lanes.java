package org.kapija.terminal;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.kapija.core.inspection.Capture;
import org.kapija.core.inspection.Light;
import org.kapija.core.message.Message;
import org.kapija.terminal.adapter.devices.LaneDevices;
import org.kapija.terminal.adapter.devices.LaneDevices.Board;
import org.kapija.terminal.adapter.devices.ReopeningBoard;
import org.kapija.terminal.adapter.toml.Configuration;
import org.kapija.terminal.adapter.toml.Configuration.Mode;
import org.kapija.terminal.domain.Device;
import org.kapija.terminal.port.StartFault;
import org.kapija.terminal.workflow.BarrierLane;
import org.kapija.terminal.workflow.Contacts;
import org.kapija.terminal.workflow.FingerprintLane;
import org.kapija.terminal.workflow.Handing;
import org.kapija.terminal.workflow.LightLane;
import org.kapija.terminal.workflow.Reports;

/**
 * The lane's devices that the configuration names, each on its own thread. Those it does not name are simply not there.
 */
final class Lanes {
    private final Optional<FingerprintLane> fingerprint;
    private final DocumentLanes documents;
    private final Optional<ReopeningBoard> board;
    private final Optional<LightLane> light;
    private final Optional<BarrierLane> barrier;

    private Lanes(
            Optional<FingerprintLane> fingerprint,
            DocumentLanes documents,
            Optional<ReopeningBoard> board,
            Optional<LightLane> light,
            Optional<BarrierLane> barrier) {
        this.fingerprint = fingerprint;
        this.documents = documents;
        this.board = board;
        this.light = light;
        this.barrier = barrier;
    }

    /**
     * Makes the lanes; nothing is opened yet.
     *
     * @throws StartFault if there is no such scanner, or a board is only pretended before real travellers
     */
    static Lanes of(Configuration configuration, Reports reports, InstantSource clock, Consumer<Throwable> onDeath)
            throws StartFault {
        Optional<FingerprintLane> fingerprint = Optional.empty();
        if (configuration.fingerprint().isPresent()) {
            var wanted = configuration.fingerprint().get();
            var sensor = LaneDevices.fingerprint(wanted.path(), wanted.profile(), wanted.baud(), wanted.baudMax());
            fingerprint = Optional.of(new FingerprintLane(sensor, reports, onDeath));
        }
        boolean production = configuration.terminal().mode() == Mode.PRODUCTION;
        refusePretence(configuration.gpioProvider(), production);
        var board = configuration
                .gpioProvider()
                .map(provider -> new ReopeningBoard(provider, production, clock, open -> opened(open, reports, clock)));
        return new Lanes(
                fingerprint,
                DocumentLanes.of(configuration, reports, clock, onDeath),
                board,
                board.map(open -> new LightLane(open.beacon(), reports, onDeath)),
                board.map(open -> new BarrierLane(open.barrier(), reports, onDeath)));
    }

    void start() {
        fingerprint.ifPresent(FingerprintLane::start);
        documents.start();
        light.ifPresent(LightLane::start);
        barrier.ifPresent(BarrierLane::start);
    }

    void want(Optional<Capture> capture) {
        fingerprint.ifPresent(lane -> lane.want(capture));
    }

    DocumentLanes documents() {
        return documents;
    }

    void show(Light shown) {
        light.ifPresent(lane -> lane.show(shown));
    }

    void openBarrier() {
        barrier.ifPresent(BarrierLane::open);
    }

    void stop() throws InterruptedException {
        if (fingerprint.isPresent()) {
            fingerprint.get().stop();
        }
        documents.stop();
        if (light.isPresent()) {
            light.get().stop();
        }
        if (barrier.isPresent()) {
            barrier.get().stop();
        }
        board.ifPresent(ReopeningBoard::close);
    }

    /** A board that is missing may come yet; one that is pretended would open no barrier and light no lamp for ever. */
    private static void refusePretence(Optional<String> provider, boolean production) throws StartFault {
        if (production && provider.filter(LaneDevices::isPretended).isPresent()) {
            throw new StartFault(Message.of("gpio.simulated-in-production", "provider", provider.get()));
        }
    }

    private static void opened(Board board, Reports reports, InstantSource clock) {
        var contacts = new Contacts(reports, clock);
        contacts.document(board.document());
        contacts.housing(board.housing());
        Handing.over(() -> {
            reports.device(Device.CASE, Optional.empty());
            reports.device(Device.PRESENCE, Optional.empty());
            reports.device(Device.BARRIER, Optional.empty());
        });
    }
}
