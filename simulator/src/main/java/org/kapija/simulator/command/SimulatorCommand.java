package org.kapija.simulator.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The root of the simulator's command line. */
@Command(
        name = "kapija",
        description = "A world from a seed around unmodified programs.",
        mixinStandardHelpOptions = true,
        subcommands = {DemoCommand.class, BenchCommand.class, LearnCommand.class})
public final class SimulatorCommand {
    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new SimulatorCommand()).execute(arguments));
    }
}
