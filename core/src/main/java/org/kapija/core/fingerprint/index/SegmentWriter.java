package org.kapija.core.fingerprint.index;

import static java.util.Comparator.comparingInt;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.util.List;
import org.kapija.core.packed.Packed;

/** Packs fingers into a segment. */
final class SegmentWriter {
    private final List<Entry> entries;
    private final SegmentPlan plan;
    private final MemorySegment octets;

    private SegmentWriter(List<Entry> entries, SegmentPlan plan, MemorySegment octets) {
        this.entries = entries;
        this.plan = plan;
        this.octets = octets;
    }

    /**
     * Packs.
     *
     * @param fingers at most {@link Segment#FINGERS_MAX}
     * @param matrix version of the matrix they were coded with
     * @param memory gives room, aligned as asked
     */
    static Segment write(List<Entry> fingers, int matrix, SegmentAllocator memory) {
        var sorted = fingers.stream()
                .sorted(comparingInt(entry -> entry.finger().size()))
                .toList();
        int rows = sorted.stream().mapToInt(entry -> entry.finger().size()).sum();
        int blocks = (sorted.size() + Block.LANES - 1) / Block.LANES;
        var plan = new SegmentPlan(sorted.size(), rows, blocks);
        long planes = 0;
        for (int block = 0; block < blocks; block++) {
            planes += (long) deepest(sorted, block) * Block.MINUTIA;
        }
        var writer = new SegmentWriter(sorted, plan, memory.allocate(plan.planesAt() + planes, 64));
        writer.header(matrix);
        writer.rows();
        writer.planes();
        writer.octets.set(Packed.LONG, Segment.CHECKSUM_AT, Segment.checksum(writer.octets));
        return Segment.written(writer.octets, plan);
    }

    /** The most minutiae in a block: those of its last finger. */
    private static int deepest(List<Entry> sorted, int block) {
        int last = Math.min(sorted.size(), (block + 1) * Block.LANES) - 1;
        return sorted.get(last).finger().size();
    }

    private void header(int matrix) {
        octets.fill((byte) 0); // an allocator may hand out used memory, and some planes stay empty
        octets.set(Packed.INT, Segment.MARK_AT, Segment.MARK);
        octets.set(Packed.INT, Segment.FORMAT_AT, Segment.FORMAT);
        octets.set(Packed.INT, Segment.MATRIX_AT, matrix);
        octets.set(Packed.INT, Segment.FINGERS_AT, plan.fingers());
        octets.set(Packed.INT, Segment.ROWS_AT, plan.rows());
        octets.set(Packed.INT, Segment.BLOCKS_AT, plan.blocks());
    }

    private void rows() {
        int row = 0;
        for (int at = 0; at < entries.size(); at++) {
            var finger = entries.get(at).finger();
            octets.set(Packed.INT, plan.idAt(at), entries.get(at).id());
            octets.set(Packed.INT, plan.startAt(at), row);
            octets.set(ValueLayout.JAVA_BYTE, plan.countAt(at), (byte) finger.size());
            for (int minutia = 0; minutia < finger.size(); minutia++, row++) {
                long to = plan.rowAt(row);
                long place = finger.minutiae().packed(minutia);
                octets.set(Packed.LONG, to, finger.first(minutia));
                octets.set(Packed.LONG, to + 8, finger.second(minutia));
                octets.set(Packed.INT, to + 16, (int) place);
                octets.set(ValueLayout.JAVA_BYTE, to + 20, (byte) (place >>> 32));
            }
        }
    }

    private void planes() {
        long from = plan.planesAt();
        for (int block = 0; block < plan.blocks(); block++) {
            int deepest = deepest(entries, block);
            octets.set(Packed.LONG, plan.blockAt(block), from);
            octets.set(Packed.INT, plan.blockAt(block) + 8, deepest);
            for (int minutia = 0; minutia < deepest; minutia++, from += Block.MINUTIA) {
                for (int word = 0; word < Block.WORDS; word++) {
                    slice(block, minutia, word, from + word * 8L);
                }
            }
        }
    }

    /** Writes one minutia of 64 fingers: bit b of their codes becomes word b. */
    private void slice(int block, int minutia, int word, long to) {
        long[] first = new long[64];
        long[] second = new long[64];
        long[] offsets = new long[Block.OFFSETS];
        for (int lane = 0; lane < 64; lane++) {
            int at = block * Block.LANES + word * 64 + lane;
            if (at < entries.size() && minutia < entries.get(at).finger().size()) {
                first[lane] = entries.get(at).finger().first(minutia);
                second[lane] = entries.get(at).finger().second(minutia);
                int offset = Block.offset(Long.bitCount(first[lane]) + Long.bitCount(second[lane]));
                for (int bit = 0; bit < Block.OFFSETS; bit++) {
                    offsets[bit] |= (long) (offset >> bit & 1) << lane;
                }
            }
        }
        BitMatrix.transpose(first);
        BitMatrix.transpose(second);
        for (int plane = 0; plane < 64; plane++) {
            octets.set(Packed.LONG, to + (long) plane * Block.PLANE, first[plane]);
            octets.set(Packed.LONG, to + (64L + plane) * Block.PLANE, second[plane]);
        }
        for (int bit = 0; bit < Block.OFFSETS; bit++) {
            octets.set(Packed.LONG, to + (long) (Block.BITS + bit) * Block.PLANE, offsets[bit]);
        }
    }
}
