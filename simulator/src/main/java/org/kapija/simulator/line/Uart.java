package org.kapija.simulator.line;

import java.io.ByteArrayOutputStream;

/** What a receiver makes of bytes sent at another speed, by sampling the bits as a UART does: 8N1, low bit first. */
final class Uart {
    private static final int BITS = 10; // start, eight data, stop
    private static final double MIDDLE = 0.5;

    private final byte[] sent;
    private final double bitsPerSample;

    private Uart(byte[] sent, int senderBaud, int receiverBaud) {
        this.sent = sent;
        this.bitsPerSample = (double) senderBaud / receiverBaud;
    }

    /** Returns what is heard: the same bytes at the same speed, garbage of another length at a very different one. */
    static byte[] heard(byte[] sent, int senderBaud, int receiverBaud) {
        return senderBaud == receiverBaud ? sent : new Uart(sent, senderBaud, receiverBaud).sample();
    }

    private byte[] sample() {
        var heard = new ByteArrayOutputStream();
        int end = sent.length * BITS;
        double time = 0; // in the sender's bits
        while (time < end) {
            if (isHigh(time)) {
                time = Math.floor(time) + 1; // edges lie between bits
                continue;
            }
            heard.write(byteFrom(time));
            time += (BITS - MIDDLE) * bitsPerSample; // the receiver looks for the next start from mid stop bit
            while (time < end && !isHigh(time)) { // framing error: it waits for the line to rise
                time = Math.floor(time) + 1;
            }
        }
        return heard.toByteArray();
    }

    private int byteFrom(double start) {
        int value = 0;
        for (int bit = 0; bit < 8; bit++) {
            if (isHigh(start + (bit + 1 + MIDDLE) * bitsPerSample)) {
                value |= 1 << bit;
            }
        }
        return value;
    }

    private boolean isHigh(double time) {
        int bit = (int) time;
        if (bit >= sent.length * BITS) {
            return true; // idle
        }
        int position = bit % BITS;
        return position == BITS - 1 || (position > 0 && (sent[bit / BITS] >> (position - 1) & 1) == 1);
    }
}
