package org.kapija.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapija.core.document.MrzFinding.Kind;
import org.kapija.core.value.Sensitive;

/** Properties over documents made from a seed; a failure names its seed. */
class MrzPropertyTest {
    private static final int DOCUMENTS = 300;
    private static final List<MrzFormat> FORMATS = List.of(MrzFormat.values());
    private static final List<Sex> SEXES = List.of(Sex.values());
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String PLAIN = "0123456789" + LETTERS;
    private static final String ALPHABET = PLAIN + "<";

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void whatIsWrittenIsRead(long seed) {
        var random = new SplittableRandom(seed);
        for (int round = 0; round < DOCUMENTS; round++) {
            var document = document(random);
            assertThat(MrzReading.of(Mrz.write(document))).isEqualTo(new MrzReading.Read(document, List.of()));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {5, 6, 7, 8})
    void anySubstitutionThatBreaksACheckDigitNamesTheField(long seed) {
        var random = new SplittableRandom(seed);
        for (int round = 0; round < DOCUMENTS; round++) {
            var document = document(random);
            List<String> lines = Mrz.write(document);
            int line = random.nextInt(lines.size());
            int at = random.nextInt(lines.get(line).length());
            char now = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
            List<String> changed = new ArrayList<>(lines);
            changed.set(
                    line,
                    lines.get(line).substring(0, at) + now + lines.get(line).substring(at + 1));
            brokenField(document, lines, line, at, now)
                    .ifPresent(field -> assertThat(MrzReading.of(changed))
                            .as("%s -> %s", lines, changed)
                            .isInstanceOfSatisfying(MrzReading.Read.class, read -> {
                                assertThat(read.valid()).isFalse();
                                assertThat(read.findings())
                                        .anyMatch(finding -> finding.kind() == Kind.CHECK_DIGIT
                                                && (finding.field() == field || finding.field() == MrzField.COMPOSITE));
                                assertThat(read.findings()).anyMatch(finding -> finding.field() == field);
                            }));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {9, 10, 11, 12})
    void mutatedLinesNeverThrow(long seed) {
        var random = new SplittableRandom(seed);
        for (int round = 0; round < 5 * DOCUMENTS; round++) {
            List<String> lines = new ArrayList<>(Mrz.write(document(random)));
            for (int mutations = random.nextInt(1, 6); mutations > 0; mutations--) {
                mutate(lines, random);
            }
            assertThat(MrzReading.of(lines)).isNotNull();
        }
    }

    /** The field whose own check digit a substitution breaks; empty where its value modulo 10 stays. */
    private static Optional<MrzField> brokenField(
            MrzDocument document, List<String> lines, int line, int at, char now) {
        var layout = document.format().layout();
        MrzField field = layout.picture().cell(line, at).field();
        boolean own = layout.check(field).isPresent()
                && layout.span(field).filter(span -> span.contains(line, at)).isPresent()
                && !(document.numberForm() == MrzNumberForm.RUNS_ON && field == MrzField.NUMBER);
        char before = lines.get(line).charAt(at);
        boolean differs = CheckDigit.of(Character.toString(before)) != CheckDigit.of(Character.toString(now));
        return own && differs ? Optional.of(field) : Optional.empty();
    }

    private static void mutate(List<String> lines, SplittableRandom random) {
        int line = random.nextInt(lines.size());
        String text = lines.get(line);
        int at = random.nextInt(text.length() + 1);
        lines.set(
                line,
                switch (random.nextInt(5)) {
                    case 0 -> text.substring(0, at);
                    case 1 -> text.substring(at) + text.substring(0, at);
                    case 2 -> text.substring(0, at) + (char) random.nextInt(0x10000) + text.substring(at);
                    case 3 ->
                        at == text.length()
                                ? text
                                : text.substring(0, at) + (char) random.nextInt(0x3000) + text.substring(at + 1);
                    default -> text.replace(text.isEmpty() ? '<' : text.charAt(at % text.length()), '<');
                });
    }

    private static MrzDocument document(SplittableRandom random) {
        MrzFormat format = FORMATS.get(random.nextInt(FORMATS.size()));
        boolean longNumber = format.numberMayRunOn() && random.nextInt(4) == 0;
        return new MrzDocument(
                format,
                code(format, random),
                issuer(format, random),
                Sensitive.of(text(random, PLAIN, longNumber ? 10 : 1, longNumber ? 12 : 9)),
                format.has(MrzField.EXPIRY_DATE) ? date(random) : MrzDate.UNKNOWN,
                Sensitive.of(new MrzHolder(
                        name(random, 2),
                        format == MrzFormat.FRA_DL || random.nextInt(10) == 0 ? "" : text(random, LETTERS, 1, 7),
                        false,
                        format.has(MrzField.NATIONALITY) ? any(random, "AFG", "SYR", "XXA", "BIH") : "",
                        birth(format, random),
                        format.has(MrzField.SEX) ? SEXES.get(random.nextInt(SEXES.size())) : Sex.UNSPECIFIED,
                        further(format, longNumber, random))));
    }

    private static String code(MrzFormat format, SplittableRandom random) {
        return switch (format.use()) {
            case TRAVEL -> format == MrzFormat.FRA_ID_1988 ? "ID" : any(random, "P", "ID", "AC", "I");
            case VISA -> any(random, "V", "VC");
            case DRIVING -> format == MrzFormat.FRA_DL ? "D1" : "FA";
        };
    }

    private static String issuer(MrzFormat format, SplittableRandom random) {
        return switch (format) {
            case FRA_ID_1988, FRA_DL -> "FRA";
            case SVK_ID -> "SVK";
            case CHE_DL -> "CHE";
            case TD1, TD2, TD3, MRVA, MRVB -> any(random, "BIH", "SRB", "D", "XXA", "RKS");
        };
    }

    private static MrzDate birth(MrzFormat format, SplittableRandom random) {
        if (!format.has(MrzField.BIRTH_DATE)) {
            return MrzDate.UNKNOWN;
        }
        return random.nextInt(5) == 0 ? new MrzDate("99<<<<") : date(random);
    }

    private static Map<MrzField, String> further(MrzFormat format, boolean longNumber, SplittableRandom random) {
        Map<MrzField, String> further = new EnumMap<>(MrzField.class);
        for (MrzField field : List.of(
                MrzField.OPTIONAL_DATA,
                MrzField.SECOND_OPTIONAL_DATA,
                MrzField.OFFICE,
                MrzField.PERSONAL_NUMBER,
                MrzField.VERSION)) {
            boolean digits = field == MrzField.PERSONAL_NUMBER || field == MrzField.VERSION;
            String text = format.layout()
                    .span(field)
                    .map(span -> text(random, digits ? "0123456789" : PLAIN, 0, span.length()))
                    .orElse("");
            if (!text.isEmpty() && !(longNumber && field == MrzField.OPTIONAL_DATA)) {
                further.put(field, text);
            }
        }
        return further;
    }

    private static String any(SplittableRandom random, String... of) {
        return of[random.nextInt(of.length)];
    }

    private static MrzDate date(SplittableRandom random) {
        return new MrzDate(
                String.format("%02d%02d%02d", random.nextInt(100), random.nextInt(1, 13), random.nextInt(1, 29)));
    }

    private static String name(SplittableRandom random, int words) {
        String first = text(random, LETTERS, 1, 7);
        return words > 1 && random.nextBoolean() && first.length() < 4
                ? first + ' ' + text(random, LETTERS, 1, 3) // short enough for a driving licence
                : first;
    }

    private static String text(SplittableRandom random, String from, int min, int max) {
        int length = random.nextInt(min, max + 1);
        var text = new StringBuilder();
        for (int at = 0; at < length; at++) {
            text.append(from.charAt(random.nextInt(from.length())));
        }
        return text.toString();
    }
}
