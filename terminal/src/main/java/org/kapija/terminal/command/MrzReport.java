package org.kapija.terminal.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kapija.core.document.MrzDocument;
import org.kapija.core.document.MrzField;
import org.kapija.core.document.MrzFinding;
import org.kapija.core.document.MrzReading;
import org.kapija.core.message.Message;

/**
 * A zone put into words or data, for the person whose file it is: this is where personal data is printed on purpose.
 *
 * @param reading what was read
 */
record MrzReport(MrzReading reading) {
    boolean valid() {
        return switch (reading) {
            case MrzReading.Read read -> read.valid();
            case MrzReading.Unreadable _ -> false;
        };
    }

    String text() {
        var text = new StringBuilder();
        switch (reading) {
            case MrzReading.Read read -> {
                text.append(read.document().format()).append(read.valid() ? ", valid\n" : ", not valid\n");
                fields(read.document())
                        .forEach((name, value) -> text.append(String.format("  %-9s %s%n", name, value)));
                read.findings()
                        .forEach(finding -> text.append("  ! ")
                                .append(Sentence.of(finding.field().message()))
                                .append(": ")
                                .append(Sentence.of(finding.message()))
                                .append('\n'));
            }
            case MrzReading.Unreadable(Message why) ->
                text.append("not read\n  ! ").append(Sentence.of(why)).append('\n');
        }
        return text.toString();
    }

    String json() {
        ObjectNode root = new ObjectMapper().createObjectNode();
        switch (reading) {
            case MrzReading.Read read -> {
                root.put("format", read.document().format().name());
                root.put("valid", read.valid());
                ObjectNode fields = root.putObject("fields");
                fields(read.document()).forEach(fields::put);
                ArrayNode findings = root.putArray("findings");
                read.findings().forEach(finding -> add(findings, finding));
            }
            case MrzReading.Unreadable(Message why) -> {
                root.putNull("format");
                root.put("valid", false);
                root.putObject("fields");
                root.putArray("findings")
                        .addObject()
                        .put("field", "zone")
                        .put("expected", "3 x 30, 2 x 36 or 2 x 44 characters of a TD1, TD2 or TD3")
                        .put("found", why.arguments().getOrDefault("lengths", why.key()))
                        .put("sentence", Sentence.of(why));
            }
        }
        return root + "\n";
    }

    private static void add(ArrayNode findings, MrzFinding finding) {
        findings.addObject()
                .put("field", name(finding.field()))
                .put("line", finding.line())
                .put("position", finding.position())
                .put("expected", finding.expected())
                .put("found", finding.found())
                .put("fault", finding.kind().isFault())
                .put("sentence", Sentence.of(finding.message()));
    }

    private static Map<String, String> fields(MrzDocument document) {
        var holder = document.holder().reveal();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("code", document.code());
        fields.put("issuer", document.issuer());
        fields.put("surname", holder.primary());
        fields.put("given", holder.secondary());
        fields.put("number", document.number().reveal());
        fields.put("nat", holder.nationality());
        fields.put("dob", holder.birth().text());
        fields.put("sex", Character.toString(holder.sex().letter()));
        fields.put("doe", document.expiry().text());
        for (String optional : List.of("optional", "optional2")) {
            String value = optional.equals("optional") ? holder.optional() : holder.secondOptional();
            if (!value.isEmpty()) {
                fields.put(optional, value);
            }
        }
        return fields;
    }

    /** The short names of the contract; {@code name} covers surname and given. */
    private static String name(MrzField field) {
        return switch (field) {
            case DOCUMENT_CODE -> "code";
            case ISSUER -> "issuer";
            case NUMBER -> "number";
            case NATIONALITY -> "nat";
            case BIRTH_DATE -> "dob";
            case SEX -> "sex";
            case EXPIRY_DATE -> "doe";
            case NAME -> "name";
            case OPTIONAL_DATA -> "optional";
            case SECOND_OPTIONAL_DATA -> "optional2";
            case COMPOSITE -> "composite";
        };
    }
}
