package org.kapija.terminal.command;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.kapija.hardware.chip.PcscChipReader;
import org.kapija.terminal.Terminal;
import org.kapija.terminal.adapter.toml.ConfigurationFile;
import org.kapija.terminal.port.StartFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code kapija terminal}: runs until it is asked to stop (SIGTERM, SIGINT). Its engines are commands of their own, for
 * people with files.
 */
@Command(
        name = "kapija terminal",
        description = "Runs the checkpoint terminal. Writes data/ready.json when it is up.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:stopped as asked", "1:could not start", "2:usage", "70:ended by a fault of its own"})
@SuppressWarnings("NullAway.Init") // picocli sets options before call()
public final class TerminalCommand implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(TerminalCommand.class);
    private static final int COULD_NOT_START = 1;
    private static final int OWN_FAULT = 70;

    @Spec
    private CommandSpec specification;

    // asked for in call(): an option that picocli requires here would be required of the engines as well
    @Option(names = "--config", paramLabel = "FILE", description = "terminal.toml, to run the terminal")
    private Optional<Path> file;

    /** Starts the program. */
    public static void main(String[] arguments) {
        System.exit(line().execute(arguments));
    }

    /** Builds the command line: the terminal itself and its engines. */
    public static CommandLine line() {
        return new CommandLine(new TerminalCommand())
                .addSubcommand("identify", new IdentifyCommand())
                .addSubcommand("mrz", new MrzCommand(System.in))
                .addSubcommand("nist", NistCommand.line())
                .addSubcommand("ocr", new OcrCommand())
                .addSubcommand("person", new PersonCommand())
                .addSubcommand("record", new RecordCommand())
                .addSubcommand("trust", new TrustCommand())
                .addSubcommand("chip", new ChipCommand(reader -> new PcscChipReader("chip", reader)));
    }

    @Override
    public Integer call() throws InterruptedException {
        Path configuration = file.orElseThrow(
                () -> new ParameterException(specification.commandLine(), "Missing required option: '--config=FILE'"));
        try {
            var terminal =
                    Terminal.start(ConfigurationFile.read(configuration), InstantSource.system(), TerminalCommand::die);
            var asked = new CountDownLatch(1);
            var stopped = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(asked, stopped), "stop"));
            asked.await();
            terminal.close();
            stopped.countDown();
            return 0;
        } catch (StartFault fault) {
            specification.commandLine().getErr().println("terminal: " + Sentence.of(fault.sentence()));
            LOG.debug("could not start", fault);
            return COULD_NOT_START;
        }
    }

    /** A part that everything depends on has failed: whoever started us starts us again, from the journal. */
    private static void die(Throwable death) {
        LOG.error("the terminal ends", death);
        Runtime.getRuntime().halt(OWN_FAULT);
    }

    private static void stop(CountDownLatch asked, CountDownLatch stopped) {
        asked.countDown();
        try {
            stopped.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
