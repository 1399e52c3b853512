package org.kapija.core.fingerprint.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FingerIndexTest {
    private static final Effort EFFORT = new Effort(400, 200, 50);
    private static final RerankWeights WEIGHTS = RerankWeights.shipped();

    private static final List<Entry> FINGERS = drawn();

    private final SplittableRandom random = new SplittableRandom(1);
    private final Arena memory = Arena.ofAuto();

    private static List<Entry> drawn() {
        var sizes = new SplittableRandom(2);
        return IntStream.range(0, 3_100)
                .mapToObj(id -> new Entry(id, DrawnFinger.coded(id, sizes.nextInt(8, 60))))
                .toList();
    }

    private static List<Entry> fingers(int from, int count) {
        return FINGERS.subList(from, from + count);
    }

    private FingerIndex packed(int count) {
        return FingerIndex.empty(1).with(fingers(0, count)).compacted(memory);
    }

    private static List<Integer> ids(FingerIndex index, ScanKernel kernel, CodedFinger probe) {
        return new IndexSearch(index, new Engine(WEIGHTS, kernel))
                .search(probe, 0, 1, EFFORT).stream().map(IndexSearch.Found::id).toList();
    }

    private static CodedFinger touch(long seed, int size, double turn) {
        return CodedFinger.of(DrawnFinger.again(DrawnFinger.of(seed, size), 99, turn), DrawnFinger.MATRIX);
    }

    private static FingerIndex with(FingerIndex index, int id, long seed, int size) {
        return index.with(List.of(new Entry(id, DrawnFinger.coded(seed, size))));
    }

    @Test
    void theVectorKernelGivesWhatThePlainOneGives() {
        Segment segment = packed(1300).segments().getFirst();
        for (int size : new int[] {1, 7, 40, 255}) {
            var probe = ScanProbe.of(DrawnFinger.coded(-size, size));
            for (int block = 0; block < segment.blocks(); block++) {
                long[] plain = new long[size * Block.OFFSETS * Block.WORDS];
                long[] vector = plain.clone();
                segment.scan(block, probe, new PlainKernel(), plain);
                segment.scan(block, probe, new VectorKernel(), vector);
                assertArrayEquals(plain, vector);
                assertNotEquals(0, plain[0]);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 40, 255})
    void packedFingersScoreWhatCountingTheirBitsGives(int size) {
        var index = packed(700);
        var probe = ScanProbe.of(touch(3, size, 0));
        var share = Share.of(index, 0, 1);
        var scan = Scan.of(probe, share, new PlainKernel());
        for (int slot = 0; slot < 700; slot++) {
            assertEquals(probe.glance().score(Unpacked.of(share.entry(slot).finger())), scan.score(slot));
        }
    }

    @Test
    void aPackedFingerIsUnpackedAsTheOneThatWasPacked() {
        var share = Share.of(packed(700), 0, 1);
        var unpacked = new Unpacked();
        for (int slot = 0; slot < 700; slot++) {
            var finger = Unpacked.of(share.entry(slot).finger());
            share.unpack(slot, unpacked);
            int size = unpacked.size;
            assertEquals(finger.size, size);
            assertTrue(Arrays.equals(finger.words0, 0, size, unpacked.words0, 0, size));
            assertTrue(Arrays.equals(finger.words1, 0, size, unpacked.words1, 0, size));
            assertTrue(Arrays.equals(finger.x, 0, size, unpacked.x, 0, size));
            assertTrue(Arrays.equals(finger.y, 0, size, unpacked.y, 0, size));
            assertTrue(Arrays.equals(finger.direction, 0, size, unpacked.direction, 0, size));
        }
    }

    @Test
    void codesOfAllOnesAndAllZerosAreCountedRightAsWell() {
        long[] words = {0, -1, 1, Long.MIN_VALUE, 0x5555_5555_5555_5555L};
        for (long probe : words) {
            for (long code : words) {
                long bounded = Block.bounded(probe, probe);
                int ones = Long.bitCount(probe) + Long.bitCount(bounded);
                int difference = Long.bitCount(probe ^ code) + Long.bitCount(bounded ^ code);
                int closeness = Block.closeness(probe, bounded, code, code);
                assertEquals(128 + ones - difference, 2 * closeness);
                assertTrue(closeness < 128);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.4, 1.6, 3.1})
    void anotherTouchFindsItsFingerFirstHoweverItIsTurned(double turn) {
        var index = with(packed(3000), 5000, 1_000_000, 40);
        assertEquals(
                5000, ids(index, new PlainKernel(), touch(1_000_000, 40, turn)).getFirst());
        assertEquals(
                5000,
                ids(index.compacted(memory), new VectorKernel(), touch(1_000_000, 40, turn))
                        .getFirst());
    }

    @Test
    void whoIsNobodysMateIsComparedWithFew() {
        var index = packed(3000);
        for (int stranger = 1; stranger <= 20; stranger++) {
            var probe = touch(2_000_000 + stranger, 40, 0);
            assertTrue(ids(index, new PlainKernel(), probe).size() <= EFFORT.reranked() / 5);
        }
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, true", "-1.1, 8.9, false", "-1.1, 9, true", "-30, 20, true", "3, -2, true"})
    void whoRanksWellOrLiesFarAboveStrangersIsComparedInFull(float rank, float deviations, boolean compared) {
        assertEquals(compared, new IndexSearch.Trace(0, deviations, 0, rank).worth());
    }

    @Test
    void anAddedFingerIsFoundAtOnceAndARemovedOneNotAnyMore() {
        var before = packed(1000);
        var probe = touch(1_000_000, 40, 0.2);
        var after = with(before, 5000, 1_000_000, 40);
        assertTrue(ids(after, new PlainKernel(), probe).contains(5000));
        assertTrue(!ids(before, new PlainKernel(), probe).contains(5000), "the index of before does not change");
        assertTrue(
                !ids(after.without(id -> id == 5000), new PlainKernel(), probe).contains(5000));
        var packedAgain = after.compacted(memory);
        assertTrue(!ids(packedAgain.without(id -> id == 5000), new PlainKernel(), probe)
                .contains(5000));
        assertEquals(1000, packedAgain.without(id -> id == 5000).size());
    }

    @Test
    void compactionKeepsEveryFingerAndDropsTheRemoved() {
        var index = packed(1500).without(id -> id % 3 == 0).with(fingers(1500, 100));
        var compacted = index.compacted(memory);
        assertEquals(index.size(), compacted.size());
        assertEquals(
                1100, compacted.segments().stream().mapToInt(Segment::fingers).sum());
        assertTrue(compacted.tail().isEmpty());
        Share share = Share.of(compacted, 0, 1);
        for (int slot = 0; slot < 1100; slot++) {
            assertTrue(share.entry(slot).id() % 3 != 0 || share.entry(slot).id() >= 1500);
        }
    }

    @Test
    void sharesOfTheIndexCoverItOnce() {
        var index = packed(2600).with(fingers(2600, 30));
        var ids = new ArrayList<Integer>();
        for (int part = 0; part < 3; part++) {
            Share share = Share.of(index, part, 3);
            byte[] counts = new byte[Block.LANES];
            for (int block = 0; block < share.blocks(); block++) {
                share.counts(block, counts, 0);
                for (int lane = 0; lane < Block.LANES; lane++) {
                    if (counts[lane] != 0) {
                        ids.add(share.entry(block * Block.LANES + lane).id());
                    }
                }
                Arrays.fill(counts, (byte) 0);
            }
            for (int slot = share.blocks() * Block.LANES; slot < share.slots(); slot++) {
                ids.add(share.entry(slot).id());
            }
        }
        assertEquals(2630, ids.size());
        assertEquals(2630, ids.stream().distinct().count());
    }

    @Test
    void settlingPacksOnlyWhatChangedAndWhatIsSmall() {
        var index = packed(FingerIndex.TAIL_MAX + 1).with(fingers(3_000, 10)).settled(memory);
        assertEquals(2, index.segments().size());
        assertSame(index, index.settled(memory));
        var more = index.with(fingers(3_010, 10)).settled(memory);
        assertSame(index.segments().getFirst(), more.segments().getFirst());
        assertEquals(20, more.segments().getLast().fingers());
        var less = more.without(id -> id == 5).settled(memory);
        assertEquals(1, less.segments().size());
        assertEquals(FingerIndex.TAIL_MAX + 20, less.segments().getFirst().fingers());
        assertTrue(less.without(_ -> true).settled(memory).segments().isEmpty());
    }

    @Test
    void fingersOfASegmentThatDoNotCountLeaveThoseOfOthersAlone() {
        var index = packed(600);
        var twice = index.with(index.segments().getFirst(), id -> id != 5);
        assertEquals(601, twice.size());
        assertEquals(599, twice.settled(memory).without(id -> id == 5).size());
    }

    @Test
    void aSegmentIsReadAgainAsItWasWritten() {
        var index = packed(700);
        var octets = copy(index.segments().getFirst().octets());
        var read = (Segment.Reading.Sound) Segment.read(octets, 1);
        var again = FingerIndex.empty(1).with(read.segment());
        var probe = touch(5, 40, 0.1);
        assertEquals(ids(index, new PlainKernel(), probe), ids(again, new PlainKernel(), probe));
    }

    @Test
    void whateverOctetIsChangedOrMissingTheSegmentIsRefused() {
        var octets = packed(60).segments().getFirst().octets();
        for (int trial = 0; trial < 300; trial++) {
            var changed = copy(octets);
            long at = random.nextLong(octets.byteSize());
            byte was = changed.get(ValueLayout.JAVA_BYTE, at);
            changed.set(ValueLayout.JAVA_BYTE, at, (byte) (was ^ 1 << random.nextInt(8)));
            if (at < Segment.CHECKSUM_AT + 8 || at >= Segment.HEADER) {
                assertTrue(Segment.read(changed, 1) instanceof Segment.Reading.Unusable, "octet " + at);
            }
            var torn = copy(octets.asSlice(0, random.nextLong(octets.byteSize())));
            assertTrue(Segment.read(torn, 1) instanceof Segment.Reading.Unusable);
        }
    }

    @Test
    void aSegmentOfAnotherMatrixIsNamedAsSuch() {
        var octets = packed(60).segments().getFirst().octets();
        assertEquals(new Segment.Reading.Unusable(Segment.Fault.OTHER_MATRIX), Segment.read(octets, 2));
    }

    @Test
    void probesOfOneMinutiaAndOfMoreThanAnyFingerHasAreSearchedWithoutAComplaint() {
        var index = packed(600);
        for (int size : new int[] {0, 1, 2, 255}) {
            assertTrue(
                    ids(index, new PlainKernel(), DrawnFinger.coded(-1, size)).size() <= EFFORT.reranked());
        }
    }

    private MemorySegment copy(MemorySegment octets) {
        return memory.allocate(octets.byteSize(), 64).copyFrom(octets);
    }
}
