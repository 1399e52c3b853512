package org.kapija.core.identity.index;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kapija.core.identity.name.Name;
import org.kapija.core.identity.name.NameToken;
import org.kapija.core.identity.name.Slips;
import org.kapija.core.packed.Packed;

/** Packs persons into a segment. Keeps each different word once, so that millions of names fit into memory. */
final class SegmentWriter {
    private final Map<NameToken, Integer> places = new HashMap<>();
    private final List<NameToken> vocabulary = new ArrayList<>();
    private final Ints ids = new Ints();
    private final Ints births = new Ints();
    private final Ints traits = new Ints();
    private final Ints rowsOfPersons = new Ints();
    private final Ints wordsOfRows = new Ints();
    private final Ints words = new Ints();

    void add(Entry entry) {
        ids.add(entry.id());
        births.add(entry.traits().birth().packed());
        traits.add(PersonSegment.packed(entry.traits()));
        rowsOfPersons.add(wordsOfRows.size());
        for (Name name : entry.names()) {
            wordsOfRows.add((words.size() << 1) | (name.cut() ? 1 : 0));
            for (NameToken token : name.tokens()) {
                words.add(place(token));
            }
        }
    }

    int size() {
        return ids.size();
    }

    private int place(NameToken token) {
        return places.computeIfAbsent(token, unknown -> {
            vocabulary.add(unknown);
            return vocabulary.size() - 1;
        });
    }

    /**
     * Packs what was added; the writer is used up.
     *
     * @throws IllegalStateException if it is more than {@link Posting#ROWS_MAX} names
     */
    PersonSegment write(SegmentAllocator memory) {
        if (wordsOfRows.size() > Posting.ROWS_MAX) {
            throw new IllegalStateException("a segment holds at most " + Posting.ROWS_MAX + " names");
        }
        sortVocabulary();
        rowsOfPersons.add(wordsOfRows.size());
        wordsOfRows.add(words.size() << 1);
        long[] keys = keys();
        byte[][] texts = vocabulary.stream().map(SegmentWriter::text).toArray(byte[][]::new);
        var plan = new SegmentPlan(
                ids.size(),
                wordsOfRows.size() - 1,
                words.size(),
                vocabulary.size(),
                (int) Arrays.stream(keys).map(key -> key >>> 32).distinct().count(),
                keys.length,
                Arrays.stream(texts).mapToInt(text -> text.length).sum());
        var octets = memory.allocate(plan.size(), 8);
        octets.fill((byte) 0); // an allocator may hand out used memory
        new Filling(octets, plan).fill(keys, texts);
        return new PersonSegment(octets, plan);
    }

    /** Words that begin alike lie together, and so they do below each key: they are compared faster. */
    private void sortVocabulary() {
        List<NameToken> sorted = new ArrayList<>(vocabulary);
        sorted.sort(Comparator.comparing(NameToken::consonants).thenComparing(NameToken::sounds, Arrays::compare));
        for (int at = 0; at < sorted.size(); at++) {
            places.put(sorted.get(at), at);
        }
        int[] moved = vocabulary.stream().mapToInt(places::get).toArray();
        for (int at = 0; at < words.size(); at++) {
            words.set(at, moved[words.at(at)]);
        }
        vocabulary.clear();
        vocabulary.addAll(sorted);
    }

    /** Key and word, in the order of keys. */
    private long[] keys() {
        long[] keys = new long[16];
        int size = 0;
        for (int at = 0; at < vocabulary.size(); at++) {
            for (int key : vocabulary.get(at).keys()) {
                keys = size < keys.length ? keys : Arrays.copyOf(keys, 2 * size);
                keys[size++] = ((long) key << 32)
                        | SegmentWords.entry(at, vocabulary.get(at).script());
            }
        }
        long[] sorted = Arrays.copyOf(keys, size);
        Arrays.sort(sorted);
        return sorted;
    }

