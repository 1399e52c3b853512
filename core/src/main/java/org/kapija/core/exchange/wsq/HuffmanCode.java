package org.kapija.core.exchange.wsq;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A prefix code for symbols, made for their numbers: at most 16 bits a symbol, and none of ones only (ISO/IEC 10918-1,
 * annex K.2, which FBI IAFIS-IC-0110 takes over).
 *
 * @param counts how many symbols have a code of 1, 2, … 16 bits
 * @param symbols in the order of their codes
 */
record HuffmanCode(List<Integer> counts, List<Integer> symbols) {
    /** Longest code in bits. */
    static final int BITS_MAX = 16;

    /** A code that no symbol gets, so that no code consists of ones only. */
    private static final int NOBODY = Symbols.COUNT;

    /** Makes the code; one of no symbols if all numbers are zero. */
    static HuffmanCode of(int[] numbers) {
        int[] sizes = sizes(numbers);
        List<Integer> symbols = new ArrayList<>();
        int[] counts = new int[NOBODY + 2];
        for (int symbol = 0; symbol <= NOBODY; symbol++) {
            if (sizes[symbol] > 0) {
                counts[sizes[symbol]]++;
                symbols.add(symbol);
            }
        }
        symbols.remove(Integer.valueOf(NOBODY));
        symbols.sort(Comparator.comparingInt(symbol -> sizes[symbol]));
        shorten(counts);
        List<Integer> kept = new ArrayList<>();
        for (int bits = 1; bits <= BITS_MAX; bits++) {
            kept.add(symbols.isEmpty() ? 0 : counts[bits]);
        }
        return new HuffmanCode(List.copyOf(kept), List.copyOf(symbols));
    }

    /** Joins the two rarest trees until one is left; each joint makes the codes in it longer by one bit. */
    private static int[] sizes(int[] numbers) {
        int[] sizes = new int[NOBODY + 1];
        List<Tree> trees = new ArrayList<>();
        trees.add(new Tree(1, List.of(NOBODY)));
        for (int symbol = 0; symbol < numbers.length; symbol++) {
            if (numbers[symbol] > 0) {
                trees.add(new Tree(numbers[symbol], List.of(symbol)));
            }
        }
        while (trees.size() > 1) {
            // of equal ones the later symbol first: the code of nobody has to be among the longest
            trees.sort(Comparator.comparingLong(Tree::number)
                    .thenComparing(tree -> tree.leaves().getLast(), Comparator.reverseOrder()));
            Tree one = trees.removeFirst();
            Tree other = trees.removeFirst();
            List<Integer> leaves = new ArrayList<>(one.leaves);
            leaves.addAll(other.leaves);
            leaves.sort(null);
            leaves.forEach(leaf -> sizes[leaf]++);
            trees.add(new Tree(one.number + other.number, leaves));
        }
        return sizes;
    }

    private record Tree(long number, List<Integer> leaves) {}

    /** Moves pairs of codes that are too long up the tree, then drops the last of the longest, which is nobody's. */
    private static void shorten(int[] counts) {
        for (int bits = counts.length - 1; bits > BITS_MAX; bits--) {
            while (counts[bits] > 0) {
                int shorter = bits - 2;
                while (counts[shorter] == 0) {
                    shorter--;
                }
                counts[bits] -= 2;
                counts[bits - 1]++;
                counts[shorter + 1] += 2;
                counts[shorter]--;
            }
        }
        int longest = BITS_MAX;
        while (longest > 0 && counts[longest] == 0) {
            longest--;
        }
        counts[longest]--;
    }

    /** Returns for each symbol its code, and in the upper half of the number how many bits it has. */
    int[] codes() {
        int[] codes = new int[Symbols.COUNT];
        int code = 0;
        int next = 0;
        for (int bits = 1; bits <= BITS_MAX; bits++) {
            for (int count = counts.get(bits - 1); count > 0; count--) {
                codes[symbols.get(next)] = bits << Short.SIZE | code;
                next++;
                code++;
            }
            code <<= 1;
        }
        return codes;
    }
}
