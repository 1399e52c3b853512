package org.kapija.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapija.core.document.trust.Reason;
import org.kapija.core.fingerprint.Extraction;
import org.kapija.core.fingerprint.Instruction;
import org.kapija.core.fingerprint.slap.SlapReading;

class CatalogueTest {
    private static final Map<String, String> ENGLISH = Catalogue.read("en");

    @ParameterizedTest
    @ValueSource(strings = {"en", "sr-Cyrl", "sr-Latn"})
    void keysAreSortedAndTheSameInAllLanguages(String language) {
        assertThat(Catalogue.read(language).keySet()).containsExactlyElementsOf(new TreeSet<>(ENGLISH.keySet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "sr-Cyrl", "sr-Latn"})
    void everyPatternParsesAndTakesTheSameArguments(String language) {
        Catalogue.read(language)
                .forEach((key, pattern) -> assertThat(arguments(language, pattern))
                        .as("%s in %s", key, language)
                        .isEqualTo(arguments("en", Objects.requireNonNull(ENGLISH.get(key)))));
    }

    @Test
    void everyKeyIsAMessageKey() {
        ENGLISH.keySet()
                .forEach(key -> assertThat(Message.of(key).key()).as(key).isEqualTo(key));
    }

    @Test
    void serbianLatinIsSerbianCyrillicInLatin() {
        // composed letters on both sides: the transliterator writes c and caron apart
        // arguments and keywords of a pattern are ASCII, which the transliteration leaves alone
        var latin = Transliterator.getInstance("Serbian-Latin/BGN");
        var expected = new LinkedHashMap<String, String>();
        Catalogue.read("sr-Cyrl")
                .forEach((key, pattern) ->
                        expected.put(key, Normalizer.normalize(latin.transliterate(pattern), Normalizer.Form.NFC)));
        assertThat(Catalogue.read("sr-Latn")).isEqualTo(expected);
    }

    @Test
    void whateverTheFingersSayIsInTheCatalogue() {
        for (Instruction instruction : Instruction.values()) {
            assertThat(ENGLISH).containsKey(instruction.message().key());
        }
        for (Extraction.Reason reason : Extraction.Reason.values()) {
            assertThat(ENGLISH).containsKey(reason.message().key());
        }
        for (SlapReading.Reason reason : SlapReading.Reason.values()) {
            assertThat(ENGLISH).containsKey(reason.message().key());
        }
    }

    @Test
    void whateverExaminingAChipFindsIsInTheCatalogue() {
        for (Reason reason : Reason.values()) {
            assertThat(ENGLISH).containsKey("trust." + reason.word());
        }
    }

    private static Set<String> arguments(String language, String pattern) {
        return new MessageFormat(pattern, new ULocale(language)).getArgumentNames();
    }
}
