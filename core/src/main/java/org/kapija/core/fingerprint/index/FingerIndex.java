package org.kapija.core.fingerprint.index;

import java.lang.foreign.SegmentAllocator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.kapija.core.packed.Removals;

/**
 * Fingers to be searched: packed segments, what was removed from them, and a tail of fingers that came since. An
 * immutable value: a change gives a new index that shares the segments, so a search that runs sees the one it began
 * with, and one that starts later sees the change.
 *
 * <p>A cache of the templates, never their home: whatever is wrong with a segment, it is made again from them.
 */
public final class FingerIndex {
    /** A tail longer than this is worth packing: it costs as much to scan as 20 times as many packed fingers. */
    public static final int TAIL_MAX = 2048;

    private final int matrix;
    private final List<Live> live;
    private final List<Entry> tail;

    private FingerIndex(int matrix, List<Live> live, List<Entry> tail) {
        this.matrix = matrix;
        this.live = live;
        this.tail = tail;
    }

    /** A segment without what was removed from it. */
    record Live(Segment segment, Removals removals) {
        int size() {
            return segment.fingers() - removals.size();
        }

        boolean whole() {
            return removals.size() == 0;
        }

        /** Adds removals of the fingers of these ids. */
        Live without(IntPredicate ids) {
            var removed = new BitSet();
            for (int finger = 0; finger < segment.fingers(); finger++) {
                if (ids.test(segment.id(finger))) {
                    removed.set(finger);
                }
            }
            return removed.isEmpty() ? this : new Live(segment, removals.and(removed));
        }
    }

    /**
     * An index of nobody.
     *
     * @param matrix version of the matrix all fingers and probes are coded with
     */
    public static FingerIndex empty(int matrix) {
        return new FingerIndex(matrix, List.of(), List.of());
    }

    /** Returns the index with a segment that was read or packed; all its fingers count. */
    public FingerIndex with(Segment segment) {
        return with(segment, _ -> false);
    }

    /** Returns the index with a segment of which the fingers of some ids do not count; others' fingers stay. */
    public FingerIndex with(Segment segment, IntPredicate gone) {
        var more = new ArrayList<>(live);
        more.add(new Live(segment, Removals.none()).without(gone));
        return new FingerIndex(matrix, List.copyOf(more), tail);
    }

    /** Returns the index with more fingers, which are found from now on. */
    public FingerIndex with(List<Entry> more) {
        return new FingerIndex(
                matrix, live, Stream.concat(tail.stream(), more.stream()).toList());
    }

    /** Returns the index without the fingers of these ids, which are not found any more. */
    public FingerIndex without(IntPredicate ids) {
        var less = live.stream().map(each -> each.without(ids)).toList();
        var rest = tail.stream().filter(entry -> !ids.test(entry.id())).toList();
        return new FingerIndex(matrix, less, rest);
    }

    /**
     * Returns an index of the same fingers with the tail packed, and with those segments packed again of which a
     * quarter is gone. Takes about 5 microseconds a finger; the old index goes on meanwhile.
     *
     * @param memory gives room for each new segment
     */
    public FingerIndex compacted(SegmentAllocator memory) {
        return packed(each -> 4 * each.removals().size() >= each.segment().fingers(), memory);
    }

    /**
     * Returns an index of the same fingers of which everything is packed and nothing is removed: fit to be stored. Only
     * what changed is packed again, together with segments no larger than that, so that they stay few.
     *
     * @param memory gives room for each new segment
     */
    public FingerIndex settled(SegmentAllocator memory) {
        int changed = tail.size()
                + live.stream()
                        .filter(each -> !each.whole())
                        .mapToInt(Live::size)
                        .sum();
        if (tail.isEmpty() && live.stream().allMatch(Live::whole)) {
            return this;
        }
        int small = Math.max(TAIL_MAX, Math.min(changed, Segment.FINGERS_MAX / 2));
        return packed(each -> !each.whole() || each.segment().fingers() <= small, memory);
    }

    private FingerIndex packed(Predicate<Live> anew, SegmentAllocator memory) {
        var kept = new ArrayList<Live>();
        var again = new ArrayList<>(tail);
        for (Live each : live) {
            if (anew.test(each)) {
                addFingers(each, again);
            } else {
                kept.add(each);
            }
        }
        for (int from = 0; from < again.size(); from += Segment.FINGERS_MAX) {
            var some = again.subList(from, Math.min(again.size(), from + Segment.FINGERS_MAX));
            kept.add(new Live(SegmentWriter.write(some, matrix, memory), Removals.none()));
        }
        return new FingerIndex(matrix, List.copyOf(kept), List.of());
    }

    private static void addFingers(Live from, List<Entry> to) {
        for (int finger = 0; finger < from.segment().fingers(); finger++) {
            if (!from.removals().has(finger)) {
                to.add(new Entry(from.segment().id(finger), from.segment().finger(finger)));
            }
        }
    }

    /** Returns the index with the same segments in other memory, such as a file's. */
    public FingerIndex moved(UnaryOperator<Segment> to) {
        var there = live.stream()
                .map(each -> new Live(to.apply(each.segment()), each.removals()))
                .toList();
        return new FingerIndex(matrix, there, tail);
    }

    /** Returns the segments, to be stored; all is in them, and nothing that was removed, once {@link #settled}. */
    public List<Segment> segments() {
        return live.stream().map(Live::segment).toList();
    }

    /** Returns how many fingers can be found. */
    public int size() {
        return live.stream().mapToInt(Live::size).sum() + tail.size();
    }

    /** Returns the version of the matrix its fingers are coded with. */
    public int matrix() {
        return matrix;
    }

    List<Live> live() {
        return live;
    }

    /** Returns the fingers that are not packed yet. */
    public List<Entry> tail() {
        return tail;
    }
}
