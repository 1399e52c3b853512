package org.kapija.central.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kapija.core.inspection.CaseEvent;
import org.kapija.core.inspection.Choice;
import org.kapija.core.inspection.Event;
import org.kapija.core.inspection.InspectionId;
import org.kapija.core.inspection.PriorGround;
import org.kapija.core.inspection.TravelDocument;
import org.kapija.core.journal.TerminalId;
import org.kapija.core.value.Sensitive;
import org.kapija.core.watchlist.FingerTemplate;

/**
 * A person who is in the joint register: those for whom a terminal had a ground to ask. Nobody else is registered, and
 * of nobody else do fingers reach central.
 *
 * @param inspection in which it was asked
 * @param terminal that asked
 * @param at when, by the terminal's clock
 * @param ground why it could be asked
 * @param document of the same inspection, if one was read
 * @param surname primary identifier as read
 * @param given secondary identifier as read
 * @param fingers to compare now and to keep
 * @param outcome what the officer decided, once decided
 */
public record Registration(
        InspectionId inspection,
        TerminalId terminal,
        Instant at,
        PriorGround ground,
        Optional<DocumentKey> document,
        Optional<Sensitive<String>> surname,
        Optional<Sensitive<String>> given,
        List<FingerTemplate> fingers,
        Optional<Choice> outcome) {
    public Registration {
        fingers = List.copyOf(fingers);
    }

    /**
     * An event with its time.
     *
     * @param at by the terminal's clock
     * @param event what happened
     */
    public record Dated(Instant at, Event event) {}

    /**
     * Reads the register's entry off an inspection's history: it is a view of the journal and can be made again at any
     * time.
     *
     * @param events all that arrived of the inspection so far, in order
     * @return empty as long as nothing was asked
     */
    public static Optional<Registration> of(InspectionId inspection, TerminalId terminal, List<Dated> events) {
        Optional<Dated> asked = events.stream()
                .filter(dated -> dated.event() instanceof CaseEvent.PriorAsked)
                .reduce((_, later) -> later);
        if (asked.isEmpty() || !(asked.get().event() instanceof CaseEvent.PriorAsked question)) {
            return Optional.empty();
        }
        Optional<TravelDocument.Fields> read = last(events, CaseEvent.DocumentRead.class)
                .map(event -> event.document().fields());
        return Optional.of(new Registration(
                inspection,
                terminal,
                asked.get().at(),
                question.ground(),
                read.map(fields -> new DocumentKey(fields.issuer(), fields.number())),
                read.map(TravelDocument.Fields::surname),
                read.map(TravelDocument.Fields::given),
                question.fingers(),
                last(events, CaseEvent.Decided.class).map(CaseEvent.Decided::choice)));
    }

    private static <E extends Event> Optional<E> last(List<Dated> events, Class<E> kind) {
        return events.stream()
                .map(Dated::event)
                .filter(kind::isInstance)
                .map(kind::cast)
                .reduce((_, later) -> later);
    }
}
