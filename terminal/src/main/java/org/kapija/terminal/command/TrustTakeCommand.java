package org.kapija.terminal.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.kapija.core.document.trust.Certificate;
import org.kapija.core.document.trust.Intake;
import org.kapija.core.document.trust.MasterList;
import org.kapija.core.document.trust.MasterListReading;
import org.kapija.core.document.trust.RevocationListReading;
import org.kapija.core.document.trust.TrustStore;
import org.kapija.core.value.Octets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kapija trust take}: lists in, a cache of authorities out. */
@Command(
        name = "take",
        description = {
            "Takes master lists in and writes all authorities into one file, in place of what it held.",
            "A list is believed if an anchor leads to its signer. Hand anchors over by another way than the lists.",
            "A broken entry is named and left out; the rest of its list is taken."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:everything was taken in", "1:something was refused", "2:usage"})
@SuppressWarnings("NullAway.Init") // picocli sets options before call()
final class TrustTakeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec specification;

    @Option(names = "--anchor", required = true, paramLabel = "FILE", description = "root certificate of a list, DER")
    private List<Path> anchors;

    @Option(
            names = "--also",
            split = ",",
            paramLabel = "STATE",
            description =
                    "two letters of a State whose own list is believed because the other lists have its authority")
    private Set<String> also = Set.of();

    @Option(
            names = "--certificate",
            paramLabel = "FILE",
            description = "certificate of an authority that you answer for, DER")
    private List<Path> certificates = List.of();

    @Option(names = "--crl", paramLabel = "FILE", description = "revocation list of an authority, DER")
    private List<Path> revocations = List.of();

    @Option(names = "--cache", required = true, paramLabel = "FILE", description = "file of authorities to write")
    private Path cache;

    @Parameters(paramLabel = "LIST", arity = "0..*", description = "master lists as published")
    private List<Path> lists = List.of();

    private boolean refused;

    @Override
    public Integer call() throws IOException {
        List<Certificate> pinned = certificates(anchors);
        Map<String, Octets> files = new LinkedHashMap<>();
        for (Path list : lists) {
            files.put(list.toString(), TrustFiles.read(list, specification.commandLine()));
        }
        var result = new Intake(pinned, also).take(files, TrustStore.EMPTY);
        result.readings().forEach(this::tell);
        TrustStore store = result.store();
        for (Certificate certificate : certificates(certificates)) {
            store = store.with(certificate, Instant.now());
        }
        for (Path file : revocations) {
            store = revoked(file, store);
        }
        TrustFiles.write(cache, store);
        out().printf("%d authorities in %s%n", store.authorities().size(), cache);
        out().flush();
        return refused ? ExitCode.CHECK_FAILED : ExitCode.OK;
    }

    private List<Certificate> certificates(List<Path> paths) throws IOException {
        List<Certificate> read = new ArrayList<>();
        for (Path path : paths) {
            switch (Certificate.read(TrustFiles.read(path, specification.commandLine()))) {
                case Certificate.Read(Certificate certificate) -> read.add(certificate);
                case Certificate.Refused(var why) -> refuse(path + ": " + Sentence.of(why));
            }
        }
        return read;
    }

    private void tell(String name, MasterListReading reading) {
        switch (reading) {
            case MasterListReading.Accepted(MasterList list) -> {
                out().printf(
                                "%s: list of %s, signed %s, %d certificates, %d broken%n",
                                name,
                                list.issuer(),
                                list.signed(),
                                list.certificates().size(),
                                list.broken().size());
                list.broken()
                        .forEach(entry -> out().printf(
                                        "  ! entry %d, %s: %s%n",
                                        entry.position(), entry.subject(), Sentence.of(entry.why())));
            }
            case MasterListReading.Refused(var why) -> refuse(name + ": " + Sentence.of(why));
        }
    }

    private TrustStore revoked(Path file, TrustStore store) throws IOException {
        return switch (RevocationListReading.of(TrustFiles.read(file, specification.commandLine()), store)) {
            case RevocationListReading.Accepted(var list) -> store.with(list);
            case RevocationListReading.Refused(var why) -> {
                refuse(file + ": " + Sentence.of(why));
                yield store;
            }
        };
    }

    private void refuse(String sentence) {
        refused = true;
        specification.commandLine().getErr().println(sentence);
    }

    private PrintWriter out() {
        return specification.commandLine().getOut();
    }
}
