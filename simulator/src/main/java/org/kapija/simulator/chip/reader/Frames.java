package org.kapija.simulator.chip.reader;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketOption;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import jdk.net.ExtendedSocketOptions;

/**
 * The wire between a virtual reader and its card, as vpcd of the vsmartcard project speaks it: two bytes of length,
 * high byte first, then that many bytes; a frame of a single byte is for the card's power.
 */
final class Frames implements Closeable {
    static final int POWER_OFF = 0;
    static final int POWER_ON = 1;
    static final int RESET = 2;
    static final int ANSWER_TO_RESET = 4;

    private final SocketChannel channel;
    private final boolean acknowledgesLate;

    Frames(SocketChannel channel) throws IOException {
        this.channel = channel;
        if (channel.supportedOptions().contains(StandardSocketOptions.TCP_NODELAY)) {
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        }
        this.acknowledgesLate = channel.supportedOptions().contains(quickAcknowledgement());
    }

    private static SocketOption<Boolean> quickAcknowledgement() {
        return ExtendedSocketOptions.TCP_QUICKACK;
    }

    /** Waits for a frame. */
    byte[] receive() throws IOException {
        if (acknowledgesLate) {
            // the reader sends length and content apart and waits in between: 40 ms a command without this, each time
            channel.setOption(quickAcknowledgement(), true);
        }
        ByteBuffer header = read(2);
        return read(header.getShort() & 0xFFFF).array();
    }

    private ByteBuffer read(int size) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(size);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                throw new EOFException("the other end is gone");
            }
        }
        return buffer.flip();
    }

    /** Sends a frame of at most 65 535 bytes. */
    void send(byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(2 + bytes.length);
        buffer.putShort((short) bytes.length).put(bytes).flip();
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    void sendPower(int what) throws IOException {
        send(new byte[] {(byte) what});
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
