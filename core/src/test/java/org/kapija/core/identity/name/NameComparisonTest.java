package org.kapija.core.identity.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameComparisonTest {
    @ParameterizedTest
    @CsvSource({
        "Ђорђе Ћосић, DORDE COSIC", // Serbian, as older documents write it
        "Ђорђе Ћосић, Đorđe Ćosić",
        "Ђорђе Ћосић, DJORDJE COSIC",
        "Živko Žižić, ZIVKO ZIZIC", // Bosnian, Croatian
        "Ѓорѓи Ќосев, GJORGJI KJOSEV", // Macedonian
        "Xhemal Hoxha, DZEMAL HODZA", // Albanian, and what its neighbours write
        "Γιάννης Παπαδόπουλος, GIANNIS PAPADOPOULOS", // ELOT 743
        "Μπάμπης Ντόκος, BAMPIS NTOKOS",
        "Şükrü Çağlar, SUKRU CAGLAR", // Turkish
        "محمد حسین, MXHMD XHSYN", // scheme of ICAO Doc 9303-3
        "محمد حسین, Muhammad Hussain",
        "محمد حسین, MOHAMED HUSEIN",
        "عبد الرحمن الخطيب, ABDULRAHMAN AL KHATIB",
        "عبدالرحمن الخطيب, Abd al-Rahman al-Khatib",
        "گلاب شاہ, GULAB SHAH", // Urdu
        "Владимир Жуков, VLADIMIR ZHUKOV",
        "Володимир Щербак, VOLODYMYR SHCHERBAK"
    })
    void oneNameInTwoWritingsIsLikelyOne(String one, String other) {
        assertThat(score(one, other)).isGreaterThan(0.8);
        assertThat(score(other, one)).isGreaterThan(0.8);
    }

    @ParameterizedTest
    @CsvSource({
        "Aleksandar Petrović, Aleksandar Jovanović",
        "OTHMAN AHMED AL-HARBI, OTHMAN AHMED AL-GHAMDI",
        "محمد شريف السوداني, محمد شياع السوداني",
        "김정은, 김종은", // one syllable is another name
        "Ana Marković, Milica Kovač"
    })
    void aWordThatStandsAgainstAnotherMakesTwoPersons(String one, String other) {
        assertThat(score(one, other)).isLessThan(0.7);
    }

    @Test
    void theOrderOfWordsDoesNotMatterButWhoIsWhoseChildDoes() {
        assertThat(score("Petrović Marko", "Marko Petrović")).isEqualTo(1);
        assertThat(score("Salman bin Muhammad", "Muhammad bin Salman")).isLessThan(0.7);
        assertThat(score("bin Salman Muhammad", "Muhammad bin Salman")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "BADUL HAQ, Abdul Haq",
        "APDULMALIK AL-HOUTHI, Abd al-Malik al-Houthi",
        "Abdulllah Ahmed, Abdullah Ahmed",
        "Muhammad Ashrax, Muhammad Ashraf",
        "Mehdi ben Omhamed ben Mohamed, Mehdi ben Mohamed ben Mohamed"
    })
    void aSlipOfThePenIsASmallDifferenceWhateverItSoundsLike(String slip, String name) {
        assertThat(score(slip, name)).isBetween(0.85, 0.99);
    }

    @Test
    void whatOnlyOneNameHasCostsLittle() {
        assertThat(score("Boris Johnson", "Alexandre Boris de Pfeffel Johnson")).isGreaterThan(0.8);
        assertThat(score("Dr. Rami Makhlouf", "Rami Makhlouf")).isGreaterThan(0.97);
    }

    @Test
    void wordsWrittenAsOneAreFoundInBothNames() {
        assertThat(score("VladimirPutin", "Vladimir Putin")).isEqualTo(1);
        assertThat(score("Vladimir Putin", "vladimirputin")).isEqualTo(1);
    }

    @Test
    void everyWordTellsWhatItMet() {
        assertThat(evidence("Marko Petrovic Sr", "Marko Petrović"))
                .containsExactlyInAnyOrder(
                        new TokenEvidence.Exact(), new TokenEvidence.Exact(), new TokenEvidence.Missing());
        assertThat(evidence("M. Petrovich", "Марко Петровић"))
                .containsExactlyInAnyOrder(new TokenEvidence.Initial(), new TokenEvidence.Variant());
        assertThat(evidence("Larry Page", "Larry Pagte"))
                .containsExactlyInAnyOrder(new TokenEvidence.Exact(), new TokenEvidence.Edits(1));
        assertThat(evidence("Ana Kos", "Ana Petrov"))
                .containsExactlyInAnyOrder(
                        new TokenEvidence.Exact(), new TokenEvidence.Different(), new TokenEvidence.Different());
        assertThat(evidence("Saddam Hosain", "Saddam Husen")).contains(new TokenEvidence.SameSkeleton());
    }

    @Test
    void aNameCutByItsZoneMayEndAnywhere() {
        var cut = new NameProbe(Name.cut("PAPANDROPOULOUS JONATHON ALEC"))
                .to(Name.of("Papandropoulous Jonathon Alecsander"));
        assertThat(cut.words()).anyMatch(word -> word.evidence().equals(new TokenEvidence.Truncated()));
        assertThat(cut.score())
                .isGreaterThan(score("PAPANDROPOULOUS JONATHON ALEC", "Papandropoulous Jonathon Alecsander"));
        var stored = new NameProbe(Name.of("Papandropoulous Jonathon Alecsander"))
                .to(Name.cut("PAPANDROPOULOUS JONATHON ALEC"));
        assertThat(stored.score()).isEqualTo(cut.score());
    }

    @Test
    void digitsThatLookLikeLettersAreReadAsThem() {
        assertThat(score("Ig0r Pet1n", "Igor Petin")).isEqualTo(1);
    }

    @Test
    void scriptsWithoutATableAreStillRead() {
        assertThat(score("Barack Obama", "ბარაკ ობამა")).isGreaterThan(0.9);
        assertThat(score("Benjamin", "בנימין")).isGreaterThan(0.6);
    }

    @Test
    void whatHoldsNoLetterIsNoName() {
        assertThat(Name.of(" - 12 ,. ").isEmpty()).isTrue();
        assertThat(score("", "Ana")).isZero();
    }

    @Test
    void longInputIsCutInsteadOfSlow() {
        String flood = "ab ".repeat(100_000) + "x".repeat(100_000);
        assertThat(Name.of(flood).tokens()).hasSizeLessThanOrEqualTo(Name.TOKENS_MAX);
        assertThat(Name.of("x".repeat(500)).tokens().getFirst().letters()).hasSize(NameToken.LETTERS_MAX);
    }

    private static double score(String one, String other) {
        return new NameProbe(Name.of(one)).to(Name.of(other)).score();
    }

    private static List<TokenEvidence> evidence(String one, String other) {
        return new NameProbe(Name.of(one))
                .to(Name.of(other)).words().stream()
                        .map(NameComparison.Aligned::evidence)
                        .toList();
    }
}
