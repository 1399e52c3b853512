package org.kapija.simulator.chip.reader;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SocketChannel;
import java.util.Optional;

/**
 * Lays a card on a reader that is in another process: vpcd under the real PC/SC service, or {@link ReaderProvider}.
 * While the cable is open, the card lies there.
 */
public final class CardCable implements Closeable {
    /** Where Debian's vpcd listens, on every address of the machine: never install it on a terminal. */
    public static final int VPCD_PORT = 35_963;

    private final Frames frames;
    private final VirtualCard card;
    private final Thread thread;

    private CardCable(Frames frames, VirtualCard card) {
        this.frames = frames;
        this.card = card;
        this.thread = Thread.ofPlatform().name("card-cable").daemon().start(this::serve);
    }

    /**
     * Lays a card on a reader.
     *
     * @param reader a TCP or a UNIX address
     * @throws IOException if nobody listens there
     */
    public static CardCable lay(VirtualCard card, SocketAddress reader) throws IOException {
        return new CardCable(new Frames(SocketChannel.open(reader)), card);
    }

    private void serve() {
        try (frames) {
            while (answered(frames.receive())) {
                // the next one
            }
        } catch (EOFException | ClosedChannelException _) {
            // taken away, by either side: the way every card goes
        } catch (IOException lost) {
            throw new UncheckedIOException("the cable to the reader is broken", lost);
        }
    }

    /** Answers one frame; not if the card has left. */
    private boolean answered(byte[] frame) throws IOException {
        if (frame.length != 1) {
            Optional<byte[]> answer = card.exchange(frame);
            if (answer.isPresent()) {
                frames.send(answer.get());
            }
            return answer.isPresent();
        }
        switch (frame[0]) {
            case Frames.POWER_OFF, Frames.POWER_ON, Frames.RESET -> card.reset();
            case Frames.ANSWER_TO_RESET -> frames.send(card.answerToReset());
            default -> throw new IOException("no such power command: " + frame[0]);
        }
        return true;
    }

    /** Takes the card away, whatever it is doing. */
    @Override
    public void close() throws IOException {
        frames.close();
        thread.interrupt();
    }
}
