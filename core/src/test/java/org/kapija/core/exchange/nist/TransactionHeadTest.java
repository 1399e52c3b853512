package org.kapija.core.exchange.nist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kapija.core.value.Octets;

class TransactionHeadTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Octets SEPARATORS = Octets.ofHex("1c1d1e1f");

    @Test
    void whatIsMadeIsReadWithoutAFinding() {
        var made = made("Anna");
        var read = (NistReading.Read) NistReading.of(made.toOctets());
        assertThat(read.findings()).isEmpty();
        assertThat(read.transaction()).isEqualTo(made);
        assertThat(ProfileReading.shipped("ansi-nist").orElseThrow().check(made))
                .isEmpty();
    }

    @Test
    void theFirstRecordListsTheOthersAndTellsTheResolution() {
        var first = made("Anna").first();
        assertThat(first.plain(3)).contains("1\u001F4\u001E2\u001F00\u001E4\u001F01\u001E14\u001F02\u001E10\u001F03");
        assertThat(first.plain(5)).contains("20261122");
        assertThat(first.plain(11)).contains("19.69");
        assertThat(first.plain(6)).contains("2");
    }

    @Test
    void lettersBeyondAsciiNameTheirCharacterSet() {
        assertThat(made("Anna").first().field(15)).isEmpty();
        var cyrillic = made("Ана");
        assertThat(cyrillic.first().plain(15)).contains("003\u001FUTF-8");
        assertThat(((FieldedRecord) cyrillic.records().get(1))
                        .field(30)
                        .orElseThrow()
                        .text(cyrillic.characters()))
                .isEqualTo("Ана");
    }

    @Test
    void imagesComeBackAsTheyWentIn() {
        var records = made("Anna").records();
        assertThat(EmbeddedImage.in(records.get(2)).orElseThrow())
                .satisfies(image -> assertThat(image.positions()).containsExactly(3))
                .satisfies(image -> assertThat(image.compression()).contains(Compression.WSQ))
                .satisfies(image -> assertThat(image.data()).isEqualTo(SEPARATORS));
        assertThat(EmbeddedImage.in(records.get(3)).orElseThrow().positions()).containsExactly(13);
        assertThat(EmbeddedImage.in(records.get(4)).orElseThrow().width()).isEqualTo(300);
    }

    @Test
    void aLengthOfAnyDigitsCountsItself() {
        for (int size : new int[] {0, 70, 80, 85, 86, 87, 88, 970, 980, 985, 990, 9970, 9980, 9990}) {
            var record = TransactionHead.record(2, Map.of(2, "00", 9, "x".repeat(size)));
            assertThat(record.number(1)).hasValue(record.size());
        }
    }

    @Test
    void whatItWorksOutCannotBeGiven() {
        for (int number : new int[] {1, 2, 3, 4, 5, 7, 8, 9, 11, 12, 15}) {
            assertThat(TransactionHead.fills(1, number)).isTrue();
            assertThatThrownBy(() -> head(Map.of(number, "x"))).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(TransactionHead.fills(1, 6)).isFalse();
        assertThat(TransactionHead.fills(2, 1)).isTrue();
        assertThat(TransactionHead.fills(2, 2)).isFalse();
    }

    private static TransactionHead head(Map<Integer, String> more) {
        return new TransactionHead("0500", "CAR", DAY, "RS/BG", "RS/GOST", "N1", 500, more);
    }

    private static Transaction made(String name) {
        return head(Map.of(6, "2"))
                .with(List.of(
                        TransactionHead.record(2, Map.of(2, "00", 30, name)),
                        new ImageRecord(1, 500, 600, 500, Compression.WSQ, SEPARATORS).packedFinger(3),
                        new ImageRecord(2, 1600, 1500, 500, Compression.WSQ, SEPARATORS)
                                .finger(13, "RS/GOST", Optional.of(DAY)),
                        new ImageRecord(3, 300, 400, 100, Compression.JPEG, SEPARATORS)
                                .face("RS/GOST", Optional.of(DAY))));
    }
}
