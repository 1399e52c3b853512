package org.kapija.terminal.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kapija nist read}: the same as {@code kapija nist} with files. */
@Command(
        name = "read",
        description = "Reads transactions and prints their records and fields.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets options before call()
final class NistReadCommand implements Callable<Integer> {
    @Mixin
    private NistPrinting printing;

    @Override
    public Integer call() throws IOException {
        return printing.print();
    }
}
