package org.kapija.terminal.workflow;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.kapija.core.inspection.Observation;
import org.kapija.core.inspection.TerminalEvent;
import org.kapija.core.message.Message;
import org.kapija.terminal.domain.DeskState;
import org.kapija.terminal.domain.Device;

/** A desk that only remembers what was reported to it. */
final class SeenReports implements Reports {
    final BlockingQueue<Observation> observations = new LinkedBlockingQueue<>();
    final BlockingQueue<Optional<Message>> faults = new LinkedBlockingQueue<>();

    Observation next() throws InterruptedException {
        Observation next = observations.poll(10, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("nothing was observed");
        }
        return next;
    }

    @Override
    public void observe(Observation observation) {
        observations.add(observation);
    }

    @Override
    public void device(Device device, Optional<Message> fault) {
        faults.add(fault);
    }

    @Override
    public void change(UnaryOperator<DeskState> change, TerminalEvent... events) {}
}
