package org.kapija.central.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kapija.core.fingerprint.Certainty;
import org.kapija.core.fingerprint.Gallery;
import org.kapija.core.fingerprint.Identification;
import org.kapija.core.fingerprint.Probe;
import org.kapija.core.fingerprint.Reference;
import org.kapija.core.fingerprint.Template;
import org.kapija.core.inspection.PriorAnswer;

/**
 * Everybody in the joint register, searchable by document and by fingers (1:N). Immutable.
 *
 * @param states whose registrations can be asked here, and which cannot
 * @param entries by reference
 * @param gallery the fingers of all entries; knows of templates that could not be read
 */
public record PriorRegister(States states, Map<String, Entry> entries, Gallery gallery) {
    /** From this class on fingers alone make a hit: at most one false alarm in 1 000 crossings. */
    private static final Certainty HIT_FROM = Certainty.PROBABLE;

    public PriorRegister {
        entries = Map.copyOf(entries);
    }

    /**
     * Which states' registers central answers for.
     *
     * @param here states whose registrations are in this database
     * @param elsewhere states that are known and not connected: never said to have no hit
     */
    public record States(Set<String> here, Set<String> elsewhere) {
        public States {
            here = Set.copyOf(here);
            elsewhere = Set.copyOf(elsewhere);
        }
    }

    /**
     * A registered person.
     *
     * @param reference the case number that other states are told
     * @param state that registered
     * @param registration what is known
     */
    public record Entry(String reference, String state, Registration registration) {}

    /** A register of nobody. */
    public static PriorRegister empty(States states) {
        return new PriorRegister(states, Map.of(), Gallery.empty());
    }

    /** Adds entries, replacing those of the same reference; a template that cannot be read lowers the coverage. */
    public PriorRegister with(List<Entry> more) {
        Map<String, Entry> next = new TreeMap<>(entries);
        List<Reference> references = new ArrayList<>();
        int unreadable = gallery.lacking();
        Set<String> replaced = new TreeSet<>();
        for (Entry entry : more) {
            next.put(entry.reference(), entry);
            replaced.add(entry.reference());
            for (var finger : entry.registration().fingers()) {
                Optional<Template> template = Template.read(finger.template().reveal());
                template.ifPresent(found -> references.add(new Reference(entry.reference(), finger.position(), found)));
                unreadable += template.isPresent() ? 0 : 1;
            }
        }
        return new PriorRegister(
                states, next, gallery.without(replaced).with(references).lacking(unreadable));
    }

    /**
     * Answers state by state. "No hit" is said only of a state whose registrations are here and were searched whole;
     * with neither a document nor a finger there is nothing to ask.
     *
     * @param asked not compared with itself
     */
    public List<PriorAnswer> answer(Registration asked) {
        List<Probe> probes = asked.fingers().stream()
                .flatMap(
                        finger -> Template.read(finger.template().reveal())
                                .map(template -> Probe.of(finger.position(), template))
                                .stream())
                .toList();
        Set<String> own = new TreeSet<>();
        entries.values().stream()
                .filter(entry -> entry.registration().inspection().equals(asked.inspection()))
                .forEach(entry -> own.add(entry.reference()));
        Identification found = Identification.of(probes, gallery.without(own));
        boolean searched = asked.document().isPresent() || !probes.isEmpty();
        boolean whole = (probes.isEmpty() || found.complete())
                && probes.size() == asked.fingers().size();
        List<PriorAnswer> answers = new ArrayList<>();
        for (String state : new TreeSet<>(states.here())) {
            Optional<String> hit = hit(state, asked, own, found);
            answers.add(new PriorAnswer(state, verdict(hit.isPresent(), searched, whole), hit));
        }
        for (String state : new TreeSet<>(states.elsewhere())) {
            answers.add(new PriorAnswer(state, PriorAnswer.Answer.NOT_REACHABLE, Optional.empty()));
        }
        return answers;
    }

    private static PriorAnswer.Answer verdict(boolean hit, boolean searched, boolean whole) {
        if (hit) {
            return PriorAnswer.Answer.HIT;
        }
        if (!searched) {
            return PriorAnswer.Answer.NOT_ASKED;
        }
        return whole ? PriorAnswer.Answer.NO_HIT : PriorAnswer.Answer.NOT_REACHABLE;
    }

    private Optional<String> hit(String state, Registration asked, Set<String> own, Identification found) {
        Optional<String> byDocument = asked.document()
                .flatMap(document -> entries.values().stream()
                        .filter(entry -> entry.state().equals(state) && !own.contains(entry.reference()))
                        .filter(entry -> entry.registration().document().equals(Optional.of(document)))
                        .map(Entry::reference)
                        .min(String::compareTo));
        return byDocument.or(() -> found.candidates().stream()
                .filter(candidate -> candidate.certainty().compareTo(HIT_FROM) >= 0)
                .map(candidate -> candidate.subject())
                .filter(reference -> Optional.ofNullable(entries.get(reference))
                        .filter(entry -> entry.state().equals(state))
                        .isPresent())
                .findFirst());
    }
}
