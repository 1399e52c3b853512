package org.kapija.core.fingerprint;

import com.machinezoo.sourceafis.FingerprintTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kapija.core.fingerprint.index.Engine;

/** A group so small that every comparison that is due is made; its templates are kept ready. */
record LinearGroup(List<Ready> ready) implements Group {
    static final LinearGroup EMPTY = new LinearGroup(List.of());

    LinearGroup {
        ready = List.copyOf(ready);
    }

    /** A reference, prepared once. */
    record Ready(Reference reference, FingerprintTemplate template) {
        static Ready of(Reference reference) {
            return new Ready(reference, reference.template().searchable());
        }
    }

    static LinearGroup of(Group group) {
        return switch (group) {
            case LinearGroup same -> same;
            case IndexedGroup indexed -> EMPTY.with(indexed.references());
        };
    }

    LinearGroup with(List<Reference> more) {
        return new LinearGroup(
                Stream.concat(ready.stream(), more.stream().map(Ready::of)).toList());
    }

    LinearGroup without(Predicate<Reference> gone) {
        return new LinearGroup(
                ready.stream().filter(each -> !gone.test(each.reference())).toList());
    }

    @Override
    public List<Reference> references() {
        return ready.stream().map(Ready::reference).toList();
    }

    @Override
    public List<Comparison> search(Probe probe, Part part, Engine engine) {
        List<Comparison> reached = new ArrayList<>();
        for (int at = part.index(); at < ready.size(); at += part.of()) {
            Ready one = ready.get(at);
            Comparison.of(probe, one.reference(), one.template()).ifPresent(reached::add);
        }
        return reached;
    }

    @Override
    public boolean comparesAll() {
        return true;
    }
}
