package org.kapija.core.document.transliteration;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What to write for a letter.
 *
 * @param letters capitals of one script, and A to Z or nothing for each
 */
record LetterTable(Map<Character, String> letters) {
    /** Reads a table such as {@code "Ж:ZH Ь:"}. */
    static LetterTable of(String pairs) {
        return new LetterTable(Arrays.stream(pairs.strip().split("\\s+"))
                .collect(Collectors.toUnmodifiableMap(pair -> pair.charAt(0), pair -> pair.substring(2))));
    }

    Optional<String> find(char letter) {
        return Optional.ofNullable(letters.get(letter));
    }
}
