package org.kapija.core.identity.name;

/**
 * How far words sound from one word: the cheapest way to turn one into the other. What each symbol costs at each place
 * of that word is laid out beforehand, because a search compares it with thousands. One thread.
 */
final class SoundDistance {
    /** Cost of a vowel that the other script does not write; hundredths of a letter. */
    private static final int UNWRITTEN = 8;

    /** Cost of two neighbours in each other's place. */
    private static final int SWAPPED = 80;

    /** Least that any symbol weighs. */
    private static final int WEIGHT_MIN = 30;

    private static final int[] LACK = lacks(false);
    private static final int[] LACK_UNWRITTEN = lacks(true);

    private final int[][] costs = new int[SoundRun.LENGTH_MAX][];

    /** What is cheapest up to each symbol of the other word (first index) and of the probe (second). */
    private final int[][] cheapest = new int[SoundRun.LENGTH_MAX + 1][SoundRun.LENGTH_MAX + 1];

    private final int[] leasts = new int[SoundRun.LENGTH_MAX + 1];
    private final byte[] earlier = new byte[SoundRun.LENGTH_MAX];
    private boolean earlierConsonants;
    private int filled;
    private int probeWithoutVowels;
    private SoundRun probe = new SoundRun();

    private static int[] lacks(boolean unwritten) {
        int[] lacks = new int[Sounds.SYMBOLS];
        for (int symbol = 0; symbol < lacks.length; symbol++) {
            int lack = Sounds.lack(symbol);
            lacks[symbol] = unwritten && Sounds.vowel(symbol) ? Math.min(lack, UNWRITTEN) : lack;
        }
        return lacks;
    }

    /** Returns what leaving out a run costs, no symbol being quite free. */
    static int weight(byte[] sounds) {
        int weight = 0;
        for (byte symbol : sounds) {
            weight += Math.max(WEIGHT_MIN, LACK[symbol & 0xFF]);
        }
        return weight;
    }

    /** The same, while vowels count as little as they cost where the other script does not write them. */
    private static int weightWithoutVowels(SoundRun run) {
        int weight = 0;
        for (int at = 0; at < run.length(); at++) {
            int symbol = run.symbols()[at] & 0xFF;
            weight += Sounds.vowel(symbol) ? UNWRITTEN : Math.max(WEIGHT_MIN, LACK[symbol]);
        }
        return weight;
    }

    /** Compares with this word from now on; it must not change meanwhile. */
    void lookFor(SoundRun word) {
        probe = word;
        filled = 0;
        probeWithoutVowels = weightWithoutVowels(word);
        for (int at = 0; at < word.length(); at++) {
            costs[at] = Sounds.costs(word.symbols()[at] & 0xFF);
        }
    }

    SoundRun probe() {
        return probe;
    }

    /**
     * Returns the distance as a share of what both words weigh: 0 the same, 1 or more nothing alike. Fastest where a
     * word begins like the one before it, as in a sorted list: only the rest is computed.
     *
     * @param most beyond this the answer need not be exact
     */
    double to(SoundRun other, double most) {
        int weight = weightWith(other);
        if (weight == 0) {
            return 1;
        }
        int bound = (int) (most * weight / 2);
        int from = common(other);
        for (int at = 1; at <= other.length(); at++) {
            if (at > from) {
                fill(at, other);
            }
            if (leasts[at] > bound && leasts[at - 1] > bound) { // a swap reaches back two rows
                return 1;
            }
        }
        return 2.0 * cheapest[other.length()][probe.length()] / weight;
    }

    private int weightWith(SoundRun other) {
        if (other.consonants() == probe.consonants()) {
            return probe.weight() + other.weight();
        }
        return other.consonants() ? probeWithoutVowels + other.weight() : probe.weight() + weightWithoutVowels(other);
    }

    /** How many symbols the word has in common with the one before; of those the costs are known. */
    private int common(SoundRun other) {
        int common = 0;
        if (filled == 0 || other.consonants() != earlierConsonants) {
            begin(other);
        } else {
            int most = Math.min(filled, other.length());
            while (common < most && earlier[common] == other.symbols()[common]) {
                common++;
            }
        }
        filled = common;
        return common;
    }

    private void begin(SoundRun other) {
        earlierConsonants = other.consonants();
        int[] lack = other.consonants() ? LACK_UNWRITTEN : LACK;
        int[] row = cheapest[0];
        for (int j = 1; j <= probe.length(); j++) {
            row[j] = row[j - 1] + lack[probe.symbols()[j - 1] & 0xFF];
        }
    }

    private void fill(int at, SoundRun other) {
        int[] row = cheapest[at];
        int[] above = cheapest[at - 1];
        byte[] symbols = probe.symbols();
        byte its = other.symbols()[at - 1];
        byte previous = at > 1 ? other.symbols()[at - 2] : 0; // no symbol
        int[] lack = earlierConsonants ? LACK_UNWRITTEN : LACK;
        int itsLack = (probe.consonants() ? LACK_UNWRITTEN : LACK)[its & 0xFF];
        int left = above[0] + itsLack;
        int least = left;
        row[0] = left;
        for (int j = 1; j <= probe.length(); j++) {
            int replaced = above[j - 1] + costs[j - 1][its & 0xFF];
            left = Math.min(Math.min(replaced, above[j] + itsLack), left + lack[symbols[j - 1] & 0xFF]);
            if (symbols[j - 1] == previous && j > 1 && symbols[j - 2] == its) {
                left = Math.min(left, cheapest[at - 2][j - 2] + SWAPPED);
            }
            row[j] = left;
            least = Math.min(least, left);
        }
        leasts[at] = least;
        earlier[at - 1] = its;
        filled = at;
    }
}
