package org.kapija.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kapija.core.document.MrzFinding.Kind;
import org.kapija.house.RealData;

/** Zones and names from the standard and from other projects' tests. */
class MrzCorpusTest {
    private static final Set<String> FORMATS = Set.of("TD1", "TD2", "TD3");

    @Test
    void everyVerdictAgreesWithTheCorpus() throws IOException {
        List<String> differences = new ArrayList<>();
        int compared = 0;
        for (JsonNode entry : lines("documents/mrz-corpus.jsonl")) {
            if (FORMATS.contains(entry.path("format").asText())) {
                compared++;
                differences(entry)
                        .forEach(difference -> differences.add(
                                entry.path("id").asText() + ' ' + entry.path("mrz") + ": " + difference));
            }
        }
        assertThat(differences).isEmpty();
        assertThat(compared).isGreaterThan(100);
    }

    @Test
    void visasAndNationalCardsAreRefusedAsSuch() throws IOException {
        for (JsonNode entry : lines("documents/mrz-corpus.jsonl")) {
            if (!FORMATS.contains(entry.path("format").asText())) {
                assertThat(MrzReading.of(zone(entry)))
                        .as(entry.path("mrz").toString())
                        .isInstanceOf(MrzReading.Unreadable.class);
            }
        }
    }

    /**
     * Every word of the zone begins a word of the visual zone, in its order; equal where the name does not fill the
     * field.
     */
    @Test
    void theStandardsNamesAreRead() throws IOException {
        int compared = 0;
        for (JsonNode example : lines("documents/icao-name-examples.jsonl")) {
            String line = example.path("mrz").asText();
            String visual = example.path("viz").path(0).asText();
            if (line.startsWith("P<UTO") || line.startsWith("I<UTO")) {
                var format = line.length() == 44 ? MrzFormat.TD3 : MrzFormat.TD2;
                assertThat(MrzReading.of(List.of(line, "<".repeat(format.length()))))
                        .isInstanceOfSatisfying(
                                MrzReading.Read.class,
                                read -> assertName(read.document().holder().reveal(), visual));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(20);
    }

    private static void assertName(MrzHolder holder, String visual) {
        String[] identifiers = visual.replaceFirst(".*VIZ: *", "").split(", ", 2);
        assertThat(Mrz.name(holder.primary(), holder.secondary(), 39))
                .as(visual)
                .isNotEmpty();
        assertWords(holder.primary(), identifiers[0], holder.nameFillsField());
        assertWords(holder.secondary(), identifiers.length == 2 ? identifiers[1] : "", holder.nameFillsField());
    }

    private static void assertWords(String read, String visual, boolean mayBeCut) {
        String whole = visual.replaceAll("['’]", "").replace('-', ' ');
        if (!mayBeCut) {
            assertThat(read).isEqualTo(whole);
        }
        List<String> words = List.of(whole.split(" ", -1));
        List<String> found = List.of(read.split(" ", -1));
        assertThat(found).hasSizeLessThanOrEqualTo(words.size());
        for (int at = 0; at < found.size(); at++) {
            assertThat(words.get(at)).startsWith(found.get(at));
        }
    }

    private static List<String> differences(JsonNode entry) {
        if (!(MrzReading.of(zone(entry)) instanceof MrzReading.Read read)) {
            return List.of("not read");
        }
        List<String> differences = new ArrayList<>();
        if (read.valid() != entry.path("valid").asBoolean()) {
            differences.add("valid " + read.valid() + " " + read.findings());
        }
        Set<String> failing = new TreeSet<>();
        read.findings().stream()
                .filter(finding -> finding.kind() == Kind.CHECK_DIGIT)
                .forEach(finding -> failing.add(name(finding.field())));
        Set<String> expected = new TreeSet<>();
        entry.path("failing").forEach(field -> expected.add(field.asText()));
        if (!failing.equals(expected)) {
            differences.add("failing " + failing + ", expected " + expected);
        }
        var document = read.document();
        var holder = document.holder().reveal();
        JsonNode fields = entry.path("expect");
        compare(differences, fields, "code", document.code());
        compare(differences, fields, "issuer", document.issuer());
        compare(differences, fields, "number", document.number().reveal());
        compare(differences, fields, "doe", document.expiry().text());
        compare(differences, fields, "surname", holder.primary());
        compare(differences, fields, "given", holder.secondary());
        compare(differences, fields, "nat", holder.nationality());
        compare(differences, fields, "dob", holder.birth().text());
        compare(differences, fields, "optional", holder.optional());
        compare(differences, fields, "optional2", holder.secondOptional());
        return differences;
    }

    private static void compare(List<String> differences, JsonNode fields, String name, String found) {
        if (fields.has(name) && !fields.path(name).asText().equals(found)) {
            differences.add(
                    name + " '" + found + "', expected '" + fields.path(name).asText() + "'");
        }
    }

    private static String name(MrzField field) {
        return switch (field) {
            case NUMBER -> "number";
            case BIRTH_DATE -> "dob";
            case EXPIRY_DATE -> "doe";
            case OPTIONAL_DATA -> "optional";
            case COMPOSITE -> "composite";
            case DOCUMENT_CODE, ISSUER, NATIONALITY, SEX, NAME, SECOND_OPTIONAL_DATA -> field.word();
        };
    }

    private static List<String> zone(JsonNode entry) {
        List<String> zone = new ArrayList<>();
        entry.path("mrz").forEach(line -> zone.add(line.asText()));
        return zone;
    }

    private static List<JsonNode> lines(String name) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : Files.readAllLines(RealData.at(name))) {
            nodes.add(new ObjectMapper().readTree(line));
        }
        return nodes;
    }
}
