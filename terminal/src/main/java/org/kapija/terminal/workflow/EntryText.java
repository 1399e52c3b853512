package org.kapija.terminal.workflow;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.kapija.core.journal.Commitment;
import org.kapija.core.value.Octets;

/**
 * What an entry's own seal holds: the payload that travels, and the part that stays at the terminal with the salt of
 * its commitment.
 *
 * @param payload as central gets it
 * @param attachmentSalt of the commitment in the header; empty without attachment
 * @param attachment such as a finger's template; empty if all of the event travels
 */
record EntryText(Octets payload, Octets attachmentSalt, Octets attachment) {
    private static final Octets NOTHING = Octets.of(new byte[0]);

    static EntryText whole(Octets payload) {
        return new EntryText(payload, NOTHING, NOTHING);
    }

    /** Returns the attachment, if there is one. */
    Optional<Octets> kept() {
        return attachmentSalt.isEmpty() ? Optional.empty() : Optional.of(attachment);
    }

    /** Writes payload length (4 octets, big-endian), payload, then salt and attachment if there is one. */
    Octets encode() {
        var buffer = ByteBuffer.allocate(Integer.BYTES + payload.size() + attachmentSalt.size() + attachment.size());
        buffer.putInt(payload.size()).put(payload.toArray());
        return Octets.of(
                buffer.put(attachmentSalt.toArray()).put(attachment.toArray()).array());
    }

    /** Reads it again; empty if it is no such text. */
    static Optional<EntryText> decode(Octets octets) {
        var buffer = ByteBuffer.wrap(octets.toArray());
        if (buffer.remaining() < Integer.BYTES) {
            return Optional.empty();
        }
        int size = buffer.getInt();
        if (size < 0 || size > buffer.remaining()) {
            return Optional.empty();
        }
        var payload = take(buffer, size);
        if (!buffer.hasRemaining()) {
            return Optional.of(whole(payload));
        }
        return buffer.remaining() < Commitment.SALT_SIZE
                ? Optional.empty()
                : Optional.of(
                        new EntryText(payload, take(buffer, Commitment.SALT_SIZE), take(buffer, buffer.remaining())));
    }

    private static Octets take(ByteBuffer buffer, int size) {
        byte[] octets = new byte[size];
        buffer.get(octets);
        return Octets.of(octets);
    }
}
