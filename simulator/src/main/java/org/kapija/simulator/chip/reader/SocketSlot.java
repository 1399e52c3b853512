package org.kapija.simulator.chip.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A place for a card that another process lays there through a socket. */
final class SocketSlot implements Slot {
    private final LocalSlot lying = new LocalSlot();

    /**
     * Waits for cards on a socket that it makes, for as long as the process lives.
     *
     * @throws IOException if the socket cannot be made
     */
    static SocketSlot listening(Path socket) throws IOException {
        Files.deleteIfExists(socket);
        var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        var slot = new SocketSlot();
        Thread.ofPlatform().name("simulated-reader").daemon().start(() -> slot.accept(server));
        return slot;
    }

    private void accept(ServerSocketChannel server) {
        try (server) {
            while (true) {
                SocketChannel channel = server.accept();
                var card = new RemoteCard(new Frames(channel));
                Thread.ofPlatform().name("simulated-card").daemon().start(card::listen);
                lying.lay(card);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("the simulated reader is broken", broken);
        }
    }

    @Override
    public Optional<VirtualCard> card() {
        return lying.card();
    }

    @Override
    public boolean await(boolean present, long millis) throws InterruptedException {
        return lying.await(present, millis);
    }

    /** A card at the other end of the socket. */
    private final class RemoteCard implements VirtualCard {
        private final Frames frames;
        private final BlockingQueue<Optional<byte[]>> answers = new LinkedBlockingQueue<>();

        RemoteCard(Frames frames) {
            this.frames = frames;
        }

        /** Listens until the card is taken away, so that this is known at once and not at the next command. */
        void listen() {
            try (frames) {
                while (true) {
                    answers.add(Optional.of(frames.receive()));
                }
            } catch (IOException takenAway) {
                leave();
            }
        }

        @Override
        public byte[] answerToReset() {
            return asked(() -> frames.sendPower(Frames.ANSWER_TO_RESET)).orElseGet(() -> new byte[0]);
        }

        @Override
        public void reset() {
            try {
                frames.sendPower(Frames.RESET);
            } catch (IOException lost) {
                leave();
            }
        }

        @Override
        public Optional<byte[]> exchange(byte[] command) {
            return asked(() -> frames.send(command));
        }

        private Optional<byte[]> asked(Question question) {
            answers.clear(); // of a question that nobody waited for any longer
            try {
                question.ask();
                return answers.take();
            } catch (IOException lost) {
                leave();
                return Optional.empty();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }

        private void leave() {
            answers.add(Optional.empty());
            lying.clear(this);
        }
    }

    /** Something to send. */
    @FunctionalInterface
    private interface Question {
        void ask() throws IOException;
    }
}
