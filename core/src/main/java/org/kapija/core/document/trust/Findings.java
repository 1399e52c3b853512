package org.kapija.core.document.trust;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kapija.core.document.Layer;
import org.kapija.core.document.LayerVerdict;
import org.kapija.core.message.Message;

/** Findings as they are made, in one examination by one thread. */
final class Findings {
    private final List<Deviation> deviations;
    private final LocalDate today;
    private final List<Finding> made = new ArrayList<>();
    private String signer = "";

    Findings(List<Deviation> deviations, LocalDate today) {
        this.deviations = deviations;
        this.today = today;
    }

    /** Says of which State the signer is, for deviations belong to one. */
    void signedBy(String country) {
        signer = country;
    }

    void add(Reason reason) {
        add(reason, Map.of(), Optional.empty());
    }

    void add(Reason reason, String name, String value) {
        add(reason, Map.of(name, value), Optional.empty());
    }

    void add(Reason reason, Map<String, String> arguments) {
        add(reason, arguments, Optional.empty());
    }

    void add(Reason reason, Map<String, String> arguments, Optional<Message> cause) {
        Optional<Deviation> borne = deviations.stream()
                .filter(deviation -> deviation.covers(reason, signer, today))
                .findFirst();
        made.add(new Finding(reason, arguments, cause, borne));
    }

    /** Returns what the findings of a layer come to so far. */
    LayerVerdict of(Layer layer) {
        return examination(Optional.empty()).of(layer);
    }

    Examination examination(Optional<Authority> authority) {
        return new Examination(made, authority);
    }
}
