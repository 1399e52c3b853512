package org.kapija.terminal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kapija.core.document.lds.ElementaryFile;
import org.kapija.core.document.trust.ChipFiles;
import org.kapija.core.document.trust.Deviation;
import org.kapija.core.document.trust.DeviationList;
import org.kapija.core.document.trust.Examination;
import org.kapija.core.document.trust.PassiveAuthentication;
import org.kapija.core.document.trust.TrustStore;
import org.kapija.core.value.Octets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kapija trust judge}: files of one chip, judged layer by layer. */
@Command(
        name = "judge",
        description = {
            "Judges the files of one chip: EF.SOD, EF.COM, data groups, each told by its first octet.",
            "EF.CardSecurity is judged by itself. Prints every layer with the reasons."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:no layer failed and the issuer is trusted", "1:otherwise", "2:usage"})
@SuppressWarnings("NullAway.Init") // picocli sets options before call()
final class TrustJudgeCommand implements Callable<Integer> {
    private static final int SEQUENCE = 0x30;

    @Spec
    private CommandSpec specification;

    @Mixin
    private TrustOptions options;

    @Option(
            names = "--deviations",
            paramLabel = "FILE",
            description = "faults that are borne with: a reason, two letters of a State and a last day in each line")
    private Optional<Path> deviations;

    @Option(names = "--at", paramLabel = "YYYY-MM-DD", description = "day on which the document is shown; today")
    private Optional<LocalDate> day;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "files of one chip")
    private List<Path> paths;

    @Override
    public Integer call() throws IOException {
        TrustStore store = options.store();
        var authentication = new PassiveAuthentication(store, borne());
        Instant now =
                day.map(date -> date.atStartOfDay().toInstant(ZoneOffset.UTC)).orElseGet(Instant::now);
        return options.tell(new TrustReport(examine(authentication, now), store), TrustReport::text);
    }

    private Examination examine(PassiveAuthentication authentication, Instant now) throws IOException {
        Map<ElementaryFile, Octets> files = new EnumMap<>(ElementaryFile.class);
        for (Path path : paths) {
            Octets octets = TrustFiles.read(path, specification.commandLine());
            int tag = octets.isEmpty() ? 0 : octets.at(0);
            if (tag == SEQUENCE && paths.size() == 1) {
                return authentication.examineCardSecurity(octets, now);
            }
            files.put(
                    ElementaryFile.beginningWith(tag)
                            .orElseThrow(
                                    () -> usage(path + " is no file of a chip: its first octet is no tag of one.")),
                    octets);
        }
        return authentication.examine(ChipFiles.of(files), now);
    }

    private List<Deviation> borne() throws IOException {
        if (deviations.isEmpty()) {
            return List.of();
        }
        TrustFiles.read(deviations.get(), specification.commandLine());
        return switch (DeviationList.of(Files.readAllLines(deviations.get()))) {
            case DeviationList.Read(var list) -> list;
            case DeviationList.Refused(var why) -> throw usage(deviations.get() + ": " + Sentence.of(why));
        };
    }

    private ParameterException usage(String sentence) {
        return new ParameterException(specification.commandLine(), sentence);
    }
}
