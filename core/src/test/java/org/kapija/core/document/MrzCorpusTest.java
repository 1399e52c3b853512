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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kapija.core.document.MrzFinding.Kind;
import org.kapija.core.document.transliteration.Transliteration;
import org.kapija.house.RealData;

/** Zones and names from the standard and from other projects' tests. */
class MrzCorpusTest {
    @Test
    void everyVerdictAgreesWithTheCorpus() throws IOException {
        List<String> differences = new ArrayList<>();
        int compared = 0;
        for (JsonNode entry : lines("documents/mrz-corpus.jsonl")) {
            if (entry.path("format").isTextual()) {
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
    void everyLongNumberIsReadAndItsCountingSaid() throws IOException {
        int compared = 0;
        for (JsonNode entry : lines("documents/mrz-corpus.jsonl")) {
            JsonNode expected = entry.path("expect");
            if (expected.path("longNumber").asBoolean() && entry.path("valid").asBoolean()) {
                compared++;
                assertThat(MrzReading.of(zone(entry))).isInstanceOfSatisfying(MrzReading.Read.class, read -> {
                    assertThat(read.document().number().reveal())
                            .isEqualTo(expected.path("number").asText());
                    assertThat(read.document().numberForm())
                            .isEqualTo(
                                    expected.path("numberCheckIncludesFiller").asBoolean()
                                            ? MrzNumberForm.RUNS_ON_FILLER_COUNTED
                                            : MrzNumberForm.RUNS_ON);
                });
            }
        }
        assertThat(compared).isGreaterThan(5);
    }

    @Test
    void nationalLayoutsWithoutAVerdictAreRead() throws IOException {
        for (JsonNode entry : lines("documents/mrz-corpus.jsonl")) {
            if (!entry.path("format").isTextual()) {
                assertThat(MrzReading.of(zone(entry)))
                        .as(entry.path("mrz").toString())
                        .isInstanceOf(MrzReading.Read.class);
            }
        }
    }

    /**
     * Every name of the standard that is printed in Latin letters is written letter for letter, cut where the standard
     * cuts it, and recognised as the printed one; read, it gives the same words.
     */
    @Test
    void theStandardsNamesAreWrittenAndRead() throws IOException {
        int compared = 0;
        for (JsonNode example : lines("documents/icao-name-examples.jsonl")) {
            String visual =
                    example.path("viz").path(example.path("viz").size() - 1).asText();
            String line = example.path("mrz").asText();
            if (visual.contains("VIZ: ")
                    && !example.path("viz").path(0).asText().startsWith("Arabic")) {
                compared++;
                assertName(line.replaceFirst("^[PIV]<UTO", ""), visual.replaceFirst(".*VIZ: *", ""));
            }
        }
        assertThat(compared).isGreaterThan(60);
    }

    private static void assertName(String line, String visual) {
        String[] identifiers = visual.split(", ", 2);
        String field = MrzParser.withoutTrailingFillers(line);
        boolean oneIdentifier = identifiers.length == 1 || !field.contains("<<");
        var printed = oneIdentifier
                ? MrzName.of(visual, "", Transliteration.by("UTO"))
                : MrzName.of(identifiers[0], identifiers[1], Transliteration.by("UTO"));
        var cut = MrzName.read(field);
        assertThat(printed.mayBeCutTo(cut)).as(field).isTrue();
        List<Integer> kept = Stream.concat(cut.primary().stream(), cut.secondary().stream())
                .map(String::length)
                .toList();
        assertThat(printed.kept(kept).line()).isEqualTo(field);
        if (line.endsWith("<")) {
            assertThat(printed.fitted(line.length()).line()).isEqualTo(field);
        }
    }

    /**
     * Without the words that the file has in a damaged form, and those that the standard parts for no written reason.
     */
    @Test
    void theStandardsArabicNamesAreWrittenByItsTable() throws IOException {
        List<String> written = new ArrayList<>();
        for (JsonNode example : lines("documents/icao-name-examples.jsonl")) {
            String arabic = example.path("viz").path(0).asText();
            if (arabic.startsWith("Arabic")) {
                var name =
                        MrzName.of(arabic.replaceAll("[^\\p{IsArabic} ]", "").strip(), "", Transliteration.by("UTO"));
                if (name.fitted(39)
                        .line()
                        .equals(MrzParser.withoutTrailingFillers(
                                example.path("mrz").asText()))) {
                    written.add(example.path("mrz").asText());
                }
            }
        }
        assertThat(written).hasSizeGreaterThanOrEqualTo(3);
    }

    private static List<String> differences(JsonNode entry) {
        if (!(MrzReading.of(zone(entry)) instanceof MrzReading.Read read)) {
            return List.of("not read");
        }
        List<String> differences = new ArrayList<>();
        if (!read.document().format().name().equals(entry.path("format").asText())) {
            differences.add("format " + read.document().format());
        }
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
        compare(differences, fields, "optional", holder.further(MrzField.OPTIONAL_DATA));
        compare(differences, fields, "optional2", holder.further(MrzField.SECOND_OPTIONAL_DATA));
        compare(differences, fields, "office", holder.further(MrzField.OFFICE));
        if (read.valid()) {
            compare(differences, fields, "sex", Character.toString(holder.sex().letter()));
        }
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
            case DOCUMENT_CODE,
                    ISSUER,
                    NATIONALITY,
                    SEX,
                    NAME,
                    GIVEN_NAMES,
                    SECOND_OPTIONAL_DATA,
                    OFFICE,
                    PERSONAL_NUMBER,
                    VERSION,
                    SEPARATOR -> field.word();
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
