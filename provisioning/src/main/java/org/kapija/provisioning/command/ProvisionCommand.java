package org.kapija.provisioning.command;

import java.nio.file.AccessDeniedException;
import java.security.SecureRandom;
import java.time.InstantSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kapija provision}: makes regions and checks them. */
@Command(
        name = "kapija provision",
        description = "Makes and checks the keys, certificates, officers and configuration of a region.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:done", "1:a check failed", "2:usage", "4:denied"})
public final class ProvisionCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run()
    private CommandSpec specification;

    /** Starts the program. */
    public static void main(String[] arguments) {
        System.exit(line(InstantSource.system(), new SecureRandom()).execute(arguments));
    }

    /**
     * Builds the command line.
     *
     * @param clock the time certificates begin at and are checked against
     * @param random where every key comes from
     */
    public static CommandLine line(InstantSource clock, SecureRandom random) {
        return new CommandLine(new ProvisionCommand())
                .addSubcommand("region", new RegionCommand(clock, random))
                .addSubcommand("check", new CheckCommand(clock))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, line, _) -> {
                    line.getErr().println(sentence(failure));
                    return failure instanceof AccessDeniedException ? ExitCode.DENIED : ExitCode.CHECK_FAILED;
                });
    }

    @Override
    public void run() {
        throw new ParameterException(specification.commandLine(), "Say what to do: region or check.");
    }

    private static String sentence(Exception failure) {
        return switch (failure) {
            case AccessDeniedException denied ->
                "This user may not read or write " + denied.getFile() + "; run as its owner or choose another --dir.";
            default ->
                "It could not be done: " + failure.getClass().getSimpleName() + ", " + failure.getMessage() + ".";
        };
    }
}
