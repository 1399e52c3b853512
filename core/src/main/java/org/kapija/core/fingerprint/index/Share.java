package org.kapija.core.fingerprint.index;

import java.util.ArrayList;
import java.util.List;
import org.kapija.core.packed.Removals;

/**
 * A share of an index, for one of several threads: every {@code of}-th block and every {@code of}-th finger of the
 * tail. Its fingers have slots: those of the blocks first, then those of the tail.
 */
final class Share {
    private record Place(Segment segment, Removals removals, int block) {}

    private final List<Place> places = new ArrayList<>();
    private final List<Entry> tail = new ArrayList<>();

    private Share() {}

    static Share of(FingerIndex index, int part, int of) {
        var share = new Share();
        int next = 0;
        for (FingerIndex.Live live : index.live()) {
            for (int block = 0; block < live.segment().blocks(); block++) {
                if (next++ % of == part) {
                    share.places.add(new Place(live.segment(), live.removals(), block));
                }
            }
        }
        for (Entry entry : index.tail()) {
            if (next++ % of == part) {
                share.tail.add(entry);
            }
        }
        return share;
    }

    int blocks() {
        return places.size();
    }

    int slots() {
        return places.size() * Block.LANES + tail.size();
    }

    List<CodedFinger> loose() {
        return tail.stream().map(Entry::finger).toList();
    }

    void scan(int at, ScanProbe probe, ScanKernel kernel, long[] closest) {
        Place place = places.get(at);
        place.segment.scan(place.block, probe, kernel, closest);
    }

    /** Writes how many minutiae each finger of a block has; 0 for empty slots and removed fingers. */
    void counts(int at, byte[] counts, int to) {
        Place place = places.get(at);
        int first = Segment.firstOf(place.block);
        for (int lane = 0; lane < place.segment.fingersOf(place.block); lane++) {
            counts[to + lane] = place.removals.has(first + lane) ? 0 : (byte) place.segment.minutiae(first + lane);
        }
    }

    /** Unpacks the finger in a slot. */
    void unpack(int slot, Unpacked to) {
        int block = slot / Block.LANES;
        if (block >= places.size()) {
            to.fill(tail.get(slot - places.size() * Block.LANES).finger());
        } else {
            Place place = places.get(block);
            place.segment.unpack(Segment.firstOf(place.block) + slot % Block.LANES, to);
        }
    }

    /** Copies the finger in a slot. */
    Entry entry(int slot) {
        int block = slot / Block.LANES;
        if (block >= places.size()) {
            return tail.get(slot - places.size() * Block.LANES);
        }
        Place place = places.get(block);
        int finger = Segment.firstOf(place.block) + slot % Block.LANES;
        return new Entry(place.segment.id(finger), place.segment.finger(finger));
    }
}
