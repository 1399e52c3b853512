package org.kapija.simulator.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kapija.core.document.MrzDocument;
import org.kapija.core.document.MrzField;
import org.kapija.core.document.MrzFinding;
import org.kapija.core.document.MrzFinding.Kind;
import org.kapija.core.document.MrzNumberForm;
import org.kapija.core.document.MrzReading;

/** Whether the reader says of a zone what the corpus says. */
final class MrzAgreement {
    private static final Map<String, MrzField> CHECKED = Map.of(
            "number", MrzField.NUMBER,
            "dob", MrzField.BIRTH_DATE,
            "doe", MrzField.EXPIRY_DATE,
            "optional", MrzField.OPTIONAL_DATA,
            "composite", MrzField.COMPOSITE);

    private MrzAgreement() {}

    /** Returns whether the reader finds it valid or not as it should, and the same check digits wrong. */
    static boolean verdict(JsonNode string) {
        if (!(MrzReading.of(MrzCorpus.lines(string)) instanceof MrzReading.Read read)) {
            return false;
        }
        Set<MrzField> failing = new TreeSet<>();
        read.findings().stream()
                .filter(finding -> finding.kind() == Kind.CHECK_DIGIT)
                .map(MrzFinding::field)
                .forEach(failing::add);
        Set<MrzField> expected = new TreeSet<>();
        string.path("failing").forEach(field -> expected.add(CHECKED.getOrDefault(field.asText(), MrzField.SEPARATOR)));
        return read.valid() == string.path("valid").asBoolean() && failing.equals(expected);
    }

    /** Returns whether the reader finds the format and every field that the corpus names. */
    static boolean fields(JsonNode string) {
        if (!(MrzReading.of(MrzCorpus.lines(string)) instanceof MrzReading.Read read)) {
            return false;
        }
        Map<String, String> found = fields(read.document());
        boolean same =
                read.document().format().name().equals(string.path("format").asText());
        for (Map.Entry<String, JsonNode> field : string.path("expect").properties()) {
            String value = found.get(field.getKey());
            same &= value == null || value.equals(field.getValue().asText());
        }
        return same;
    }

    /** Returns whether the whole number is read, and said how its check digit counts the filler. */
    static boolean longNumber(JsonNode string) {
        JsonNode expected = string.path("expect");
        var form = expected.path("numberCheckIncludesFiller").asBoolean()
                ? MrzNumberForm.RUNS_ON_FILLER_COUNTED
                : MrzNumberForm.RUNS_ON;
        return MrzReading.of(MrzCorpus.lines(string)) instanceof MrzReading.Read read
                && read.valid()
                && read.document().numberForm() == form
                && read.document()
                        .number()
                        .reveal()
                        .equals(expected.path("number").asText());
    }

    private static Map<String, String> fields(MrzDocument document) {
        var holder = document.holder().reveal();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("code", document.code());
        fields.put("issuer", document.issuer());
        fields.put("number", document.number().reveal());
        fields.put("surname", holder.primary());
        fields.put("given", holder.secondary());
        fields.put("nat", holder.nationality());
        fields.put("dob", holder.birth().text());
        fields.put("doe", document.expiry().text());
        fields.put("optional", holder.further(MrzField.OPTIONAL_DATA));
        fields.put("optional2", holder.further(MrzField.SECOND_OPTIONAL_DATA));
        fields.put("office", holder.further(MrzField.OFFICE));
        return fields;
    }
}
