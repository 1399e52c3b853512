package org.kapija.terminal.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kapija.core.exchange.nist.FieldedRecord;
import org.kapija.core.exchange.nist.Profile;
import org.kapija.core.exchange.nist.TransactionHead;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a new transaction says in words: its records 1 and 2. */
@SuppressWarnings("NullAway.Init") // picocli sets options before head()
final class NistHeading {
    private static final int DESIGNATION = 2;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec specification;

    @Option(names = "--kind", required = true, description = "type of the transaction, 1.004")
    private String kind;

    @Option(names = "--to", required = true, description = "destination agency, 1.007")
    private String destination;

    @Option(names = "--from", required = true, description = "originating agency, 1.008")
    private String origin;

    @Option(names = "--number", required = true, description = "transaction control number, 1.009")
    private String control;

    @Option(
            names = "--field",
            paramLabel = "TAG=TEXT",
            converter = GivenField.Reader.class,
            description = "a field of record 1 or 2, such as 2.007=RS/123; may be repeated with another tag")
    private List<GivenField> fields = new ArrayList<>();

    /** Returns the agency that the transaction is from. */
    String origin() {
        return origin;
    }

    /** Returns the first record, in the newest version that the profile allows. */
    TransactionHead head(Profile kept, LocalDate date, int dpi) {
        String version = kept.versions().stream().max(String::compareTo).orElse("0500");
        return new TransactionHead(version, kind, date, destination, origin, control, dpi, texts(1));
    }

    /** Returns the second record. */
    FieldedRecord second() {
        Map<Integer, String> texts = texts(2);
        texts.putIfAbsent(DESIGNATION, "00");
        return TransactionHead.record(2, texts);
    }

    private Map<Integer, String> texts(int type) {
        Map<Integer, String> texts = new TreeMap<>();
        for (GivenField field : fields) {
            if (field.type() == type && texts.put(field.number(), field.text()) != null) {
                throw new ParameterException(
                        specification.commandLine(),
                        "--field " + type + "." + field.number() + " is given twice: a field stands in a record once.");
            }
        }
        return texts;
    }
}
