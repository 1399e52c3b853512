package org.kapija.terminal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.kapija.core.exchange.nist.Finding;
import org.kapija.core.exchange.nist.LogicalRecord;
import org.kapija.core.exchange.nist.Profile;
import org.kapija.core.exchange.nist.Transaction;
import org.kapija.core.exchange.nist.TransactionHead;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kapija nist make}: a transaction from fields and pictures. */
@Command(
        name = "make",
        aliases = "write",
        description = {
            "Makes a transaction of fields and pictures, and writes it if it keeps to the profile.",
            "Pictures of fingers are packed as WSQ; those that are WSQ already stay as they are."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:written",
            "1:a picture cannot be used, the profile is not kept or OUT is there already: nothing is written",
            "2:usage"
        })
@SuppressWarnings("NullAway.Init") // picocli sets options before call()
final class NistMakeCommand implements Callable<Integer> {
    private final InstantSource clock;

    @Spec
    private CommandSpec specification;

    @Parameters(index = "0", paramLabel = "OUT", description = "file to write, a new one")
    private Path out;

    @Option(names = "--profile", defaultValue = "ansi-nist", description = "profile to keep to (${DEFAULT-VALUE})")
    private String profile;

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
            description = "a field of record 1 or 2, such as 2.007=RS/123; may be repeated")
    private Map<String, String> fields = new LinkedHashMap<>();

    @Mixin
    private NistPictures pictures;

    /** @param clock tells the date of the transaction */
    NistMakeCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        Profile kept = NistPrinting.profile(profile, specification);
        Instant now = clock.instant();
        LocalDate date = LocalDate.ofInstant(now, ZoneOffset.UTC);
        List<LogicalRecord> records = new ArrayList<>();
        Map<Integer, String> second = new TreeMap<>(fieldsOf(2));
        second.putIfAbsent(2, "00");
        records.add(TransactionHead.record(2, second));
        Optional<List<LogicalRecord>> images = pictures.records(origin, date);
        if (images.isEmpty()) {
            return ExitCode.CHECK_FAILED;
        }
        records.addAll(images.get());
        var head = new TransactionHead(
                version(kept), kind, date, destination, origin, control, pictures.dpi(), fieldsOf(1));
        return write(head.with(records), kept);
    }

    private int write(Transaction transaction, Profile kept) {
        List<Finding> departures = kept.check(transaction);
        for (Finding departure : departures) {
            specification
                    .commandLine()
                    .getErr()
                    .println(NistFile.words(departure.place()) + ": " + Sentence.of(departure.what()));
        }
        if (!departures.isEmpty()) {
            return ExitCode.CHECK_FAILED;
        }
        return WholeFile.create(out, transaction.toOctets(), specification.commandLine())
                ? ExitCode.OK
                : ExitCode.CHECK_FAILED;
    }

    /** Returns the newest version that the profile allows. */
    private static String version(Profile profile) {
        return profile.versions().stream().max(String::compareTo).orElse("0500");
    }

    private Map<Integer, String> fieldsOf(int type) {
        Map<Integer, String> found = new TreeMap<>();
        fields.forEach((tag, text) -> {
            if (!tag.matches("[12]\\.[0-9]{1,9}") || text.chars().anyMatch(Character::isISOControl)) {
                throw new ParameterException(
                        specification.commandLine(),
                        "--field " + tag + ": expected a field of record 1 or 2 and its text, such as 2.007=RS/123.");
            }
            if (tag.startsWith(type + ".")) {
                found.put(Integer.valueOf(tag.substring(2)), text);
            }
        });
        return found;
    }
}
