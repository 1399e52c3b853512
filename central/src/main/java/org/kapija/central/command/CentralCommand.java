package org.kapija.central.command;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.kapija.central.Central;
import org.kapija.central.adapter.toml.ConfigurationFile;
import org.kapija.central.port.StartFault;
import org.kapija.central.workflow.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kapija central}: runs until it is asked to stop (SIGTERM, SIGINT). */
@Command(
        name = "kapija central",
        description = "Runs central: broker, joint database, watchlist, page. Writes data/ready.json when it is up.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:stopped as asked", "1:could not start", "2:usage", "70:ended by a fault of its own"})
@SuppressWarnings("NullAway.Init") // picocli sets options before call()
public final class CentralCommand implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(CentralCommand.class);
    private static final int COULD_NOT_START = 1;
    private static final int OWN_FAULT = 70;

    @Spec
    private CommandSpec specification;

    @Option(names = "--config", required = true, paramLabel = "FILE", description = "central.toml")
    private Path file;

    /** Starts the program. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new CentralCommand()).execute(arguments));
    }

    @Override
    public Integer call() throws InterruptedException {
        try {
            var configuration = ConfigurationFile.read(file);
            var central =
                    Central.start(configuration, InstantSource.system(), Rounds.Periods.USUAL, CentralCommand::die);
            var asked = new CountDownLatch(1);
            var stopped = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(asked, stopped), "stop"));
            asked.await();
            central.close();
            stopped.countDown();
            return 0;
        } catch (StartFault fault) {
            specification.commandLine().getErr().println("central: " + Sentence.of(fault.sentence()));
            return COULD_NOT_START;
        }
    }

    /** A part that everything depends on has failed: whoever started us starts us again, from the database. */
    private static void die(Throwable death) {
        LOG.error("central ends", death);
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
