package org.kapija.terminal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kapija.core.exchange.nist.Finding;
import org.kapija.core.exchange.nist.LogicalRecord;
import org.kapija.core.exchange.nist.Profile;
import org.kapija.core.exchange.nist.Transaction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Mixin
    private NistHeading heading;

    @Mixin
    private NistPictures pictures;

    /** @param clock tells the date of the transaction */
    NistMakeCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        Profile kept = NistPrinting.profile(profile, specification);
        LocalDate date = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<LogicalRecord> records = new ArrayList<>();
        records.add(heading.second());
        Optional<List<LogicalRecord>> images = pictures.records(heading.origin());
        if (images.isEmpty()) {
            return ExitCode.CHECK_FAILED;
        }
        records.addAll(images.get());
        return write(heading.head(kept, date, pictures.dpi()).with(records), kept);
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
}
