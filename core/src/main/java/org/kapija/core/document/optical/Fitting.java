package org.kapija.core.document.optical;

import java.util.ArrayList;
import java.util.List;

/**
 * What a line of a known length may have been, where a few characters too many or too few were read: runs of fillers
 * are miscounted, and the edge of the paper is taken for a character.
 */
final class Fitting {
    private static final int MISCOUNT_MAX = 4;
    private static final int RUN_MIN = 3; // shorter ones part names, and are not miscounted

    private Fitting() {}

    /** Returns what it may have been, the likeliest first; nothing if its length is too far off. */
    static List<String> of(String text, int length) {
        int excess = text.length() - length;
        if (excess == 0) {
            return List.of(text);
        }
        List<String> fitted = new ArrayList<>();
        if (Math.abs(excess) <= MISCOUNT_MAX && length > MISCOUNT_MAX) {
            withRun(text, excess, fitted);
            for (int front = 0; front <= excess; front++) {
                fitted.add(text.substring(front, front + length));
            }
        }
        return fitted;
    }

    /** Counts the longest run of fillers anew. */
    private static void withRun(String text, int excess, List<String> fitted) {
        int bestFrom = 0;
        int bestTo = 0;
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) != '<') {
                from = at + 1;
            } else if (at + 1 - from > bestTo - bestFrom) {
                bestFrom = from;
                bestTo = at + 1;
            }
        }
        if (bestTo - bestFrom >= RUN_MIN && bestTo - bestFrom - excess >= RUN_MIN - 1) {
            fitted.add(text.substring(0, bestFrom) + "<".repeat(bestTo - bestFrom - excess) + text.substring(bestTo));
        }
    }
}
