package org.kapija.core.exchange.nist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kapija.core.value.Octets;

class NistReadingTest {
    @Test
    void allKindsOfRecordsAreReadAndWrittenOctetForOctet() {
        var read = read(Samples.whole());
        assertThat(read.findings()).isEmpty();
        assertThat(read.transaction().records()).extracting(LogicalRecord::type).containsExactly(1, 2, 4, 14, 99, 77);
        assertThat(read.transaction().version()).isEqualTo("0500");
        assertThat(read.transaction().kind()).isEqualTo("4");
        assertThat(read.transaction().toOctets()).isEqualTo(Samples.whole());
    }

    @Test
    void textIsReadInTheCharacterSetThatTheFirstRecordNames() {
        var transaction = read(Samples.whole()).transaction();
        var record = (FieldedRecord) transaction.records().get(1);
        assertThat(record.field(18).orElseThrow().text(transaction.characters()))
                .isEqualTo("ДОБРИЛА");
        assertThat(record.field(30).orElseThrow().items(transaction.characters()))
                .containsExactly(List.of("A", "B"), List.of("C"));
    }

    @Test
    void aPackedFingerSaysWhichItIsAndHowLarge() {
        var record = read(Samples.whole()).transaction().records().get(2);
        assertThat(record.designation()).hasValue(1);
        assertThat(EmbeddedImage.in(record))
                .contains(new EmbeddedImage(
                        2, 3, Optional.of(Compression.NONE), List.of(3), Octets.of(new byte[] {1, 2, 3, 4, 5, 6})));
    }

    @Test
    void anImageMayHoldSeparators() {
        var record = read(Samples.whole()).transaction().records().get(3);
        var image = EmbeddedImage.in(record).orElseThrow();
        assertThat(image.positions()).containsExactly(7, 8);
        assertThat(image.data()).isEqualTo(Octets.of(new byte[] {0x1C, 0x1D, 0x1C, '1'}));
    }

    @Test
    void theOldestTagsAndPaddedLengthsStayAsTheyAre() {
        var file = Samples.joined(ascii("1.01:0045|1.02:0200|1.03:1_1~2_00|1.04:CRM|x#"), ascii("2.1:00000015|x#"));
        var read = read(file);
        assertThat(read.transaction().toOctets()).isEqualTo(file);
        assertThat(read.findings())
                .extracting(finding -> finding.what().key())
                .containsExactly("nist.finding.field-unmarked", "nist.finding.field-unmarked");
    }

    @Test
    void whatTheContentsDoNotTellTrulyIsFound() {
        var file = Samples.joined(
                Samples.first("0999", "X", "10", "05"),
                Samples.record("14.001", "14.002:07\u001D14.002:7\u001D13.005:y"),
                Samples.record("2.001", "2.002:00"),
                ascii("\0\r\n"));
        var read = read(file);
        assertThat(read.transaction().toOctets()).isEqualTo(file);
        assertThat(read.findings())
                .extracting(finding -> finding.what().key().replace("nist.finding.", ""))
                .containsExactly("field-twice", "field-foreign", "type", "designation", "unlisted", "tail", "version");
        assertThat(read.findings().getFirst().place().field()).isEqualTo("14.002");
    }

    @Test
    void anImageThatContradictsItsRecordIsFound() {
        var file = Samples.joined(
                Samples.first("0500", "X", "10", "01"),
                Samples.record(
                        "10.001",
                        "10.002:01\u001D10.006:4\u001D10.007:4\u001D10.011:JPEGB\u001D10.999:\u0000"
                                + "\u0000".repeat(40)));
        byte[] octets = file.toArray();
        int image = file.size() - 42;
        byte[] head = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xC0, 0, 17, 8, 0, 3, 0, 5};
        System.arraycopy(head, 0, octets, image, head.length);
        assertThat(read(Octets.of(octets)).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.what().arguments())
                        .containsEntry("said", "4 x 4")
                        .containsEntry("found", "5 x 3"));
    }

    private static NistReading.Read read(Octets file) {
        return (NistReading.Read) NistReading.of(file);
    }

    /** Letters, with {@code |}, {@code ~}, {@code _} and {@code #} for the separators. */
    private static byte[] ascii(String text) {
        return text.replace('|', '\u001D')
                .replace('~', '\u001E')
                .replace('_', '\u001F')
                .replace('#', '\u001C')
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
