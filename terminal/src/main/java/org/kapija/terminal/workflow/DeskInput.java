package org.kapija.terminal.workflow;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.kapija.core.inspection.Observation;
import org.kapija.core.inspection.TerminalEvent;
import org.kapija.core.message.Message;
import org.kapija.terminal.domain.DeskState;
import org.kapija.terminal.domain.Device;
import org.kapija.terminal.domain.SignedIn;

/** What lies in the desk's queue. */
sealed interface DeskInput {
    /** A person wants something and waits for the reply. */
    record Ordered(Order order, CompletableFuture<Reply> reply) implements DeskInput {}

    /**
     * A device, the search, central or the clock reports.
     *
     * @param recorded completes with whether the journal has it
     */
    record Observed(Observation observation, CompletableFuture<Boolean> recorded) implements DeskInput {}

    /** Somebody signed in, or out. */
    record Signed(Optional<SignedIn> officer, CompletableFuture<Reply> reply) implements DeskInput {}

    /** A device failed, or works again. */
    record DeviceHeard(Device device, Optional<Message> fault) implements DeskInput {}

    /**
     * The terminal itself changed.
     *
     * @param change what the screen shows from now on
     * @param events for the journal
     */
    record Changed(UnaryOperator<DeskState> change, List<TerminalEvent> events) implements DeskInput {}

    /** A second passed. */
    record Tick() implements DeskInput {}
}
