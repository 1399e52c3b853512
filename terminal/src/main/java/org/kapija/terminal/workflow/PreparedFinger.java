package org.kapija.terminal.workflow;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.kapija.core.fingerprint.Part;
import org.kapija.core.fingerprint.Probe;
import org.kapija.core.fingerprint.Sweep;
import org.kapija.core.fingerprint.Templates;
import org.kapija.core.inspection.Finger;
import org.kapija.core.value.Octets;
import org.kapija.terminal.domain.Enrolment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One captured finger on its way through the gallery, in one part for each worker. */
final class PreparedFinger {
    private static final Logger LOG = LoggerFactory.getLogger(PreparedFinger.class);

    private final Enrolment basis;
    private final CompletableFuture<Probe> probe;
    private final List<CompletableFuture<Sweep>> sweeps;

    private PreparedFinger(Enrolment basis, CompletableFuture<Probe> probe, List<CompletableFuture<Sweep>> sweeps) {
        this.basis = basis;
        this.probe = probe;
        this.sweeps = sweeps;
    }

    /** Starts comparing. */
    static PreparedFinger start(Enrolment basis, Finger finger, Octets templates, int parts, Executor workers) {
        var probe = CompletableFuture.supplyAsync(
                () -> Probe.of(finger.position(), readable(templates), finger.quality()), workers);
        var sweeps = Part.all(parts).stream()
                .map(part -> probe.thenApplyAsync(prepared -> basis.gallery().sweep(List.of(prepared), part), workers))
                .toList();
        return new PreparedFinger(basis, probe, sweeps);
    }

    /** Whether it was compared with this very list. */
    boolean isBasedOn(Enrolment enrolment) {
        return basis == enrolment;
    }

    /** Waits for the finger itself; empty if it could not be prepared. */
    Optional<Probe> probe() {
        return outcome(probe).findFirst();
    }

    /** Waits for the comparisons; a part whose worker failed is absent, which lowers the coverage. */
    Stream<Sweep> sweeps() {
        return sweeps.stream().flatMap(PreparedFinger::outcome);
    }

    /** Drops what has not begun. */
    void cancel() {
        probe.cancel(false);
        sweeps.forEach(sweep -> sweep.cancel(false));
    }

    private static Templates readable(Octets kept) {
        return Templates.read(kept)
                .orElseThrow(() -> new IllegalStateException("our own template cannot be read again"));
    }

    private static <T> Stream<T> outcome(CompletableFuture<T> future) {
        try {
            return Stream.of(future.join());
        } catch (CompletionException failed) {
            LOG.error("a part of the gallery was not searched", failed.getCause());
            return Stream.empty();
        }
    }
}
