package org.kapija.terminal.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.kapija.core.exchange.nist.Transaction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kapija nist rewrite}: takes a transaction apart and puts it together again. */
@Command(
        name = "rewrite",
        description = "Reads a transaction and writes it from its records and fields: the same octets come out.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:written", "1:refused, or OUT is there already: nothing is written", "2:usage"})
@SuppressWarnings("NullAway.Init") // picocli sets options before call()
final class NistRewriteCommand implements Callable<Integer> {
    @Spec
    private CommandSpec specification;

    @Parameters(index = "0", paramLabel = "IN", description = "transaction to read")
    private Path in;

    @Parameters(index = "1", paramLabel = "OUT", description = "file to write, a new one")
    private Path out;

    @Override
    public Integer call() {
        Optional<Transaction> transaction = NistFile.read(in, specification.commandLine());
        if (transaction.isEmpty()) {
            return ExitCode.CHECK_FAILED;
        }
        return WholeFile.create(out, transaction.get().toOctets(), specification.commandLine())
                ? ExitCode.OK
                : ExitCode.CHECK_FAILED;
    }
}
