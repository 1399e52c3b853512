package org.kapija.simulator.board;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The plugin's end of the socket: claims and drives lines, and hears of the edges of inputs. Safe for any thread. */
final class BoardLink implements AutoCloseable {
    /** Hears of every edge of one input, on the link's own thread. */
    interface EdgeListener {
        /** Called at the claim and at every change. */
        void level(boolean high);
    }

    // A board that does not answer a claim within this time is not there: the answer is a local round trip.
    private static final int CLAIM_SECONDS = 5;

    private final SocketChannel channel;
    private final BufferedWriter writer;
    private final Map<Integer, EdgeListener> inputs = new ConcurrentHashMap<>();
    private final Map<Integer, CompletableFuture<Boolean>> claims = new ConcurrentHashMap<>();

    private BoardLink(SocketChannel channel) {
        this.channel = channel;
        this.writer = new BufferedWriter(Channels.newWriter(channel, StandardCharsets.US_ASCII));
    }

    /**
     * Connects to a board.
     *
     * @param socket the board's socket in the file system
     * @throws IOException if nobody listens there
     */
    static BoardLink connect(Path socket) throws IOException {
        var channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        channel.connect(UnixDomainSocketAddress.of(socket));
        var link = new BoardLink(channel);
        Thread.ofPlatform().name("simulator-board").daemon().start(link::listen);
        return link;
    }

    /** Requests an output at its first level. */
    void claimOutput(int bcm, boolean high) throws IOException {
        send(new BoardMessage.ClaimOutput(bcm, high));
    }

    /**
     * Requests an input and waits for its level.
     *
     * @param edges told of that level and of every later one
     */
    void claimInput(int bcm, EdgeListener edges) throws IOException {
        var answered = new CompletableFuture<Boolean>();
        claims.put(bcm, answered);
        inputs.put(bcm, edges);
        send(new BoardMessage.ClaimInput(bcm));
        try {
            answered.get(CLAIM_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("the simulated board did not tell the level of line " + bcm, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while claiming line " + bcm, e);
        }
    }

    /** Drives an output. */
    void write(int bcm, boolean high) throws IOException {
        send(new BoardMessage.Write(bcm, high));
    }

    /** Gives a line back. */
    void release(int bcm) throws IOException {
        inputs.remove(bcm);
        send(new BoardMessage.Release(bcm));
    }

    private synchronized void send(BoardMessage message) throws IOException {
        writer.write(message.line());
        writer.write('\n');
        writer.flush();
    }

    private void listen() {
        try (var reader = new BufferedReader(Channels.newReader(channel, StandardCharsets.US_ASCII))) {
            for (Optional<String> line = next(reader); line.isPresent(); line = next(reader)) {
                line.flatMap(BoardMessage::parse).ifPresent(this::hear);
            }
            fail(new IOException("the simulated board hung up"));
        } catch (IOException e) {
            fail(e);
        }
    }

    private static Optional<String> next(BufferedReader reader) throws IOException {
        return Optional.ofNullable(reader.readLine());
    }

    private void hear(BoardMessage message) {
        if (message instanceof BoardMessage.Level(int bcm, boolean high)) {
            Optional.ofNullable(inputs.get(bcm)).ifPresent(edges -> edges.level(high));
            Optional.ofNullable(claims.remove(bcm)).ifPresent(claim -> claim.complete(high));
        }
    }

    private void fail(IOException cause) {
        claims.values().forEach(claim -> claim.completeExceptionally(cause));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
