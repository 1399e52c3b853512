package org.kapija.terminal.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kapija.core.document.Sex;
import org.kapija.core.identity.BirthDate;
import org.kapija.core.identity.CsvLine;
import org.kapija.core.identity.Person;
import org.kapija.core.identity.Traits;
import org.kapija.core.value.Sensitive;

/**
 * A list of persons: CSV with a head line, or one JSON object a line, with {@code id}, {@code names} (several in CSV
 * parted by semicolons), {@code birth} (2001, 2001-02 or 2001-02-03), {@code sex} (M, F or X) and {@code nationality}.
 *
 * @param persons numbered as they stand in {@code ids}
 * @param ids as the file has them, the line where it has none
 * @param skipped lines that hold no person
 */
record PersonFile(List<Person> persons, List<String> ids, int skipped) {
    PersonFile {
        persons = List.copyOf(persons);
        ids = List.copyOf(ids);
    }

    static PersonFile read(Path path) throws IOException {
        // decoded leniently: one damaged letter must not cost the list
        List<String> lines = new String(Files.readAllBytes(path), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        boolean json = !lines.isEmpty() && lines.getFirst().stripLeading().startsWith("{");
        List<JsonNode> rows = json ? objects(lines) : cells(lines);
        List<Person> persons = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            JsonNode row = rows.get(at);
            List<Sensitive<String>> names = names(row);
            if (!names.isEmpty()) {
                persons.add(new Person(ids.size(), names, Sensitive.of(traits(row))));
                ids.add(row.path("id").asText(Integer.toString(at + 1)));
            }
        }
        return new PersonFile(persons, ids, rows.size() - persons.size());
    }

    private static List<JsonNode> objects(List<String> lines) {
        var mapper = new ObjectMapper();
        List<JsonNode> objects = new ArrayList<>();
        for (String line : lines) {
            try {
                objects.add(mapper.readTree(line));
            } catch (JsonProcessingException _) {
                objects.add(mapper.createObjectNode()); // no person, and counted as such
            }
        }
        return objects;
    }

    private static List<JsonNode> cells(List<String> lines) {
        List<JsonNode> rows = new ArrayList<>();
        List<String> head = lines.isEmpty() ? List.of() : CsvLine.cells(lines.getFirst());
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            List<String> cells = CsvLine.cells(line);
            ObjectNode row = new ObjectMapper().createObjectNode();
            for (int at = 0; at < Math.min(head.size(), cells.size()); at++) {
                row.put(
                        head.get(at).strip().replace("\uFEFF", ""),
                        cells.get(at).strip()); // a mark some programs begin with
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<Sensitive<String>> names(JsonNode row) {
        List<String> names = new ArrayList<>();
        if (row.path("names").isArray()) {
            row.path("names").forEach(name -> names.add(name.asText()));
        } else {
            names.addAll(Arrays.asList(
                    row.path("names").asText(row.path("name").asText()).split(";", -1)));
        }
        return names.stream()
                .filter(name -> !name.isBlank())
                .limit(Person.NAMES_MAX)
                .map(Sensitive::of)
                .toList();
    }

    private static Traits traits(JsonNode row) {
        String nationality = row.path("nationality").asText();
        return new Traits(
                BirthDate.read(row.path("birth").asText()).orElse(BirthDate.UNKNOWN),
                sex(row.path("sex").asText()),
                nationality.matches("[A-Z]{1,3}") ? nationality : "");
    }

    static Sex sex(String letter) {
        return Arrays.stream(Sex.values())
                .filter(sex -> letter.length() == 1 && sex.letter() == letter.charAt(0))
                .findFirst()
                .orElse(Sex.UNSPECIFIED);
    }
}
