package org.kapija.core.identity.index;

import java.lang.foreign.SegmentAllocator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.kapija.core.identity.Person;
import org.kapija.core.identity.name.Name;
import org.kapija.core.packed.Removals;

/**
 * Persons to be searched: packed segments, what was removed from them, and a tail of persons that came since. An
 * immutable value: a change gives a new index that shares the segments, so a search that runs sees the one it began
 * with, and one that starts later sees the change.
 */
public final class PersonIndex {
    /** So many persons wait in the tail, where each is compared in full, before they are packed. */
    static final int TAIL_MAX = 128;

    /** A segment that is not larger than this is packed again with the tail; larger ones when they are settled. */
    private static final int SMALL = 4_096;

    private final List<Live> live;
    private final List<Entry> tail;

    /** A segment and what is gone from it. */
    record Live(PersonSegment segment, Removals removals) {
        int size() {
            return segment.persons() - removals.size();
        }

        Live without(IntPredicate gone) {
            var more = new BitSet();
            for (int person = 0; person < segment.persons(); person++) {
                if (gone.test(segment.id(person))) {
                    more.set(person);
                }
            }
            return more.isEmpty() ? this : new Live(segment, removals.and(more));
        }

        void addTo(SegmentWriter writer) {
            int row = 0;
            for (int person = 0; person < segment.persons(); person++) {
                var names = new ArrayList<Name>();
                while (row < segment.rows() && segment.personOf(row) == person) {
                    names.add(segment.name(row++));
                }
                if (!removals.has(person)) {
                    writer.add(new Entry(segment.id(person), names, segment.traits(person)));
                }
            }
        }
    }

    private PersonIndex(List<Live> live, List<Entry> tail) {
        this.live = List.copyOf(live);
        this.tail = List.copyOf(tail);
    }

    /** An index of nobody. */
    public static PersonIndex empty() {
        return new PersonIndex(List.of(), List.of());
    }

    /** An index of what was packed before, as read from files. */
    public static PersonIndex of(List<PersonSegment> segments) {
        return new PersonIndex(
                segments.stream()
                        .map(segment -> new Live(segment, Removals.none()))
                        .toList(),
                List.of());
    }

    /**
     * Packs persons at once.
     *
     * @param persons each is asked for once and not kept; no id twice
     * @param memory gives room for the segment
     */
    public static PersonIndex of(Stream<Person> persons, SegmentAllocator memory) {
        var writer = new SegmentWriter();
        persons.map(Entry::of).forEachOrdered(writer::add);
        return of(List.of(writer.write(memory)));
    }

    /**
     * Adds persons; one whose id is there already replaces it.
     *
     * @param memory gives room if the tail is full
     */
    public PersonIndex adding(Collection<Person> persons, SegmentAllocator memory) {
        var ids = new BitSet();
        persons.forEach(person -> ids.set(person.id()));
        PersonIndex others = removing(ids::get);
        List<Entry> longer = new ArrayList<>(others.tail);
        persons.stream().map(Entry::of).forEach(longer::add);
        var grown = new PersonIndex(others.live, longer);
        return longer.size() <= TAIL_MAX ? grown : grown.packed(SMALL, memory);
    }

    /** Removes the persons with some ids. */
    public PersonIndex removing(IntPredicate gone) {
        return new PersonIndex(
                live.stream().map(each -> each.without(gone)).toList(),
                tail.stream().filter(entry -> !gone.test(entry.id())).toList());
    }

    /** Packs everything into one segment, without those that were removed. */
    public PersonIndex settled(SegmentAllocator memory) {
        return packed(Integer.MAX_VALUE, memory);
    }

    private PersonIndex packed(int most, SegmentAllocator memory) {
        var writer = new SegmentWriter();
        List<Live> kept = new ArrayList<>();
        for (Live each : live) {
            if (each.segment().persons() <= most) {
                each.addTo(writer);
            } else {
                kept.add(each);
            }
        }
        tail.forEach(writer::add);
        if (writer.size() > 0) {
            kept.add(new Live(writer.write(memory), Removals.none()));
        }
        return new PersonIndex(kept, List.of());
    }

    /** Returns the segments, to be stored; all is in them, and nobody who was removed, once {@link #settled}. */
    public List<PersonSegment> segments() {
        return live.stream().map(Live::segment).toList();
    }

    /** Returns how many persons can be found. */
    public int size() {
        return live.stream().mapToInt(Live::size).sum() + tail.size();
    }

    List<Live> live() {
        return live;
    }

    List<Entry> tail() {
        return tail;
    }
}
