package org.kapija.central.workflow;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kapija.central.port.JointStore;
import org.kapija.core.journal.Ingest;
import org.kapija.core.journal.Receipt;
import org.kapija.core.journal.TerminalId;
import org.kapija.core.protocol.Opening;
import org.kapija.core.signature.VerifyingKey;
import org.kapija.core.value.Octets;

/**
 * Takes entries in: checks signature and seal, decides with the chain, commits a whole batch at once, and only then
 * says what may be acknowledged. One thread.
 */
public final class IngestDesk {
    private final Opening opening;
    private final Function<TerminalId, Optional<VerifyingKey>> devices;
    private final JointStore store;
    private final InstantSource clock;
    private final Map<ChainName, Ingest> chains = new HashMap<>();

    /**
     * @param opening opens what was sealed to central
     * @param devices the device keys by terminal
     * @param store where entries go
     * @param clock stamps their arrival
     */
    public IngestDesk(
            Opening opening,
            Function<TerminalId, Optional<VerifyingKey>> devices,
            JointStore store,
            InstantSource clock) {
        this.opening = opening;
        this.devices = devices;
        this.store = store;
        this.clock = clock;
    }

    /**
     * A message on {@code journal}.
     *
     * @param under the terminal in whose topic it came
     * @param message the octets
     */
    public record Letter(TerminalId under, Octets message) {}

    /**
     * Which journal.
     *
     * @param terminal who writes it
     * @param epoch from 1
     */
    record ChainName(TerminalId terminal, long epoch) {}

    /**
     * Decides on a batch and commits it as one transaction.
     *
     * @return what terminals may be told now, one receipt for each journal that something came for
     * @throws org.kapija.central.port.StoreFault if nothing could be committed; the batch may be given again
     */
    public List<Receipt> take(List<Letter> letters) {
        var batch = new IngestBatch(chains, store, clock.instant());
        for (Letter letter : letters) {
            batch.take(opening.open(letter.message(), letter.under(), devices), letter.under());
        }
        store.commit(batch.changes());
        chains.putAll(batch.chains());
        return batch.receipts();
    }
}
