package org.kapija.terminal.adapter.segment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kapija.core.fingerprint.PackedFingers;
import org.kapija.core.fingerprint.index.Segment;
import org.kapija.core.message.Message;
import org.kapija.terminal.port.SegmentStore;
import org.kapija.terminal.port.StoreFault;
import org.kapija.terminal.port.StoreFault.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Segments in a folder, one to a file, numbered as they came. Each file is whole in itself and says whose fingers it
 * holds, so there is no table of contents that could disagree with them: a crash leaves an unfinished file, which is
 * thrown away, or a file too many, whose fingers nobody claims.
 */
public final class SegmentFiles implements SegmentStore {
    private static final Logger LOG = LoggerFactory.getLogger(SegmentFiles.class);
    private static final Pattern NAME =
            Pattern.compile("(\\d{1,18})\\.segment(" + Pattern.quote(SegmentFormat.UNFINISHED) + ")?");

    private final Path directory;
    private final SegmentFormat format;
    private final long spare;
    private Map<Segment, Path> kept = Map.of();

    /**
     * Segments in this folder, which is made when there is something to keep.
     *
     * @param spare octets that have to stay free on the disk: a cache must not take the journal's room
     */
    public SegmentFiles(Path directory, SegmentFormat format, long spare) {
        this.directory = directory;
        this.format = format;
        this.spare = spare;
    }

    @Override
    public List<PackedFingers> open() {
        var usable = new ArrayList<PackedFingers>();
        Map<Segment, Path> found = new HashMap<>();
        try {
            for (Path file : files()) {
                read(file).ifPresent(fingers -> {
                    usable.add(fingers);
                    found.put(fingers.segment(), file);
                });
            }
        } catch (IOException unreadable) {
            LOG.warn("the index in {} cannot be read and is made again from the templates", directory, unreadable);
        }
        kept = found;
        return usable;
    }

    private Optional<PackedFingers> read(Path file) {
        if (file.toString().endsWith(SegmentFormat.UNFINISHED)) {
            return Optional.empty(); // left behind by a crash in the midst of writing
        }
        try {
            return Optional.of(format.read(file));
        } catch (UnusableFile unusable) {
            LOG.warn("{} is made again from the templates: {}", file, unusable.getMessage());
        } catch (IOException unreadable) {
            LOG.warn("{} is made again from the templates: it cannot be read", file, unreadable);
        }
        return Optional.empty();
    }

    @Override
    public UnaryOperator<Segment> keep(List<PackedFingers> fingers) throws StoreFault {
        Map<Segment, Path> staying = new HashMap<>(kept);
        staying.keySet().retainAll(fingers.stream().map(PackedFingers::segment).toList());
        Map<Segment, Segment> there = new HashMap<>();
        try {
            try {
                for (PackedFingers some : fingers) {
                    if (!staying.containsKey(some.segment())) {
                        Path file = write(some);
                        Segment mapped = format.read(file).segment();
                        staying.put(mapped, file);
                        there.put(some.segment(), mapped);
                    }
                }
            } finally { // who is no longer listed is gone from the disk, whatever became of the others
                kept = staying;
                retain(Set.copyOf(staying.values()));
            }
        } catch (IOException refused) {
            throw new StoreFault(Kind.REFUSED, sentence("index.refused"), refused);
        }
        return segment -> there.getOrDefault(segment, segment);
    }

    private Path write(PackedFingers fingers) throws IOException, StoreFault {
        Files.createDirectories(
                directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        long size = format.size(fingers);
        long usable = directory.toFile().getUsableSpace();
        if (usable - size < spare) {
            throw new StoreFault(
                    Kind.FULL, sentence("index.full"), new IOException(usable + " octets free, " + size + " needed"));
        }
        Path file = directory.resolve(next() + ".segment");
        format.write(fingers, file);
        SegmentFormat.forceDirectory(directory);
        return file;
    }

    private long next() throws IOException {
        long last = 0;
        for (Path file : files()) {
            var name = NAME.matcher(file.getFileName().toString());
            last = name.matches() ? Math.max(last, Long.parseLong(name.group(1))) : last;
        }
        return last + 1;
    }

    /** Deletes all files but these. Who searches a segment of a deleted file goes on: its pages go with the mapping. */
    private void retain(Set<Path> staying) throws IOException {
        boolean changed = false;
        for (Path file : files()) {
            if (!staying.contains(file)) {
                Files.deleteIfExists(file);
                changed = true;
            }
        }
        if (changed) {
            SegmentFormat.forceDirectory(directory);
        }
    }

    /** Returns our files, whole and unfinished ones; nothing else in the folder is touched. */
    private List<Path> files() throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(directory)) {
            return all.filter(
                            file -> NAME.matcher(file.getFileName().toString()).matches())
                    .toList();
        } catch (UncheckedIOException broken) {
            throw broken.getCause(); // the stream's own way to tell of a disk that refuses
        }
    }

    private Message sentence(String key) {
        return Message.of(key, "directory", directory.toString());
    }
}
