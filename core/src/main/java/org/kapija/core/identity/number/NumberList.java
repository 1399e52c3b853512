package org.kapija.core.identity.number;

import java.lang.foreign.Arena;
import java.lang.foreign.SegmentAllocator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Documents to be found by number: packed tables, and what was removed from them. An immutable value: a change gives a
 * new list that shares the tables.
 */
public final class NumberList {
    private static final Comparator<NumberHit> STRONGEST_FIRST = Comparator.comparing(NumberHit::likeness)
            .thenComparing(NumberHit::issuer)
            .thenComparingInt(NumberHit::record);

    private final List<Live> live;

    /** A table and the records that are gone from it. */
    private record Live(NumberTable table, BitSet removed) {
        Live without(Set<Integer> records) {
            var all = (BitSet) removed.clone();
            records.forEach(all::set);
            return new Live(table, all);
        }
    }

    private NumberList(List<Live> live) {
        this.live = List.copyOf(live);
    }

    /** A list of tables that were packed before. */
    public static NumberList of(List<NumberTable> tables) {
        return new NumberList(
                tables.stream().map(table -> new Live(table, new BitSet())).toList());
    }

    /**
     * Packs a list.
     *
     * @param list gives the same numbers each time it is asked: three times; numbers without letters and digits are
     *     left out
     * @param seed of the hashes, from a random source, so that nobody can choose numbers that collide
     * @param memory gives room for the table, a file's for instance
     */
    public static NumberList of(Supplier<Stream<ListedNumber>> list, long seed, SegmentAllocator memory) {
        return of(List.of(new NumberTableWriter(seed).write(list, memory)));
    }

    /**
     * Adds numbers; the records they carry are forgotten first, so that a number can be corrected.
     *
     * @param seed as in {@link #of(Supplier, long, SegmentAllocator)}
     */
    public NumberList adding(Collection<ListedNumber> numbers, long seed) {
        List<ListedNumber> fixed = List.copyOf(numbers);
        var records = fixed.stream().map(ListedNumber::record).collect(Collectors.toSet());
        List<Live> longer = new ArrayList<>(removing(records).live);
        longer.add(new Live(new NumberTableWriter(seed).write(fixed::stream, Arena.ofAuto()), new BitSet()));
        return new NumberList(longer);
    }

    /** Removes all numbers of some records. */
    public NumberList removing(Set<Integer> records) {
        return new NumberList(live.stream().map(each -> each.without(records)).toList());
    }

    /** Returns the tables, to be stored; they hold what was removed, too. */
    public List<NumberTable> tables() {
        return live.stream().map(Live::table).toList();
    }

    /**
     * Finds a number.
     *
     * @param number as read; blanks, hyphens and fillers do not matter, one without letters and digits finds nothing
     * @param issuer code of at most three capitals, empty if not known; anything else is taken for not known
     * @return the strongest first; numbers of other issuers included, for lists are wrong about issuers
     */
    public List<NumberHit> find(String number, String issuer) {
        var wanted = DocumentNumber.of(number);
        if (wanted.text().isEmpty()) {
            return List.of();
        }
        String code = issuer.matches("[A-Z]{1,3}") ? issuer : "";
        List<NumberHit> hits = new ArrayList<>();
        for (Live each : live) {
            List<NumberHit> found = new ArrayList<>();
            each.table().find(wanted, code, found);
            found.stream().filter(hit -> !each.removed().get(hit.record())).forEach(hits::add);
        }
        return hits.stream().distinct().sorted(STRONGEST_FIRST).toList();
    }
}
