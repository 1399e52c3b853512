package org.kapija.simulator.board;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The electrical state of a simulated header: outputs as the program drives them, inputs as the world does. One program
 * at a time is connected; when it goes away its outputs float, and every output of ours has a pull-down (LOW).
 */
final class BoardServer implements AutoCloseable {
    /** Hears of every change of an output, under the board's lock: it must be quick. */
    interface OutputListener {
        /** An output changed, by being driven, claimed or let go. */
        void output(int bcm, boolean high);
    }

    private final Path socket;
    private final ServerSocketChannel listener;
    private final OutputListener outputs;
    private final Map<Integer, Boolean> driven = new HashMap<>();
    private final Map<Integer, Boolean> inputs = new HashMap<>();
    private final Set<Integer> watched = new HashSet<>();
    private Optional<BufferedWriter> program = Optional.empty();

    /**
     * Listens for a program.
     *
     * @param socket where; a socket left behind by a dead simulator is replaced
     * @param inputs levels of the inputs before anything happens, by BCM number
     * @throws IOException if the socket cannot be made there
     */
    BoardServer(Path socket, Map<Integer, Boolean> inputs, OutputListener outputs) throws IOException {
        this.socket = socket;
        this.outputs = outputs;
        this.inputs.putAll(inputs);
        Files.deleteIfExists(socket);
        this.listener = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        listener.bind(UnixDomainSocketAddress.of(socket));
        Thread.ofPlatform().name("board-server").daemon().start(this::accept);
    }

    /** Changes the level of an input; the program hears of it if it watches the line. */
    synchronized void drive(int bcm, boolean high) {
        Optional<Boolean> before = Optional.ofNullable(inputs.put(bcm, high));
        if (watched.contains(bcm) && !before.equals(Optional.of(high))) {
            tell(bcm, high);
        }
    }

    /** Returns the level of a line as a voltmeter would show it. */
    synchronized boolean level(int bcm) {
        return driven.getOrDefault(bcm, inputs.getOrDefault(bcm, false));
    }

    private void accept() {
        try {
            while (listener.isOpen()) {
                try (SocketChannel channel = listener.accept()) {
                    serve(channel);
                }
            }
        } catch (AsynchronousCloseException e) {
            // closing the listener is how the board is switched off
            letGo();
        } catch (IOException e) {
            letGo();
            throw new java.io.UncheckedIOException("the simulated board lost its socket " + socket, e);
        }
    }

    private void serve(SocketChannel channel) {
        try (var reader = new BufferedReader(Channels.newReader(channel, StandardCharsets.US_ASCII));
                var writer = new BufferedWriter(Channels.newWriter(channel, StandardCharsets.US_ASCII))) {
            connected(writer);
            reader.lines().map(BoardMessage::parse).forEach(message -> message.ifPresent(this::hear));
        } catch (IOException | java.io.UncheckedIOException e) {
            // a program that dies with the line open looks just like one that hangs up
            letGo();
        }
        letGo();
    }

    private synchronized void connected(BufferedWriter writer) {
        program = Optional.of(writer);
    }

    private synchronized void letGo() {
        program = Optional.empty();
        watched.clear();
        Set.copyOf(driven.keySet()).forEach(bcm -> set(bcm, false));
        driven.clear();
    }

    private synchronized void hear(BoardMessage message) {
        switch (message) {
            case BoardMessage.ClaimOutput(int bcm, boolean high) -> set(bcm, high);
            case BoardMessage.Write(int bcm, boolean high) -> set(bcm, high);
            case BoardMessage.ClaimInput(int bcm) -> {
                watched.add(bcm);
                tell(bcm, inputs.getOrDefault(bcm, false));
            }
            case BoardMessage.Release(int bcm) -> {
                watched.remove(bcm);
                if (driven.containsKey(bcm)) {
                    set(bcm, false);
                    driven.remove(bcm);
                }
            }
            case BoardMessage.Level _ -> throw new IllegalStateException("a program told the board a level");
        }
    }

    private void set(int bcm, boolean high) {
        boolean before = driven.getOrDefault(bcm, false);
        driven.put(bcm, high);
        if (before != high) {
            outputs.output(bcm, high);
        }
    }

    private void tell(int bcm, boolean high) {
        if (program.isPresent()) {
            try {
                program.get().write(new BoardMessage.Level(bcm, high).line() + "\n");
                program.get().flush();
            } catch (IOException e) {
                // the reading side sees the same death and lets the lines go
                program = Optional.empty();
            }
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        Files.deleteIfExists(socket);
    }
}
