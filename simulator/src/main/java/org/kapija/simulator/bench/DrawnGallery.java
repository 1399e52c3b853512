package org.kapija.simulator.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.kapija.core.fingerprint.Template;
import org.kapija.core.fingerprint.code.CodeMatrix;
import org.kapija.core.fingerprint.index.CodedFinger;
import org.kapija.core.fingerprint.index.Entry;
import org.kapija.core.fingerprint.index.FingerIndex;
import org.kapija.core.fingerprint.index.Segment;
import org.kapija.simulator.finger.Distractor;

/**
 * Galleries of drawn strangers in files outside the project, because drawing and coding a million takes minutes. A file
 * that another version wrote, or that is damaged, is made again.
 *
 * @param cache folder of the files
 * @param seed of the strangers
 * @param progress is told what is made
 */
record DrawnGallery(Path cache, long seed, Consumer<String> progress) {
    private static final int SEEDS_APART = 1 << 24;

    /** Opens a gallery of so many strangers, mapped from its files; ids from 0. */
    FingerIndex open(int fingers) {
        FingerIndex index = FingerIndex.empty(CodeMatrix.shipped().version());
        for (int from = 0; from < fingers; from += Segment.FINGERS_MAX) {
            index = index.with(segment(from, Math.min(Segment.FINGERS_MAX, fingers - from)));
        }
        return index;
    }

    /** Draws one stranger. */
    Template stranger(int id) {
        return Template.read(Distractor.template(seed * SEEDS_APART + id)).orElseThrow();
    }

    private Segment segment(int from, int count) {
        int matrix = CodeMatrix.shipped().version();
        Path file = cache.resolve("strangers-" + seed + "-" + from + "-" + count + "-" + matrix + ".segment");
        try {
            if (Files.exists(file) && Segment.read(map(file), matrix) instanceof Segment.Reading.Sound(var segment)) {
                return segment;
            }
            progress.accept("drawing and coding strangers " + from + " to " + (from + count - 1));
            write(file, packed(from, count).octets());
            return switch (Segment.read(map(file), matrix)) {
                case Segment.Reading.Sound(var segment) -> segment;
                case Segment.Reading.Unusable(var fault) ->
                    throw new IOException(file + " cannot be read again: " + fault);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Draws, codes and packs strangers, on all cores. */
    private Segment packed(int from, int count) {
        return pack(IntStream.range(from, from + count)
                .parallel()
                .mapToObj(id -> entry(id, stranger(id)))
                .toList());
    }

    /** Codes and packs templates as a rebuild does, on this thread; ids in their order. */
    static Segment coded(List<Template> templates) {
        return pack(IntStream.range(0, templates.size())
                .mapToObj(id -> entry(id, templates.get(id)))
                .toList());
    }

    private static Entry entry(int id, Template template) {
        return new Entry(id, CodedFinger.of(template.places(), CodeMatrix.shipped()));
    }

    private static Segment pack(List<Entry> entries) {
        return FingerIndex.empty(CodeMatrix.shipped().version())
                .with(entries)
                .compacted(Arena.ofAuto())
                .segments()
                .getFirst();
    }

    private static MemorySegment map(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), Arena.ofAuto());
        }
    }

    private static void write(Path file, MemorySegment octets) throws IOException {
        Files.createDirectories(file.getParent());
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try (var channel = FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
            var rest = octets.asByteBuffer();
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
