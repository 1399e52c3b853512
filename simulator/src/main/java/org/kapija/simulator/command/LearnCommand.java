package org.kapija.simulator.command;

import picocli.CommandLine.Command;

/** {@code kapija learn}: what ships but was not written by hand. */
@Command(
        name = "learn",
        description = "Learns again what ships, from synthetic data alone.",
        mixinStandardHelpOptions = true,
        subcommands = {FingerprintCodesCommand.class})
final class LearnCommand {}
