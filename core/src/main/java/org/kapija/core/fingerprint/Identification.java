package org.kapija.core.fingerprint;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Optional;
import org.kapija.core.message.Message;

/**
 * The answer of a search of one traveller's fingers in a gallery (1:N).
 *
 * @param ranking every subject with a comparison at or above {@link Gallery#FLOOR}, best first; most are
 *     {@link Certainty#NONE}
 * @param fingers number of probes
 * @param subjects number of subjects in the gallery
 * @param coverage share of the references due that were searched, 0 to 1; a reference that is missing from the gallery
 *     counts as not searched
 */
public record Identification(List<Candidate> ranking, int fingers, int subjects, double coverage) {
    public Identification {
        ranking = List.copyOf(ranking);
        if (!(coverage >= 0 && coverage <= 1)) {
            throw new IllegalArgumentException("coverage: " + coverage);
        }
    }

    /** Searches on the calling thread. */
    public static Identification of(List<Probe> probes, Gallery gallery) {
        return of(probes, gallery, List.of(gallery.sweep(probes, Part.WHOLE)));
    }

    /**
     * Concludes from what several threads found.
     *
     * @param probes those of the sweeps; may be empty: the answer then covers nothing
     * @param gallery that of the sweeps
     * @param sweeps one for each part; a part that is absent, because its thread died, lowers the coverage
     */
    public static Identification of(List<Probe> probes, Gallery gallery, List<Sweep> sweeps) {
        return of(probes, gallery, sweeps, Calibration.SCALE);
    }

    /**
     * Concludes from what several threads found.
     *
     * @param calibration what scores are worth at this counter
     */
    public static Identification of(List<Probe> probes, Gallery gallery, List<Sweep> sweeps, Calibration calibration) {
        var fusion = new Fusion(gallery.subjects(), calibration);
        var reached =
                sweeps.stream().flatMap(sweep -> sweep.comparisons().stream()).toList();
        var found = gallery.completed(probes, reached).stream()
                .collect(groupingBy(comparison -> comparison.reference().subject()));
        List<Candidate> ranking = found.entrySet().stream()
                .map(entry -> candidate(
                        entry.getKey(),
                        fusion.weigh(Pairing.of(entry.getValue(), probes, gallery.referencesOf(entry.getKey())))))
                .sorted(comparingDouble(Candidate::falseAlarms)
                        .thenComparing(Candidate::score, reverseOrder())
                        .thenComparing(comparing(Candidate::subject)))
                .toList();
        return new Identification(ranking, probes.size(), gallery.subjects(), coverage(probes, gallery, sweeps));
    }

    private static Candidate candidate(String subject, Evidence evidence) {
        return new Candidate(
                subject,
                evidence.sum(),
                Certainty.of(evidence.falseAlarms()),
                evidence.compared(),
                evidence.agreeing(),
                evidence.falseAlarms());
    }

    private static double coverage(List<Probe> probes, Gallery gallery, List<Sweep> sweeps) {
        long due = gallery.comparisonsDue(probes) + (long) gallery.lacking() * probes.size();
        if (due == 0) {
            return probes.isEmpty() ? 0 : 1;
        }
        return (double) sweeps.stream().mapToLong(Sweep::covered).sum() / due;
    }

    /** Returns those to be shown: possible or better, best first. */
    public List<Candidate> candidates() {
        return ranking.stream()
                .filter(candidate -> candidate.certainty() != Certainty.NONE)
                .toList();
    }

    /** Returns the first of {@link #candidates()}. */
    public Optional<Candidate> best() {
        return candidates().stream().findFirst();
    }

    /** Returns whether every comparison that was due was made: only then may "no hit" be said. */
    public boolean complete() {
        return coverage == 1;
    }

    /**
     * Returns the sentence on the share that was not compared, {@code identification.incomplete}; empty if there is
     * none.
     */
    public Optional<Message> gap() {
        return complete()
                ? Optional.empty()
                : Optional.of(
                        Message.of("identification.incomplete", "percent", Integer.toString((int) (100 * coverage))));
    }
}
