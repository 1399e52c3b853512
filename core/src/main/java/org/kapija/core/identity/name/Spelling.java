package org.kapija.core.identity.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Rules of a script: which letters stand for which sounds. The longest rule that fits wins; of equally long ones the
 * first. Written {@code letters:sounds}, with {@code ^} before letters that must begin the word, and after them
 * {@code [abc]} where one of these letters must follow, or {@code $} where the word must end.
 */
final class Spelling {
    private record Rule(String letters, boolean begins, boolean ends, String before, String sounds) {
        boolean fits(String word, int at) {
            int after = at + letters.length();
            return word.startsWith(letters, at)
                    && (!begins || at == 0)
                    && (!ends || after == word.length())
                    && (before.isEmpty() || goesOn(word, after));
        }

        private boolean goesOn(String word, int after) {
            return after < word.length() && before.indexOf(word.charAt(after)) >= 0;
        }

        /** Of two rules that fit, the one that says more. */
        int weight() {
            return 4 * letters.length() + (begins ? 1 : 0) + (ends ? 1 : 0) + (before.isEmpty() ? 0 : 2);
        }
    }

    private static final Pattern OPEN = Pattern.compile("\\{([^}]+)}");

    private final Map<Character, List<Rule>> rules = new HashMap<>();

    private Spelling() {}

    static Spelling of(String table) {
        var spelling = new Spelling();
        for (String rule : table.strip().split("\\s+", -1)) {
            spelling.add(rule);
        }
        spelling.rules.values().forEach(some -> some.sort((one, other) -> other.weight() - one.weight()));
        return spelling;
    }

    private void add(String text) {
        int colon = text.lastIndexOf(':');
        String letters = text.substring(0, colon);
        boolean begins = letters.startsWith("^");
        boolean ends = letters.endsWith("$");
        letters = letters.substring(begins ? 1 : 0, letters.length() - (ends ? 1 : 0));
        String before = "";
        if (letters.endsWith("]")) {
            int bracket = letters.indexOf('[');
            before = letters.substring(bracket + 1, letters.length() - 1);
            letters = letters.substring(0, bracket);
        }
        rules.computeIfAbsent(letters.charAt(0), _ -> new ArrayList<>())
                .add(new Rule(letters, begins, ends, before, symbols(text.substring(colon + 1))));
    }

    /** Replaces what stands in braces by its symbol. */
    private static String symbols(String sounds) {
        return OPEN.matcher(sounds).replaceAll(open -> Character.toString(Sounds.symbol(open.group(1))));
    }

    /** Returns the sounds of a word; letters without a rule are silent, doubled sounds are one. */
    String sounds(String word) {
        var sounds = new StringBuilder();
        int at = 0;
        while (at < word.length()) {
            Optional<Rule> rule = find(word, at);
            rule.ifPresent(found -> append(found.sounds(), sounds));
            at += rule.map(found -> found.letters().length()).orElse(1);
        }
        return sounds.toString();
    }

    /** Returns whether a rule begins with the letter. */
    boolean has(char letter) {
        return rules.containsKey(letter);
    }

    private static void append(String more, StringBuilder sounds) {
        for (int at = 0; at < more.length(); at++) {
            char sound = more.charAt(at);
            if (sounds.isEmpty() || sounds.charAt(sounds.length() - 1) != sound) {
                sounds.append(sound);
            }
        }
    }

    private Optional<Rule> find(String word, int at) {
        return rules.getOrDefault(word.charAt(at), List.of()).stream()
                .filter(rule -> rule.fits(word, at))
                .findFirst();
    }
}
