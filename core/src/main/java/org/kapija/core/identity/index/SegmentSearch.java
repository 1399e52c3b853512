package org.kapija.core.identity.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kapija.core.identity.PersonHit;
import org.kapija.core.identity.PersonProbe;
import org.kapija.core.identity.name.Name;
import org.kapija.core.identity.name.NameProbe;
import org.kapija.core.identity.name.NameToken;
import org.kapija.core.identity.name.NameToken.Role;
import org.kapija.core.packed.Removals;

/**
 * Searches a segment: collects, the rarest word first, names that share words with the probe, and compares the most
 * promising in full. Keeps its tables from search to search. One thread.
 */
final class SegmentSearch {
    /** Most words of the vocabulary that are compared for one word of a probe. */
    private static final int WORDS_MAX = 3_000;

    /** Most names that are collected for one word of a probe; of commoner words those of fitting years of birth. */
    private static final int NAMES_MAX = 3_000;

    /** And if that leaves none, of the rarest word. */
    private static final int COMMON_NAMES_MAX = 150_000;

    /** Most names that are compared in full. */
    private static final int FINALISTS = 20;

    /** Of the names collected so many are looked at again. */
    private static final int ROUGH = 150;

    /** Steps in which what words are worth is added up. */
    private static final int GRAIN = 64;

    private final PersonSegment segment;
    private final LikeWords words;
    private final Promises promises;
    private final short[] shared;
    private final Ints names = new Ints();

    SegmentSearch(PersonSegment segment) {
        this.segment = segment;
        this.words = new LikeWords(segment.words());
        this.promises = new Promises(segment);
        this.shared = new short[segment.rows()];
    }

    List<PersonHit> search(PersonProbe probe, Removals removals, int most) {
        List<LikeWords.Found> wanted = wanted(probe.name());
        promises.lookFor(wanted);
        var years = Years.of(probe.traits().birth(), segment);
        for (int at = 0; at < wanted.size(); at++) {
            collect(wanted.get(at), at, NAMES_MAX, years);
        }
        if (names.size() == 0 && !wanted.isEmpty()) {
            collect(wanted.getFirst(), 0, COMMON_NAMES_MAX, years);
        }
        int[] finalists = finalists(years, removals);
        return hits(probe, finalists, most);
    }

    void alike(NameToken token, List<String> to) {
        LikeWords.Found found = words.find(token, Integer.MAX_VALUE);
        for (int at = 0; at < found.size(); at++) {
            to.add(segment.words().token(found.word(at)).letters());
        }
    }

    /** What is like the words to search by, the rarest first. */
    private List<LikeWords.Found> wanted(Name name) {
        return telling(name).stream()
                .limit(Promises.WORDS_MAX)
                .map(token -> words.find(token, WORDS_MAX))
                .sorted(Comparator.comparingLong(LikeWords.Found::allPostings))
                .toList();
    }

    /** The words that say something by themselves; all if there is none. */
    private static List<NameToken> telling(Name name) {
        var telling = name.tokens().stream()
                .filter(token -> token.role() == Role.WORD)
                .toList();
        return telling.isEmpty() ? name.tokens() : telling;
    }

    /** Collects the names in which words stand, of the most alike words first. */
    private void collect(LikeWords.Found found, int wanted, int most, Years years) {
        int left = most;
        for (int at = 0; at < found.size(); at++) {
            int word = found.word(at);
            short worth = (short) (GRAIN * promises.weight(wanted, word));
            int from = segment.words().postingsFrom(word);
            int to = from + found.postings(at);
            if (to - from <= left) {
                left -= collect(from, to, worth);
            } else if (years.known()) {
                collect(from, segment.words().postingNotBefore(years.unknownTo(), from, to), worth);
                int first = segment.words().postingNotBefore(years.from(), from, to);
                collect(first, segment.words().postingNotBefore(years.to(), first, to), worth);
            }
        }
    }

    private int collect(int from, int to, short worth) {
        for (int at = from; at < to; at++) {
            int posting = segment.words().posting(at);
            int row = Posting.row(posting);
            if (shared[row] == 0) {
                names.add(posting);
            }
            shared[row] = (short) (shared[row] + worth);
        }
        return to - from;
    }

    /** The most promising of the names collected, which are forgotten: roughly first, then with all of their words. */
    private int[] finalists(Years years, Removals removals) {
        var rough = new Best(ROUGH);
        for (int at = 0; at < names.size(); at++) {
            int posting = names.at(at);
            int row = Posting.row(posting);
            float promise = shared[row] * promises.whole(Posting.length(posting));
            shared[row] = 0;
            if (promise * Years.SAME_DAY > rough.least()) {
                promise *= years.factor(row);
                if (promise > rough.least() && !removals.has(segment.personOf(row))) {
                    rough.add(posting, promise);
                }
            }
        }
        names.clear();
        return Finalist.best(Arrays.stream(rough.places()).mapToObj(posting -> finalist(posting, years)), FINALISTS);
    }

    private Finalist finalist(int posting, Years years) {
        int row = Posting.row(posting);
        return new Finalist(row, segment.personOf(row), promises.of(posting) * years.factor(row));
    }

    /** Compares in full; of a person the best name counts. */
    private List<PersonHit> hits(PersonProbe probe, int[] finalists, int most) {
        var name = new NameProbe(probe.name());
        Map<Integer, NameToken> tokens = new HashMap<>();
        Map<Integer, PersonHit> best = new HashMap<>();
        for (int row : finalists) {
            int person = segment.personOf(row);
            var compared = name.to(name(row, tokens));
            var hit = PersonHit.of(segment.id(person), compared, probe.traits(), segment.traits(person));
            best.merge(hit.id(), hit, (one, other) -> PersonHit.BEST_FIRST.compare(one, other) <= 0 ? one : other);
        }
        return best.values().stream().sorted(PersonHit.BEST_FIRST).limit(most).toList();
    }

    private Name name(int row, Map<Integer, NameToken> tokens) {
        List<NameToken> name = new ArrayList<>();
        for (int at = segment.wordsFrom(row); at < segment.wordsFrom(row + 1); at++) {
            name.add(tokens.computeIfAbsent(segment.word(at), segment.words()::token));
        }
        return new Name(name, segment.cut(row));
    }
}
