package org.kapija.core.document.transliteration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kapija.house.RealData;

class TransliterationTest {
    private static final Pattern EXCEPTION = Pattern.compile("except ([^=]*)= ?([A-Z]+)");

    /** States by the languages that the standard's tables name. */
    private static final Map<String, String> STATES =
            Map.of("Belorussian", "BLR", "Serbian", "SRB", "Ukrainian", "UKR", "Bulgarian", "BGR", "Macedonia", "MKD");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "SRB,Ћирић Њежић Џајић,CIRIC NJEZIC DZAJIC",
        "SRB,Љубиша Хаџи-Ђурић Шћепановић,LJUBISA HADZI-DURIC SCEPANOVIC",
        "SRB,Đurić Žarko Čedomir,DURIC ZARKO CEDOMIR",
        "MNE,Глигорије,GLIGORIJE",
        "MKD,Ѓуро Ќосев Ѕвезда Џингов Хаџиев Цветан,GJURO KJOSEV DZVEZDA DJINGOV HADJIEV CVETAN",
        "MKD,Ѝ Ѐ,I E",
        "BGR,Щерев Вълчо Кольо Юлия,SHTEREV VALCHO KOLYO YULIYA",
        "UKR,Єва Гнатюк Зінькевич Їжак,YEVA HNATIUK ZINKEVYCH YIZHAK",
        "BLR,Ёсіф Рыгор,IOSIF RYHOR",
        "RUS,Юрий Щукин Семёнов Хабибулин Подъячев Ильич,IURII SHCHUKIN SEMENOV KHABIBULIN PODIEIACHEV ILICH"
    })
    void aStateWritesItsCyrillicNamesItsOwnWay(String issuer, String name, String written) {
        assertThat(Transliteration.by(issuer).of(name)).isEqualTo(written);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Γεώργιος Παπανδρέου,GEORGIOS PAPANDREOU",
        "Ευθύμιος Αυγερινός,EFTHYMIOS AVGERINOS",
        "Άγγελος Σφίγξ Μπάμπης,ANGELOS SFINX BAMPIS",
        "Χρήστος Ψαρράς Ξένια,CHRISTOS PSARRAS XENIA",
        "Αϋφαντής Ταΰγετος,AYFANTIS TAYGETOS",
        "Νταής Γκίκας Τζέλα,NTAIS GKIKAS TZELA"
    })
    void greekFollowsElot743(String name, String written) {
        assertThat(Transliteration.by("GRC").of(name)).isEqualTo(written);
    }

    /** Names of ICAO Doc 9303-3, 6 C and appendix, and of the languages it adds letters for. */
    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "محمد,MXHMD",
        "جمال عبد الناصر,JMAL EBD ALNAXSSR",
        "إسماعيل عزّ الدين,ISMAEYL EZZ ALDYN",
        "جميلة نعيمة,JMYLXAH NEYMXAH",
        "گل پری,XGGL PRXYA",
        "ښایسته,XXSAXYASTH",
        "ﷴ,MXHMD"
    })
    void arabicIsWrittenInConsonantsWithEscapes(String name, String written) {
        assertThat(Transliteration.by("AFG").of(name)).isEqualTo(written);
    }

    @Test
    void tehMarbutaIsAnotherAtTheEndOfAWord() {
        assertThat(Transliteration.by("SYR").of("فاطمة")).isEqualTo("FAXTTMXAH");
        assertThat(Transliteration.by("SYR").of("فاطمةن")).isEqualTo("FAXTTMXTAN");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Müller Groß Åse Ørsted,MUELLER GROSS AASE OERSTED",
        "Muñoz Łukasz Þór Ğül,MUNOZ LUKASZ THOR GUEL",
        "Çelik Ëngjëll Șerban Żółć,CELIK ENGJELL SERBAN ZOLC",
        "IJsselmeer ﬁ,IJSSELMEER FI"
    })
    void latinLettersLoseTheirMarksOrBecomeTwo(String name, String written) {
        assertThat(Transliteration.by("UTO").of(name)).isEqualTo(written);
    }

    @Test
    void aLetterMayComeWithItsMarkApart() {
        assertThat(Transliteration.by("SRB").of("C\u030Cedo Z\u030Carko")).isEqualTo("CEDO ZARKO");
        assertThat(Transliteration.by("RUS").of("Юрии\u0306")).isEqualTo("IURII");
    }

    @Test
    void whatParsNamesAndUnknownScriptsStay() {
        assertThat(Transliteration.by("UTO").of("O’Connor-Смит, მე 7"))
                .isEqualTo("O’CONNOR-SMIT, მე 7".toUpperCase(Locale.ROOT));
    }

    /** Each row of the standard's tables, and the languages that it names; ours differ where the table is wrong. */
    @Test
    void theTablesAreThoseOfTheStandard() throws IOException {
        List<String> differences = new ArrayList<>();
        for (String line : Files.readAllLines(RealData.at("documents/icao-9303-3-transliteration.tsv"))) {
            String[] row = line.split("\t", -1);
            if (row.length < 4 || row[0].startsWith("#") || row[3].startsWith("[")) {
                continue;
            }
            compare(differences, row, "UTO", row[3].replaceAll("[ (/].*", ""));
            Matcher exception = EXCEPTION.matcher(row[3]);
            if (exception.find()) {
                STATES.forEach((language, state) -> {
                    if (exception.group(1).contains(language)) {
                        compare(differences, row, state, exception.group(2));
                    }
                });
            }
        }
        assertThat(differences).as("the table gives Serbian Г as H").containsExactly("0413 SRB: G, not H");
    }

    /** A letter by itself; an Arabic one behind another, since marks need one and teh marbuta is special at the end. */
    private static void compare(List<String> differences, String[] row, String state, String expected) {
        String letter = Character.toString(Integer.parseInt(row[1], 16));
        boolean arabic = row[0].equals("arabic");
        String found = Transliteration.by(state).of(arabic ? "ب" + letter + "ن" : letter);
        String whole = arabic ? "B" + expected + "N" : expected;
        if (!found.equals(whole)) {
            differences.add(row[1] + ' ' + state + ": " + found + ", not " + whole);
        }
    }
}
