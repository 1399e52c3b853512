package org.kapija.core.document.trust;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;

/**
 * A trust store as one file: what was verified once is not verified again at every start.
 *
 * <pre>
 * octets
 *  4      "KTRS"
 *  4      version, {@value #VERSION}
 *  8      CRC-32C of the rest, which costs nothing in a process that has just begun; SHA-256 cost most of a start
 *  …      lists, authorities, revocation lists, as {@link StoreWriter} puts them
 * </pre>
 *
 * The checksum finds damage, not malice: whoever may write the file may say whom to trust, as with the program itself.
 * Numbers are written with the most significant octet first.
 */
public final class TrustCache {
    /** Grows with every change of the layout; another version is made anew from the lists. */
    public static final int VERSION = 1;

    private static final int MAGIC = 0x4B545253;
    private static final int HEAD = 8 + Long.BYTES;

    private TrustCache() {}

    /** What the octets of a file gave. */
    public sealed interface Opening {}

    /** A store as it was written; its certificates have not been decoded. */
    public record Opened(TrustStore store) implements Opening {}

    /** A file that is damaged, or of another version: the lists must be taken in again. */
    public record Refused(Message why) implements Opening {}

    /** Writes a store. */
    public static Octets write(TrustStore store) {
        Octets content = new StoreWriter().write(store);
        ByteBuffer file = ByteBuffer.allocate(HEAD + content.size());
        file.putInt(MAGIC).putInt(VERSION);
        file.putLong(checksum(content)).put(content.toArray());
        return Octets.of(file.array());
    }

    /** Opens a file. Takes some milliseconds for a thousand certificates. */
    public static Opening open(Octets file) {
        if (file.size() < HEAD) {
            return new Refused(Message.of("trust.cache.damaged"));
        }
        ByteBuffer head = ByteBuffer.wrap(file.part(0, HEAD).toArray());
        if (head.getInt() != MAGIC) {
            return new Refused(Message.of("trust.cache.other"));
        }
        if (head.getInt() != VERSION) {
            return new Refused(Message.of("trust.cache.version"));
        }
        Octets content = file.part(HEAD, file.size() - HEAD);
        if (head.getLong() != checksum(content)) {
            return new Refused(Message.of("trust.cache.damaged"));
        }
        try {
            return new Opened(new StoreReader(ByteBuffer.wrap(content.toArray())).read());
        } catch (TrustFault fault) {
            return new Refused(fault.why());
        }
    }

    private static long checksum(Octets content) {
        var checksum = new CRC32C();
        checksum.update(content.toArray());
        return checksum.getValue();
    }
}
