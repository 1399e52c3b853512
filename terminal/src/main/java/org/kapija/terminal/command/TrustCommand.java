package org.kapija.terminal.command;

import picocli.CommandLine.Command;

/** {@code kapija trust}: whom the terminal believes, and what it makes of the files of a chip. */
@Command(
        name = "trust",
        description = "Takes master lists in under pinned anchors, and judges the files of a chip by them.",
        mixinStandardHelpOptions = true,
        subcommands = {TrustTakeCommand.class, TrustJudgeCommand.class, TrustSealCommand.class})
final class TrustCommand {}
