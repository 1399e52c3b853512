package org.kapija.core.identity.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {
    @ParameterizedTest
    @CsvSource({
        "ashraf, ashra",
        "ashraf, ashraff",
        "ashraf, ashrax",
        "ashraf, ahsraf",
        "ashraf, ashraf",
        "ashraf, xashraf",
        "шостакович, шостаковіч",
        "παπαδοπουλος, παπαδοπυολος",
        "محمدي, محدي",
        "محمدي, محمودي"
    })
    void aWordThatDiffersByOneSlipIsAmongThem(String word, String slip) {
        assertThat(Slips.numbers(token(word))).contains(Slips.number(token(slip)));
    }

    @ParameterizedTest
    @CsvSource({"ashraf, ashr", "ashraf, akhrax", "ashraf, farhsa", "ali, шал"})
    void aWordThatDiffersByMoreIsNot(String word, String other) {
        assertThat(Slips.numbers(token(word))).doesNotContain(Slips.number(token(other)));
    }

    @Test
    void whatIsOneSlipIsOneChangeOfLettersAndNothingElseIs() {
        var random = new SplittableRandom(1);
        for (int round = 0; round < 20_000; round++) {
            String one = word(random);
            String other = word(random);
            assertThat(LetterDistance.isSlip(one, other))
                    .as("%s and %s", one, other)
                    .isEqualTo(LetterDistance.between(one, other) == 1);
        }
    }

    private static String word(SplittableRandom random) {
        var word = new StringBuilder();
        for (int letters = random.nextInt(6); letters > 0; letters--) {
            word.append("abc".charAt(random.nextInt(3)));
        }
        return word.toString();
    }

    private static NameToken token(String word) {
        return Name.of(word).tokens().getFirst();
    }
}
