package org.kapija.core.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapija.core.value.Octets;
import org.kapija.house.RealData;

/** Searches of several fingers among nine real people; files are named PERSON_FINGER_IMPRESSION. */
class RealFingersTest {
    private static final Set<String> FINGERS = Set.of("3", "4", "5", "6");

    /** person, then finger, then impressions 1 and 2, of four fingers that all nine have (057 has three). */
    private static final Map<String, Map<FingerPosition, List<Template>>> PEOPLE = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        Path folder = RealData.at("fingerprints/neuro_crossmatch");
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String[] name = file.getFileName().toString().split("[_.]", -1);
                if (Integer.parseInt(name[2]) <= 2 && FINGERS.contains(name[1])) {
                    PEOPLE.computeIfAbsent(name[0], _ -> new TreeMap<>())
                            .computeIfAbsent(
                                    FingerPosition.ofCode(Integer.parseInt(name[1]))
                                            .orElseThrow(),
                                    _ -> new ArrayList<>())
                            .add(template(file));
                }
            }
        }
    }

    @ParameterizedTest(name = "{0} fingers")
    @ValueSource(ints = {2, 4})
    void theOwnerIsProbableOrBetterAndNobodyElseIs(int fingers) {
        var gallery = Gallery.of(references());
        PEOPLE.forEach((person, theirs) -> {
            var answer = Identification.of(probes(theirs, fingers), gallery);
            assertThat(answer.candidates()).first().satisfies(best -> {
                assertThat(best.subject()).isEqualTo(person);
                assertThat(best.certainty()).isGreaterThanOrEqualTo(Certainty.PROBABLE);
            });
            assertThat(answer.candidates().stream().skip(1)).allMatch(other -> other.certainty() == Certainty.POSSIBLE);
        });
    }

    @ParameterizedTest(name = "{0} fingers")
    @ValueSource(ints = {1, 2, 4})
    void aStrangerIsNeverMoreThanPossible(int fingers) {
        PEOPLE.forEach((person, theirs) -> {
            var others = Gallery.of(references()).without(Set.of(person));
            assertThat(Identification.of(probes(theirs, fingers), others).candidates())
                    .allMatch(candidate -> candidate.certainty() == Certainty.POSSIBLE);
        });
    }

    private static List<Reference> references() {
        List<Reference> references = new ArrayList<>();
        PEOPLE.forEach((person, fingers) -> fingers.forEach(
                (position, impressions) -> references.add(new Reference(person, position, impressions.getFirst()))));
        return references;
    }

    private static List<Probe> probes(Map<FingerPosition, List<Template>> fingers, int number) {
        return fingers.entrySet().stream()
                .limit(number)
                .map(finger -> Probe.of(finger.getKey(), finger.getValue().getLast()))
                .toList();
    }

    private static Template template(Path file) throws IOException {
        if (ImageReading.of(Octets.of(Files.readAllBytes(file)), 500) instanceof ImageReading.Read(var image)
                && Extraction.of(image) instanceof Extraction.Extracted extracted) {
            return extracted.template();
        }
        throw new AssertionError(file + " gave no template");
    }
}
