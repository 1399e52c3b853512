package org.kapija.terminal.command;

import java.io.IOException;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kapija nist}: exchange files of ANSI/NIST-ITL, read, rewritten and made. */
@Command(
        name = "nist",
        description = {
            "Reads ANSI/NIST transactions (traditional encoding) and prints their records and fields, or refuses them",
            "with record, field and octet. What it prints is about persons. Profiles name fields and limits."
        },
        mixinStandardHelpOptions = true,
        subcommands = {NistReadCommand.class, NistRewriteCommand.class, NistImagesCommand.class, NistWsqCommand.class},
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:all read, and as the profile wants them if one is named", "1:at least one is not", "2:usage"
        })
@SuppressWarnings("NullAway.Init") // picocli sets options before call()
final class NistCommand implements Callable<Integer> {
    @Mixin
    private NistPrinting printing;

    /** Builds the command line with the commands below it. */
    static CommandLine line() {
        return new CommandLine(new NistCommand()).addSubcommand("make", new NistMakeCommand(InstantSource.system()));
    }

    @Override
    public Integer call() throws IOException {
        return printing.print();
    }
}
