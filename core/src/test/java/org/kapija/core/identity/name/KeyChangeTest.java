package org.kapija.core.identity.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class KeyChangeTest {
    private static final String CONSONANTS = "bfmnlrtsk"; // one of each class

    @Test
    void oneSlipInTheConsonantsIsFoundByOneOfTheChanges() {
        var random = new SplittableRandom(1);
        for (int round = 0; round < 2_000; round++) {
            String word = word(random, 2 + random.nextInt(4));
            String slip = slip(word, random);
            int wanted = key(slip);
            assertThat(Arrays.stream(KeyChange.values())
                            .flatMapToInt(change -> Arrays.stream(change.of(new int[] {key(word)}))))
                    .as("%s for %s", slip, word)
                    .contains(wanted);
        }
    }

    @Test
    void nothingIsNamedTwice() {
        for (KeyChange change : KeyChange.values()) {
            int[] keys = change.of(new int[] {key("bfm"), key("bfn")});
            assertThat(keys).doesNotHaveDuplicates();
        }
    }

    @Test
    void vowelsAndDoubledConsonantsDoNotCount() {
        assertThat(key("bofumi")).isEqualTo(key("bfm")).isEqualTo(key("baaffem"));
    }

    @Test
    void spellingsThatLeaveASoundOpenHaveAKeyForEach() {
        var words = Name.of("Chaban Xhaban").tokens();
        assertThat(words.getFirst().keys()).hasSizeGreaterThan(1);
        assertThat(words.getFirst().keys()).contains(words.getLast().keys());
    }

    private static int key(String word) {
        int[] keys = Name.of(word).tokens().getFirst().keys();
        assertThat(keys).hasSize(1);
        return keys[0];
    }

    private static String word(SplittableRandom random, int length) {
        var word = new StringBuilder();
        while (word.length() < length) {
            char next = CONSONANTS.charAt(random.nextInt(CONSONANTS.length()));
            if (word.isEmpty() || distinct(word.charAt(word.length() - 1), next)) {
                word.append(next);
            }
        }
        return word.toString();
    }

    /** Spellings of two letters are sounds of their own. */
    private static boolean distinct(char one, char next) {
        return one != next && !(one == 't' && next == 's');
    }

    private static String slip(String word, SplittableRandom random) {
        int at = random.nextInt(word.length());
        String other = word(random, 1);
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + 'a' + word.substring(at + 1);
            case 1 -> word.substring(0, at) + other + 'a' + word.substring(at);
            case 2 -> word.substring(0, at) + other + 'a' + word.substring(at + 1);
            default ->
                at + 1 == word.length()
                        ? word
                        : word.substring(0, at) + word.charAt(at + 1) + 'a' + word.charAt(at) + word.substring(at + 2);
        };
    }
}
