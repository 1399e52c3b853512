package org.kapija.hardware.chip;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.kapija.core.value.Octets;
import org.kapija.hardware.port.ChipReading.Reason;

/**
 * Reads files (ICAO Doc 9303-10, 3.6), with as few commands as the chip's buffers allow: a file is asked for by its
 * short identifier and in one go, and blocks shrink to what the chip hands out at once.
 */
final class FileReading {
    private static final int SELECT = 0xA4;
    private static final int READ_BINARY = 0xB0;
    private static final int READ_BINARY_ODD = 0xB1;
    private static final int MASTER_FILE = 0x3F00;
    private static final int BY_SHORT_IDENTIFIER = 0x80;
    private static final int ODD_FROM = 0x8000; // the even instruction has fifteen bits for the offset
    private static final int OFFSET = 0x54;
    private static final int CONTENT = 0x53;
    private static final int CONTENT_HEADER_MAX = 4;
    private static final int HEADER_SIZE = 4;
    private static final int COMMANDS_MAX = 1000; // a chip that hands out single bytes would never come to an end

    private final ChipChannel channel;
    private int block;

    /**
     * Begins with a size of blocks.
     *
     * @param block most bytes to ask for at once
     */
    FileReading(ChipChannel channel, int block) {
        this.channel = channel;
        this.block = block;
    }

    /** Asks for no more than so many bytes from here on. */
    void shrinkTo(int smaller) {
        block = Math.min(block, smaller);
    }

    /**
     * Reads a file of the selected application or master file.
     *
     * @param lengthMax that such a file may have
     * @return nothing if there is no such file
     * @throws ChipFailure if it cannot be read to its end
     */
    Optional<Octets> read(ChipEntry entry, int lengthMax) throws ChipFailure {
        Reply first = channel.send(READ_BINARY, (BY_SHORT_IDENTIFIER | entry.shortIdentifier()) << Byte.SIZE, block);
        if (first.isNotFound()) {
            return Optional.empty();
        }
        if (first.isAboutLength()) {
            throw new ChipFailure(Reason.LENGTH_REFUSED, entry + ": " + first.hex());
        }
        return first.hasData()
                ? Optional.of(rest(first.data(), lengthMax))
                : readSelected(entry.identifier(), lengthMax); // a chip without short identifiers
    }

    /**
     * Reads a file step by step: select, header, rest.
     *
     * @return nothing if there is no such file
     */
    Optional<Octets> readSelected(int identifier, int lengthMax) throws ChipFailure {
        byte[] name = {(byte) (identifier >> Byte.SIZE), (byte) identifier};
        Reply selected = channel.send(SELECT, 0x020C, name, 0);
        if (!selected.isOk()) {
            if (selected.isNotFound()) {
                return Optional.empty();
            }
            throw new ChipFailure(Reason.REFUSED, "select: " + selected.hex());
        }
        Reply header = channel.send(READ_BINARY, 0, HEADER_SIZE);
        if (!header.hasData()) {
            throw failed(header);
        }
        return Optional.of(rest(header.data(), lengthMax));
    }

    /** Selects the master file, by the empty name or, where a chip wants it, by its own. */
    boolean selectMasterFile() throws ChipFailure {
        if (channel.send(SELECT, 0x000C, 0).isOk()) {
            return true;
        }
        byte[] name = {(byte) (MASTER_FILE >> Byte.SIZE), 0};
        return channel.send(SELECT, 0x000C, name, 0).isOk();
    }

    private Octets rest(Octets beginning, int lengthMax) throws ChipFailure {
        Ber.Header header = Ber.header(beginning.toArray(), 0)
                .orElseThrow(() -> new ChipFailure(Reason.NONSENSE, "a file without a header"));
        if (header.total() > lengthMax) {
            throw new ChipFailure(Reason.FILE_TOO_LONG, header.total() + " bytes");
        }
        var bytes = new ByteArrayOutputStream(header.total());
        bytes.write(beginning.toArray(), 0, Math.min(beginning.size(), header.total()));
        boolean cut = beginning.size() > HEADER_SIZE && beginning.size() < Math.min(block, header.total());
        if (cut) {
            block = beginning.size();
        }
        for (int commands = 0; bytes.size() < header.total(); commands++) {
            if (commands == COMMANDS_MAX) {
                throw new ChipFailure(Reason.TOO_SLOW, "blocks of " + block + " bytes");
            }
            bytes.writeBytes(next(bytes.size(), Math.min(block, header.total() - bytes.size())));
        }
        return Octets.of(bytes.toByteArray());
    }

    private byte[] next(int offset, int wanted) throws ChipFailure {
        Reply reply = offset < ODD_FROM ? channel.send(READ_BINARY, offset, wanted) : odd(offset, wanted);
        if (!reply.hasData()) {
            throw failed(reply);
        }
        if (reply.data().size() > wanted) {
            throw new ChipFailure(Reason.NONSENSE, "more than was asked for");
        }
        if (reply.data().size() < wanted) {
            block = reply.data().size();
        }
        return reply.data().toArray();
    }

    private Reply odd(int offset, int wanted) throws ChipFailure {
        byte[] place = {(byte) (offset >> 16), (byte) (offset >> Byte.SIZE), (byte) offset};
        Reply reply = channel.send(READ_BINARY_ODD, 0, Template.of(OFFSET, place), wanted + CONTENT_HEADER_MAX);
        if (!reply.hasData()) {
            return reply;
        }
        Octets content = Ber.all(reply.data().toArray())
                .flatMap(objects -> Ber.find(objects, CONTENT))
                .orElseThrow(() -> new ChipFailure(Reason.NONSENSE, "an answer without its object"));
        return new Reply(content, reply.status());
    }

    private static ChipFailure failed(Reply reply) {
        boolean over = reply.isOk() || reply.status() == 0x6B00 || reply.status() == 0x6282;
        Reason reason = over ? Reason.FILE_CUT_SHORT : reply.isAboutLength() ? Reason.LENGTH_REFUSED : Reason.REFUSED;
        return new ChipFailure(reason, "read: " + reply.hex());
    }
}
