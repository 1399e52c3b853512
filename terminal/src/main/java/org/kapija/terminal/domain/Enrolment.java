package org.kapija.terminal.domain;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kapija.core.fingerprint.Gallery;
import org.kapija.core.fingerprint.PackedFingers;
import org.kapija.core.fingerprint.Reference;
import org.kapija.core.fingerprint.Template;
import org.kapija.core.fingerprint.index.Engine;
import org.kapija.core.value.Octets;
import org.kapija.core.value.Sensitive;
import org.kapija.core.watchlist.Alert;
import org.kapija.core.watchlist.FingerTemplate;
import org.kapija.core.watchlist.ListRoot.ListLimits;
import org.kapija.core.watchlist.WatchList;
import org.kapija.core.watchlist.WatchedDocuments;

/**
 * A verified list made searchable: its fingers in a gallery, its documents by number. Immutable; a new list makes a new
 * enrolment beside the old one, which is searched until the new one is whole.
 */
public final class Enrolment {
    private final WatchList list;
    private final Gallery gallery;
    private final Map<String, Alert> byName = new HashMap<>();
    private final WatchedDocuments documents;

    private Enrolment(WatchList list, Gallery gallery) {
        this.list = list;
        this.gallery = gallery;
        this.documents = WatchedDocuments.of(list.release().alerts());
        list.release().alerts().forEach(alert -> byName.put(alert.id().value(), alert));
    }

    /**
     * Enrols a list; takes about 0.3 ms for each finger that the list before did not have.
     *
     * @param before the gallery in use, or an empty one: what it has is not prepared again
     */
    public static Enrolment of(WatchList list, Gallery before) {
        Map<Octets, Template> known = before.references()
                .collect(toMap(reference -> reference.template().cbor(), Reference::template, (one, _) -> one));
        return of(list, known, before::becoming);
    }

    /**
     * Enrols the first list of a run; takes about 0.3 ms for each finger that is not packed already.
     *
     * @param engine to search with
     * @param packed fingers from the run before, of this list or another
     */
    public static Enrolment of(WatchList list, Engine engine, List<PackedFingers> packed) {
        return of(list, Map.of(), references -> Gallery.of(engine, references, packed));
    }

    private static Enrolment of(
            WatchList list, Map<Octets, Template> known, Function<List<Reference>, Gallery> gallery) {
        var references = new ArrayList<Reference>();
        int unreadable = 0;
        for (Alert alert : list.release().alerts()) {
            for (FingerTemplate finger : alert.subject().fingers()) {
                Octets stored = finger.template().reveal();
                var template = Optional.ofNullable(known.get(stored)).or(() -> Template.read(stored));
                if (template.isPresent()) {
                    references.add(new Reference(alert.id().value(), finger.position(), template.get()));
                } else {
                    unreadable++;
                }
            }
        }
        return new Enrolment(list, gallery.apply(references).lacking(unreadable));
    }

    /** Returns the list. */
    public WatchList list() {
        return list;
    }

    /** Returns the same fingers under a statement that central signed anew. */
    public Enrolment confirmed(WatchList same) {
        return new Enrolment(same, gallery);
    }

    /** Returns the same list with the same fingers, held in other memory. */
    public Enrolment held(Gallery same) {
        return new Enrolment(list, same);
    }

    /** Returns its fingers; what could not be read counts as lacking, so that no answer claims to cover it. */
    public Gallery gallery() {
        return gallery;
    }

    /** Returns an alert by its name. */
    public Optional<Alert> alert(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Returns the alerts that name a document, whatever way its number is spaced. */
    public List<Alert> onDocument(Sensitive<String> number) {
        return documents.of(number);
    }

    /** Returns how the guard's screen shows it. */
    public ListInUse shown(Instant now, ListLimits limits) {
        return new ListInUse(
                list.number(),
                Optional.of(list.head().issued()),
                list.freshness(now, limits),
                list.release().alerts().size(),
                gallery.size());
    }
}
