package org.kapija.core.watchlist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An alert as somebody sent it, before it is known to be complete. Absent text is empty.
 *
 * @param id name given by the owner
 * @param ownerState who answers for it
 * @param ownerAuthority who answers for it
 * @param kind word of an {@link AlertKind}
 * @param person whom it is about, in words
 * @param documents by their numbers
 * @param fingers stored fingers
 * @param action what to do on a hit
 * @param forbidden what not to do
 * @param confirm whom to call
 * @param discreet the traveller must not notice
 * @param provenance word of a {@link RegionalProvenance}
 * @param expiry end of its use
 */
public record AlertDraft(
        String id,
        String ownerState,
        String ownerAuthority,
        String kind,
        PersonDescription person,
        List<ListedDocument> documents,
        List<FingerTemplate> fingers,
        String action,
        List<String> forbidden,
        String confirm,
        boolean discreet,
        String provenance,
        Optional<Instant> expiry) {
    public AlertDraft {
        documents = List.copyOf(documents);
        fingers = List.copyOf(fingers);
        forbidden = List.copyOf(forbidden);
    }

    /** Whether a draft is an alert. */
    public sealed interface Check {
        /** It is. */
        record Complete(Alert alert) implements Check {}

        /**
         * It is not.
         *
         * @param fields missing or impossible, by the names of the contract, such as {@code owner.authority}
         */
        record Incomplete(List<String> fields) implements Check {
            public Incomplete {
                fields = List.copyOf(fields);
            }
        }
    }

    /** Makes the alert, or names what is missing. */
    public Check check() {
        Optional<AlertKind> sort = AlertKind.ofWord(kind);
        Optional<RegionalProvenance> source = Arrays.stream(RegionalProvenance.values())
                .filter(one -> one.word().equals(provenance))
                .findFirst();
        List<String> wrong = new ArrayList<>();
        demand(wrong, "id", AlertId.isName(id));
        demand(wrong, "owner.state", Owner.isState(ownerState));
        demand(wrong, "owner.authority", Alert.isText(ownerAuthority));
        demand(wrong, "kind", sort.isPresent());
        demand(wrong, "subject", Subject.canBeFound(person, documents, fingers));
        demand(wrong, "subject.documents", sort.filter(AlertKind::ofThing).isEmpty() || Subject.hasNumber(documents));
        demand(wrong, "action", Alert.isText(action));
        demand(wrong, "forbidden", Alert.areTexts(forbidden));
        demand(wrong, "confirm", Alert.isText(confirm));
        demand(wrong, "discreet", discreet || !sort.equals(Optional.of(AlertKind.DISCREET_CHECK)));
        demand(wrong, "provenance", source.isPresent());
        demand(wrong, "expiry", expiry.isPresent());
        return wrong.isEmpty()
                ? new Check.Complete(alert(sort.orElseThrow(), source.orElseThrow(), expiry.orElseThrow()))
                : new Check.Incomplete(wrong);
    }

    private static void demand(List<String> wrong, String field, boolean fulfilled) {
        if (!fulfilled) {
            wrong.add(field);
        }
    }

    private Alert alert(AlertKind sort, RegionalProvenance source, Instant end) {
        return new Alert(
                new AlertId(id),
                new Owner(ownerState, ownerAuthority),
                sort,
                new Subject(person, documents, fingers),
                action,
                forbidden,
                confirm,
                discreet,
                source,
                end);
    }
}
