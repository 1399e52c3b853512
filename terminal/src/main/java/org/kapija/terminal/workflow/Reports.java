package org.kapija.terminal.workflow;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kapija.core.inspection.Observation;
import org.kapija.core.inspection.TerminalEvent;
import org.kapija.core.message.Message;
import org.kapija.terminal.domain.DeskState;
import org.kapija.terminal.domain.Device;

/** What lanes and links tell the desk. Any thread; each call waits only while the desk's queue is full. */
public interface Reports {
    /** Reports something seen. */
    void observe(Observation observation) throws InterruptedException;

    /** Reports a device's fault, or that it works. */
    void device(Device device, Optional<Message> fault) throws InterruptedException;

    /** Changes what the screen says of the terminal, and records what has to be. */
    void change(UnaryOperator<DeskState> change, TerminalEvent... events) throws InterruptedException;
}
