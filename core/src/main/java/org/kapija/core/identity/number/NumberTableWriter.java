package org.kapija.core.identity.number;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.util.function.ObjLongConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Packs numbers into a table. Reads the list twice, first to count and then to place, and keeps nothing of it but four
 * octets for every 8 to 16 numbers: the table itself may be a file.
 */
final class NumberTableWriter {
    private static final int ENTRIES_IN_A_BUCKET = 8;

    private final long seed;
    private int bits;
    private int[] next = new int[0];
    private MemorySegment octets = MemorySegment.NULL;
    private int entries;

    NumberTableWriter(long seed) {
        this.seed = seed;
    }

    NumberTable write(Supplier<Stream<ListedNumber>> list, SegmentAllocator memory) {
        entries = Math.toIntExact(count(list));
        bits = Math.max(0, 31 - Integer.numberOfLeadingZeros(Math.max(1, entries / ENTRIES_IN_A_BUCKET)));
        next = new int[(1 << bits) + 2];
        each(list, (_, hash) -> next[(int) NumberTable.bucket(hash, bits) + 2]++);
        for (int at = 1; at < next.length; at++) {
            next[at] += next[at - 1];
        }
        octets = memory.allocate(NumberTable.size(bits, entries), 8);
        octets.fill((byte) 0); // an allocator may hand out used memory
        header();
        each(list, this::place);
        octets.set(NumberTable.LONG, NumberTable.CHECKSUM_AT, NumberTable.checksum(octets));
        return new NumberTable(octets);
    }

    private static long count(Supplier<Stream<ListedNumber>> list) {
        try (var numbers = list.get()) {
            return numbers.map(each -> DocumentNumber.of(each.number()))
                    .filter(number -> !number.text().isEmpty())
                    .mapToLong(number -> number.isLong() ? 2 : 1)
                    .sum();
        }
    }

    /** What is entered for a number: itself, and of a long one its beginning. */
    private record Placed(DocumentNumber number, boolean firstNine, ListedNumber listed) {}

    private void each(Supplier<Stream<ListedNumber>> list, ObjLongConsumer<Placed> to) {
        try (var numbers = list.get()) {
            numbers.forEachOrdered(listed -> {
                var number = DocumentNumber.of(listed.number());
                if (!number.text().isEmpty()) {
                    to.accept(new Placed(number, false, listed), NumberHash.of(number.folded(), seed));
                }
                if (number.isLong()) {
                    var beginning = number.firstNine();
                    to.accept(new Placed(beginning, true, listed), NumberHash.of(beginning.folded(), seed));
                }
            });
        }
    }

    private void header() {
        octets.set(NumberTable.INT, NumberTable.MARK_AT, NumberTable.MARK);
        octets.set(NumberTable.INT, NumberTable.FORMAT_AT, NumberTable.FORMAT);
        octets.set(NumberTable.INT, NumberTable.BITS_AT, bits);
        octets.set(NumberTable.INT, NumberTable.ENTRIES_AT, entries);
        octets.set(NumberTable.LONG, NumberTable.SEED_AT, seed);
        for (int bucket = 0; bucket <= 1 << bits; bucket++) {
            octets.set(NumberTable.INT, NumberTable.bucketAt(bucket), next[bucket + 1]);
        }
    }

    private void place(Placed placed, long hash) {
        int at = next[(int) NumberTable.bucket(hash, bits) + 1]++;
        var listed = placed.listed();
        octets.set(
                NumberTable.LONG,
                NumberTable.entryAt(bits, at),
                NumberTable.packed(hash, bits, placed.number(), listed.issuer(), placed.firstNine(), seed));
        octets.set(NumberTable.INT, NumberTable.recordAt(bits, entries, at), listed.record());
    }
}
