package org.kapija.core.document.optical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kapija.core.document.MrzAlphabet;
import org.kapija.core.document.MrzField;
import org.kapija.core.document.picture.GreyImage;
import org.kapija.core.value.Sensitive;

class ZoneReadingTest {
    private static final String NAMES = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";
    private static final String REST = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";
    private static final String HEADS_DOWN = "0133333D3D33D3D3D3D3D3D3D3D33D3D3692800<3J2S2";

    /** Answers with what it was given, in turn, and remembers what it was asked for. */
    private static final class Canned implements TextReader {
        private final Deque<String> answers;
        private final List<MrzAlphabet> asked = new ArrayList<>();

        Canned(String... answers) {
            this.answers = new ArrayDeque<>(List.of(answers));
        }

        @Override
        public LineText read(GreyImage line, MrzAlphabet alphabet) {
            asked.add(alphabet);
            String answer = answers.remove();
            return new LineText(Sensitive.of(answer), Collections.nCopies(answer.length(), 97.0));
        }
    }

    @Test
    void aZoneIsReadTwiceNamesWithLettersOnlyAndOnceMore() {
        var reader = new Canned(NAMES, REST, NAMES, REST, NAMES);
        var reading = read(reader);
        assertThat(reading.lines().reveal()).containsExactly(NAMES, REST);
        assertThat(reading.sure()).contains(MrzField.NAME, MrzField.NUMBER);
        assertThat(reader.asked)
                .containsExactly(
                        MrzAlphabet.ANY, MrzAlphabet.ANY, MrzAlphabet.LETTERS, MrzAlphabet.ANY, MrzAlphabet.ANY);
    }

    /** No check digit covers a name, and two readings may err alike. */
    @Test
    void aNameThatTheThirdReadingHasDifferentlyIsNotSure() {
        var reading = read(new Canned(NAMES, REST, NAMES, REST, NAMES.replace("MARIA", "HARIA")));
        assertThat(reading.lines().reveal()).containsExactly(NAMES, REST);
        assertThat(reading.sure()).doesNotContain(MrzField.NAME).contains(MrzField.NUMBER, MrzField.ISSUER);
    }

    @Test
    void aNameThatTwoReadingsHaveDifferentlyIsNotReadAThirdTime() {
        var reader = new Canned(NAMES, REST, NAMES.replace("MARIA", "HARIA"), REST);
        assertThat(read(reader).sure()).doesNotContain(MrzField.NAME);
        assertThat(reader.answers).isEmpty();
    }

    @Test
    void aDocumentThatLiesUpsideDownIsTurned() {
        var reader = new Canned(HEADS_DOWN, NAMES, REST, NAMES, REST, NAMES);
        assertThat(read(reader).lines().reveal()).containsExactly(NAMES, REST);
        assertThat(reader.answers).isEmpty();
    }

    @Test
    void anUprightLineThatLooksOddStaysUprightIfTheOtherWayIsWorse() {
        String full = "P<UTOERIKSSON<ANNA<MARIA<MAGDALENA<JOHANNA<X";
        var reader = new Canned(full, HEADS_DOWN, REST, full, REST, full);
        assertThat(read(reader).lines().reveal()).containsExactly(full, REST);
    }

    @Test
    void anImageWithoutAZoneIsSaidToHaveNone() {
        var reading = ZoneReading.of(new GreyImage(300, 200, new byte[60_000]), new Canned());
        assertThat(reading)
                .isInstanceOfSatisfying(
                        ZoneReading.NotFound.class,
                        none -> assertThat(none.why().key()).isEqualTo("picture.no-zone"));
    }

    @Test
    void aReaderThatReadsNothingGivesNothingThatIsSure() {
        var reading = read(new Canned("", "", "", "", ""));
        assertThat(reading.sure()).isEmpty();
    }

    private static ZoneReading.Read read(TextReader reader) {
        return switch (ZoneReading.of(page(), reader)) {
            case ZoneReading.Read read -> read;
            case ZoneReading.NotFound(var why) -> throw new AssertionError(why.toString());
        };
    }

    /** Two rows of 44 bars, one below the other, where a zone has its characters. */
    private static GreyImage page() {
        int width = 800;
        int height = 500;
        byte[] pixels = new byte[width * height];
        for (int at = 0; at < pixels.length; at++) {
            double column = (at % width - 50) / 16.0;
            int row = at / width;
            boolean line = (row >= 380 && row < 395) || (row >= 420 && row < 435);
            boolean ink = line && column >= 0 && column < 44 && column - Math.floor(column) < 0.4;
            pixels[at] = (byte) (ink ? 30 : 220);
        }
        return new GreyImage(width, height, pixels);
    }
}
