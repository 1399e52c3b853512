package org.kapija.terminal.adapter.segment;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.PackedFingers;
import org.kapija.core.fingerprint.index.Segment;
import org.kapija.core.value.Hash;
import org.kapija.core.value.Octets;
import org.kapija.terminal.port.ContentMark;

/**
 * A file of packed fingers, little-endian: {@value #HEADER} octets of header (mark, format, position, fingers, octets
 * of the segment), the segment, the hash of each finger's template, and the terminal's mark over all of that.
 *
 * @param matrix version of the code matrix that probes are coded with
 * @param marks say whether the terminal wrote a file: a list is signed, and who could change its index would have
 *     somebody on it not found
 */
public record SegmentFormat(int matrix, ContentMark marks) {
    /** Ends the name of a file that is not whole yet. */
    static final String UNFINISHED = ".unfinished";

    private static final int HEADER = 64; // the segment wants to begin at a multiple of it
    private static final int MARK = 0x3146_534B; // "KSF1"
    private static final int FORMAT = 1;

    long size(PackedFingers fingers) {
        return HEADER
                + fingers.segment().octets().byteSize()
                + (fingers.origins().size() + 1L) * Hash.SIZE;
    }

    /** Writes a file that is there whole or not at all; {@link #forceDirectory} makes its name last. */
    void write(PackedFingers fingers, Path file) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + UNFINISHED);
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        var content =
                new ByteBuffer[] {header(fingers), fingers.segment().octets().asByteBuffer(), origins(fingers.origins())
                };
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            var mark = ByteBuffer.wrap(marks.of(content).toArray());
            for (ByteBuffer run : List.of(content[0], content[1], content[2], mark)) {
                while (run.hasRemaining()) {
                    channel.write(run);
                }
            }
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Makes names that came and went survive a power cut. */
    static void forceDirectory(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static ByteBuffer header(PackedFingers fingers) {
        return ByteBuffer.allocate(HEADER)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(MARK)
                .putInt(FORMAT)
                .putInt(fingers.position().code())
                .putInt(fingers.origins().size())
                .putLong(fingers.segment().octets().byteSize())
                .rewind();
    }

    private static ByteBuffer origins(List<Hash> origins) {
        var octets = ByteBuffer.allocate(origins.size() * Hash.SIZE);
        origins.forEach(origin -> octets.put(origin.octets().toArray()));
        return octets.flip();
    }

    /**
     * Maps a file; the mapping lasts as long as anybody has the segment.
     *
     * @throws UnusableFile if it is not what this terminal wrote, or is of another version
     */
    PackedFingers read(Path file) throws IOException {
        MemorySegment whole;
        try (var channel = FileChannel.open(file)) {
            whole = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), Arena.ofAuto());
        }
        if (whole.byteSize() < HEADER + Hash.SIZE || whole.byteSize() > Integer.MAX_VALUE) {
            throw new UnusableFile("it has " + whole.byteSize() + " octets");
        }
        var header = whole.asSlice(0, HEADER).asByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
        if (header.getInt() != MARK || header.getInt() != FORMAT) {
            throw new UnusableFile("it is of another format");
        }
        int position = header.getInt();
        int fingers = header.getInt();
        long size = header.getLong();
        if (fingers < 0 || size < 0 || whole.byteSize() != HEADER + size + (fingers + 1L) * Hash.SIZE) {
            throw new UnusableFile("it is torn");
        }
        verify(whole);
        return new PackedFingers(
                FingerPosition.ofCode(position).orElseThrow(() -> new UnusableFile("it is of no finger")),
                segment(whole.asSlice(HEADER, size)),
                origins(whole.asSlice(HEADER + size, (long) fingers * Hash.SIZE)));
    }

    private void verify(MemorySegment whole) throws UnusableFile {
        long end = whole.byteSize() - Hash.SIZE;
        byte[] mark = marks.of(whole.asSlice(0, end).asByteBuffer()).toArray();
        byte[] written = new byte[Hash.SIZE];
        whole.asSlice(end).asByteBuffer().get(written);
        if (!MessageDigest.isEqual(mark, written)) {
            throw new UnusableFile("it is not as this terminal wrote it");
        }
    }

    private Segment segment(MemorySegment octets) throws UnusableFile {
        return switch (Segment.read(octets, matrix)) {
            case Segment.Reading.Sound(var segment) -> segment;
            case Segment.Reading.Unusable(var fault) -> throw new UnusableFile("its segment is " + fault);
        };
    }

    private static List<Hash> origins(MemorySegment octets) {
        var origins = new ArrayList<Hash>();
        var rest = octets.asByteBuffer();
        while (rest.hasRemaining()) {
            byte[] origin = new byte[Hash.SIZE];
            rest.get(origin);
            origins.add(new Hash(Octets.of(origin)));
        }
        return origins;
    }
}
