package org.kapija.simulator.region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * Starts processes that die with this one, however it ends, and are not hit by a Ctrl-C meant for it, so that their end
 * can be an orderly one. Both by tools of util-linux, part of every Debian; where they are missing, processes are
 * started as they are.
 */
final class Launcher {
    private static final List<String> TIED =
            List.of("/usr/bin/setsid", "/usr/bin/setpriv", "--pdeathsig", "KILL", "--");

    // the kernel ties a child to the thread that made it, so one thread makes them all and never ends; that of a
    // single-thread executor would end once the garbage collector finds that nobody holds the executor any more
    private final ExecutorService maker = Executors.newFixedThreadPool(
            1, Thread.ofPlatform().name("process-maker").daemon().factory());

    /**
     * Starts a program.
     *
     * @param log takes what it prints, both streams; appended to
     * @throws IOException if the operating system refuses
     */
    Process start(List<String> command, Path directory, Path log) throws IOException {
        var builder = new ProcessBuilder(tied(command))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        try {
            return maker.submit(() -> launched(builder)).get();
        } catch (ExecutionException failed) {
            throw new IOException("cannot start " + command.getFirst() + ": " + failed.getMessage(), failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while starting " + command.getFirst(), stopped);
        }
    }

    private static Process launched(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static List<String> tied(List<String> command) {
        if (!Files.isExecutable(Path.of(TIED.get(0))) || !Files.isExecutable(Path.of(TIED.get(1)))) {
            return command;
        }
        return Stream.concat(TIED.stream(), command.stream()).toList();
    }
}