    private static byte[] text(NameToken token) {
        byte[] sounds = token.sounds();
        byte[] letters = token.letters().getBytes(StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(sounds, sounds.length + letters.length);
        System.arraycopy(letters, 0, both, sounds.length, letters.length);
        return both;
    }

    private final class Filling {
        private final MemorySegment octets;
        private final SegmentPlan plan;

        Filling(MemorySegment octets, SegmentPlan plan) {
            this.octets = octets;
            this.plan = plan;
        }

        void fill(long[] keys, byte[][] texts) {
            header();
            persons();
            postings();
            vocabulary(texts);
            keys(keys);
            spellings();
            octets.set(Packed.LONG, PersonSegment.CHECKSUM_AT, PersonSegment.checksum(octets));
        }

        private void header() {
            set(PersonSegment.MARK_AT, PersonSegment.MARK);
            set(PersonSegment.FORMAT_AT, PersonSegment.FORMAT);
            int[] numbers = {
                plan.persons(), plan.rows(), plan.words(), plan.vocabulary(), plan.keys(), plan.entries(), plan.text()
            };
            for (int at = 0; at < numbers.length; at++) {
                set(PersonSegment.NUMBERS_AT + 4L * at, numbers[at]);
            }
        }

        private void set(long at, int value) {
            octets.set(Packed.INT, at, value);
        }

        private void persons() {
            int row = 0;
            int word = 0;
            int[] order = byBirth();
            for (int person = 0; person < order.length; person++) {
                int from = order[person];
                set(plan.person(person), ids.at(from));
                set(plan.person(person) + 4, births.at(from));
                set(plan.person(person) + 8, traits.at(from));
                for (int name = rowsOfPersons.at(from); name < rowsOfPersons.at(from + 1); name++, row++) {
                    set(plan.row(row), person);
                    set(plan.row(row) + 4, (word << 1) | (wordsOfRows.at(name) & 1));
                    for (int at = wordsOfRows.at(name) >>> 1; at < wordsOfRows.at(name + 1) >>> 1; at++, word++) {
                        set(plan.word(word), words.at(at));
                    }
                }
            }
            set(plan.row(row) + 4, word << 1);
        }

        private int[] byBirth() {
            long[] order = new long[plan.persons()];
            for (int person = 0; person < order.length; person++) {
                order[person] = ((long) births.at(person) << 32) | person;
            }
            Arrays.sort(order);
            return Arrays.stream(order).mapToInt(each -> (int) each).toArray();
        }

        /** Counts, then puts each name where its words want it; a word twice in a name is entered twice. */
        private void postings() {
            int[] next = new int[plan.vocabulary() + 1];
            for (int at = 0; at < plan.words(); at++) {
                next[octets.get(Packed.INT, plan.word(at)) + 1]++;
            }
            Arrays.parallelPrefix(next, Integer::sum);
            for (int entry = 0; entry <= plan.vocabulary(); entry++) {
                set(plan.vocabulary(entry) + 4, next[entry]);
            }
            for (int row = 0; row < plan.rows(); row++) {
                int from = octets.get(Packed.INT, plan.row(row) + 4) >>> 1;
                int to = octets.get(Packed.INT, plan.row(row + 1) + 4) >>> 1;
                int[] name = IntStream.range(from, to)
                        .map(at -> octets.get(Packed.INT, plan.word(at)))
                        .toArray();
                int length = Posting.length(
                        Arrays.stream(name).mapToObj(vocabulary::get).toList());
                for (int word : name) {
                    set(plan.posting(next[word]++), Posting.of(row, length));
                }
            }
        }

        private void vocabulary(byte[][] texts) {
            int text = 0;
            for (int entry = 0; entry < texts.length; entry++) {
                NameToken token = vocabulary.get(entry);
                long at = plan.vocabulary(entry);
                set(at, text);
                octets.set(Packed.SHORT, at + 8, (short) token.weight());
                octets.set(Packed.BYTE, at + 10, SegmentWords.kind(token));
                octets.set(Packed.BYTE, at + 11, (byte) token.sounds().length);
                MemorySegment.copy(texts[entry], 0, octets, Packed.BYTE, plan.text(text), texts[entry].length);
                text += texts[entry].length;
            }
            set(plan.vocabulary(texts.length), text);
        }

        private void spellings() {
            for (int entry = 0; entry < plan.vocabulary(); entry++) {
                int number = Slips.number(vocabulary.get(entry));
                int slot = number & (plan.spellings() - 1);
                while (octets.get(Packed.LONG, plan.spelling(slot)) != 0) {
                    slot = (slot + 1) & (plan.spellings() - 1);
                }
                set(plan.spelling(slot), number);
                set(plan.spelling(slot) + 4, entry + 1);
            }
        }

        private void keys(long[] keys) {
            int different = 0;
            for (int at = 0; at < keys.length; at++) {
                if (at == 0 || keys[at] >>> 32 != keys[at - 1] >>> 32) {
                    set(plan.key(different), (int) (keys[at] >>> 32));
                    set(plan.key(different) + 4, at);
                    different++;
                }
                set(plan.entry(at), (int) keys[at]);
            }
            set(plan.key(different) + 4, keys.length);
        }
    }
}
