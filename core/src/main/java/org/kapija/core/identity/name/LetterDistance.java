package org.kapija.core.identity.name;

/** How many letters two words of one script differ by: left out, put in, replaced, or two neighbours swapped. */
final class LetterDistance {
    private LetterDistance() {}

    /** Returns whether they differ by just one such change. */
    static boolean isSlip(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        int shorter = Math.min(one.length(), other.length());
        if (longer - shorter > 1) {
            return false;
        }
        int begin = 0;
        while (begin < shorter && one.charAt(begin) == other.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < shorter - begin && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        int differ = longer - begin - end;
        boolean swapped = differ == 2
                && longer == shorter
                && one.charAt(begin) == other.charAt(begin + 1)
                && one.charAt(begin + 1) == other.charAt(begin);
        return differ == 1 || swapped;
    }

    /** Counts the least number of such changes (Damerau-Levenshtein, no part changed twice). */
    static int between(String one, String other) {
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] free = before;
            before = last;
            last = row;
            row = free;
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                char mine = one.charAt(i - 1);
                char its = other.charAt(j - 1);
                row[j] = Math.min(last[j - 1] + (mine == its ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && mine == other.charAt(j - 2) && its == one.charAt(i - 2)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
        }
        return row[other.length()];
    }
}
