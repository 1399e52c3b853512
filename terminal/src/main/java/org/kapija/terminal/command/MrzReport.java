package org.kapija.terminal.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import org.kapija.core.document.MrzDocument;
import org.kapija.core.document.MrzFinding;
import org.kapija.core.document.MrzReading;
import org.kapija.core.message.Message;

/**
 * A zone put into words or data, for the person whose file it is: this is where personal data is printed on purpose.
 *
 * @param reading what was read
 */
record MrzReport(MrzReading reading) {
    private static final String SHAPES =
            "3 x 30, 2 x 36, 2 x 44, 2 x 34, 9 + 30 + 30 or 1 x 30 characters of a document known here";

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
                MrzFields.of(read.document()).forEach((name, value) -> row(text, name, value));
                numberCheck(read.document()).ifPresent(counting -> row(text, "numberCheck", counting));
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

    private static void row(StringBuilder text, String name, String value) {
        text.append(String.format("  %-14s %s%n", name, value));
    }

    String json() {
        ObjectNode root = new ObjectMapper().createObjectNode();
        switch (reading) {
            case MrzReading.Read read -> {
                root.put("format", read.document().format().name());
                root.put("valid", read.valid());
                ObjectNode fields = root.putObject("fields");
                MrzFields.of(read.document()).forEach(fields::put);
                numberCheck(read.document()).ifPresent(counting -> root.put("numberCheck", counting));
                ArrayNode findings = root.putArray("findings");
                read.findings().forEach(finding -> add(findings, finding));
            }
            case MrzReading.Unreadable(Message why) -> {
                root.putNull("format");
                root.put("valid", false);
                root.putObject("fields");
                root.putArray("findings")
                        .addObject()
                        .put("kind", "wrong-shape")
                        .put("field", "zone")
                        .put("expected", SHAPES)
                        .put("found", why.arguments().getOrDefault("lengths", why.key()))
                        .put("fault", true)
                        .put("sentence", Sentence.of(why));
            }
        }
        return root + "\n";
    }

    private static void add(ArrayNode findings, MrzFinding finding) {
        findings.addObject()
                .put("kind", finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("field", MrzFields.name(finding.field()))
                .put("line", finding.line())
                .put("position", finding.position())
                .put("expected", finding.expected())
                .put("found", finding.found())
                .put("fault", finding.kind().isFault())
                .put("sentence", Sentence.of(finding.message()));
    }

    /** How the check digit of a number that runs on in the optional data counts the filler; empty for other numbers. */
    private static Optional<String> numberCheck(MrzDocument document) {
        return switch (document.numberForm()) {
            case IN_ITS_FIELD -> Optional.empty();
            case RUNS_ON -> Optional.of("filler-left-out");
            case RUNS_ON_FILLER_COUNTED -> Optional.of("filler-counted");
        };
    }
}
