package org.kapija.core.document.optical;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kapija.core.document.MrzField;
import org.kapija.core.document.MrzFinding;
import org.kapija.core.document.MrzFinding.Kind;
import org.kapija.core.document.MrzMask;
import org.kapija.core.document.MrzReading;
import org.kapija.core.value.Sensitive;

/**
 * What two readings of a zone say together.
 *
 * @param lines the zone, as the readings and the check digits speak for it
 * @param sure the fields that both readings have character by character, that no finding speaks against, and whose
 *     check digit, where there is one, holds
 */
record ZoneText(Sensitive<List<String>> lines, Set<MrzField> sure) {
    /** Lengths of lines by their number; what 30 characters alone can be is no travel document. */
    private static final Map<Integer, List<Integer>> LENGTHS = Map.of(2, List.of(44, 36, 34), 3, List.of(30));

    /** Findings about documents that are as they should be. */
    private static final Set<Kind> TOLERATED = Set.of(Kind.NAME_MAY_BE_CUT, Kind.FILLER_COUNTED);

    private static final int FAULT = 100;
    private static final int DOUBT = 10; // a finding that is no fault
    private static final int UNREADABLE = 10_000;

    ZoneText {
        lines = lines.map(List::copyOf);
        sure = Set.copyOf(sure);
    }

    /**
     * Decides. Nothing is put together within a line: each comes whole from one reading, and look-alikes are settled
     * only where the field leaves no choice.
     *
     * @param first a reading, line by line from the top
     * @param second another one of the same lines
     */
    static ZoneText of(List<String> first, List<String> second) {
        return LENGTHS.getOrDefault(first.size(), List.of()).stream()
                .flatMap(length -> zones(first, second, length))
                .min(Comparator.comparingInt(ZoneText::doubts))
                .map(best -> new ZoneText(Sensitive.of(best), sureIn(best, first, second)))
                .orElseGet(() -> new ZoneText(Sensitive.of(first), Set.of()));
    }

    /**
     * Takes names off what is sure that a third reading has differently.
     *
     * @param third a reading, line by line from the top; where there is no name, the zone itself
     */
    ZoneText confirmed(List<String> third) {
        List<String> zone = lines.reveal();
        Set<MrzField> confirmed = EnumSet.noneOf(MrzField.class);
        confirmed.addAll(sure);
        MrzMask.of(zone)
                .ifPresent(mask -> confirmed.removeIf(field -> field.isName() && !says(third, zone, mask, field)));
        return new ZoneText(lines, confirmed);
    }

    private static Stream<List<String>> zones(List<String> first, List<String> second, int length) {
        Stream<List<String>> zones = Stream.of(List.of());
        for (int line = 0; line < first.size(); line++) {
            List<String> choices = Stream.of(first.get(line), second.get(line))
                    .flatMap(text -> Fitting.of(text, length).stream())
                    .distinct()
                    .toList();
            zones = zones.flatMap(zone -> choices.stream()
                    .map(choice ->
                            Stream.concat(zone.stream(), Stream.of(choice)).toList()));
        }
        return zones.map(ZoneText::settled).distinct();
    }

    private static List<String> settled(List<String> zone) {
        Optional<MrzMask> mask = MrzMask.of(zone);
        return mask.isPresent() ? Lookalikes.settled(mask.get(), zone) : zone;
    }

    private static int doubts(List<String> zone) {
        return switch (MrzReading.of(zone)) {
            case MrzReading.Read read ->
                read.findings().stream()
                                .mapToInt(finding -> finding.kind().isFault() ? FAULT : DOUBT)
                                .sum()
                        + (Names.wellFormed(name(zone)) ? 0 : DOUBT);
            case MrzReading.Unreadable _ -> UNREADABLE;
        };
    }

    private static String name(List<String> zone) {
        return MrzMask.of(zone)
                .map(mask -> String.join("", mask.parts(MrzField.NAME, zone)))
                .orElse("");
    }

    private static Set<MrzField> sureIn(List<String> zone, List<String> first, List<String> second) {
        Set<MrzField> sure = EnumSet.noneOf(MrzField.class);
        MrzMask.of(zone).ifPresent(mask -> {
            Set<MrzField> doubtful = doubtful(zone, mask);
            for (MrzField field : mask.fields()) {
                if (!doubtful.contains(field) && says(first, zone, mask, field) && says(second, zone, mask, field)) {
                    sure.add(field);
                }
            }
        });
        return sure;
    }

    /**
     * The fields that a finding speaks against; a wrong composite digit does against all that have one of their own.
     */
    private static Set<MrzField> doubtful(List<String> zone, MrzMask mask) {
        Set<MrzField> doubtful = EnumSet.noneOf(MrzField.class);
        switch (MrzReading.of(zone)) {
            case MrzReading.Read read ->
                read.findings().stream()
                        .filter(finding -> !TOLERATED.contains(finding.kind()))
                        .map(MrzFinding::field)
                        .forEach(doubtful::add);
            case MrzReading.Unreadable _ -> doubtful.addAll(mask.fields());
        }
        if (doubtful.contains(MrzField.COMPOSITE)) {
            mask.fields().stream()
                    .filter(field -> mask.parts(field, zone).size() > 1)
                    .forEach(doubtful::add);
        }
        if (!Names.wellFormed(name(zone))) {
            doubtful.add(MrzField.NAME);
        }
        return doubtful;
    }

    /** Whether a reading has a field as the zone has it; one that miscounted the line's characters says nothing. */
    private static boolean says(List<String> reading, List<String> zone, MrzMask mask, MrzField field) {
        List<String> parts = mask.parts(field, zone);
        return IntStream.range(0, zone.size())
                .filter(line -> !mask.parts(field, marked(zone, line)).equals(parts))
                .allMatch(line -> reading.get(line).length() == zone.get(line).length()
                        && mask.parts(field, with(zone, line, Lookalikes.settled(mask, line, reading.get(line))))
                                .equals(parts));
    }

    /** The zone with a line that agrees with nothing: what changes by it lies on that line. */
    private static List<String> marked(List<String> zone, int line) {
        return with(zone, line, "?".repeat(zone.get(line).length()));
    }

    private static List<String> with(List<String> zone, int line, String text) {
        return IntStream.range(0, zone.size())
                .mapToObj(at -> at == line ? text : zone.get(at))
                .toList();
    }
}
