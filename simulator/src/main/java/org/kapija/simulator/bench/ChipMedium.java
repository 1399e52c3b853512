package org.kapija.simulator.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.kapija.simulator.chip.reader.CardCable;
import org.kapija.simulator.chip.reader.ReaderOptions;

/**
 * What carries commands between the terminal's program and simulated chips.
 *
 * @param name for people
 * @param reader where cards are laid
 * @param options of the program's virtual machine
 * @param removalSeen how long it may take until the program sees that a card is gone
 * @param service the PC/SC service, where the bench had to start it
 */
record ChipMedium(
        String name, SocketAddress reader, List<String> options, Duration removalSeen, Optional<Process> service)
        implements AutoCloseable {
    private static final Path PCSCD = Path.of("/usr/sbin/pcscd");
    private static final Path VPCD = Path.of("/usr/lib/pcsc/drivers/serial/libifdvpcd.so");
    private static final String PCSC = "pcscd";
    private static final Duration LOOKS = Duration.ofMillis(900);
    private static final Duration START = Duration.ofSeconds(5);
    private static final int GLANCE_MILLIS = 50;

    /** A socket, and a security provider in the program that takes it for a reader. */
    static ChipMedium socket(Path directory) throws IOException {
        Path socket = directory.resolve("reader");
        return new ChipMedium(
                "socket",
                UnixDomainSocketAddress.of(socket),
                ReaderOptions.of(directory, socket),
                Duration.ofMillis(100),
                Optional.empty());
    }

    /**
     * The real PC/SC service with a virtual reader. It is started where it does not run.
     *
     * @throws IOException if it is not installed or does not start; the message says so
     */
    static ChipMedium pcscd(Path directory) throws IOException {
        var reader = new InetSocketAddress(InetAddress.getLoopbackAddress(), CardCable.VPCD_PORT);
        if (!Files.isExecutable(PCSCD) || !Files.exists(VPCD)) {
            throw new IOException("skipped: pcscd and vpcd are not installed (apt-get install pcscd vsmartcard-vpcd)");
        }
        if (answers(reader)) {
            return new ChipMedium(PCSC, reader, List.of(), LOOKS, Optional.empty());
        }
        Path log = directory.resolve("pcscd.log");
        Process service = new ProcessBuilder(PCSCD.toString(), "--foreground")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        long end = System.nanoTime() + START.toNanos();
        while (!answers(reader)) {
            if (System.nanoTime() > end || hasEnded(service)) {
                service.destroy();
                throw new IOException("skipped: pcscd does not start, its own words are in " + log);
            }
        }
        return new ChipMedium(PCSC, reader, List.of(), LOOKS, Optional.of(service));
    }

    /** Looks again after a moment. */
    private static boolean hasEnded(Process service) throws IOException {
        try {
            return service.waitFor(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }

    private static boolean answers(SocketAddress reader) {
        try (SocketChannel channel = SocketChannel.open(reader)) {
            return channel.isConnected();
        } catch (IOException nobody) {
            return false;
        }
    }

    @Override
    public void close() {
        service.ifPresent(Process::destroy);
    }
}
