package org.kapija.core.exchange.nist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.kapija.core.value.Octets;

class NistRefusalTest {
    private static final byte[] FIRST = Samples.first("0400", "X", "2", "00");
    private static final byte[] SECOND = Samples.record("2.001", "2.002:00");

    @Test
    void otherFilesAreToldForWhatTheyAre() {
        assertThat(refusal("<?xml version=\"1.0\"?>").why().key()).isEqualTo("nist.xml");
        assertThat(refusal("FMR\0 20\0").why().key()).isEqualTo("nist.is-minutiae");
        assertThat(refusal("FIR\0").why().key()).isEqualTo("nist.is-images");
        assertThat(refusal("\u00FF\u00A0").why().key()).isEqualTo("nist.is-picture");
        assertThat(refusal("").why().key()).isEqualTo("nist.no-transaction");
        assertThat(refusal("2.001:9").why().key()).isEqualTo("nist.no-transaction");
    }

    @Test
    void aLengthThatLiesIsNamedWithItsPlace() {
        byte[] longer = changed(SECOND, "2.001:18", "2.001:17");
        var refused = refusal(Samples.joined(FIRST, longer));
        assertThat(refused.why().key()).isEqualTo("nist.length-lies");
        assertThat(refused.why().arguments()).containsEntry("said", "17").containsEntry("found", "18");
        assertThat(refused.place()).isEqualTo(new Place(2, 2, "2.001", FIRST.length + "2.001:".length()));
    }

    @Test
    void aLengthBeyondTheFileIsNamed() {
        var refused = refusal(Samples.joined(FIRST, changed(SECOND, "2.001:18", "2.001:99")));
        assertThat(refused.why().key()).isEqualTo("nist.length-beyond");
        assertThat(refused.why().arguments()).containsEntry("said", "99").containsEntry("left", "18");
        assertThat(key(Samples.joined(FIRST, changed(SECOND, "2.001:18", "2.001:1x"))))
                .isEqualTo("nist.length-wrong");
    }

    @Test
    void aLengthThatRunsIntoTheNextRecordIsNamed() {
        byte[] both = Samples.joined(changed(SECOND, "2.001:18", "2.001:36"), Samples.record("9.001", "9.002:01"))
                .toArray();
        assertThat(key(Samples.joined(FIRST, both))).isEqualTo("nist.length-runs-on");
    }

    @Test
    void missingSeparatorsAreNamed() {
        byte[] unended = SECOND.clone();
        unended[unended.length - 1] = ' ';
        assertThat(key(Samples.joined(FIRST, unended))).isEqualTo("nist.separator-missing");
        byte[] glued = new String(FIRST, StandardCharsets.UTF_8)
                .replaceFirst("\u001D", "")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(key(Octets.of(glued))).isEqualTo("nist.length-wrong");
    }

    @Test
    void contentsThatAreNoneAreNamed() {
        assertThat(key(Octets.of(Samples.record("1.001", "1.002:0400")))).isEqualTo("nist.contents-missing");
        var wrong = refusal(Octets.of(Samples.record("1.001", "1.002:0400\u001D1.003:1\u001Fone")));
        assertThat(wrong.why().key()).isEqualTo("nist.contents-wrong");
        assertThat(wrong.place()).isEqualTo(new Place(1, 1, "1.003", 26));
        assertThat(key(Octets.of(Samples.record("1.001", "1.003:2\u001F0")))).isEqualTo("nist.contents-wrong");
    }

    @Test
    void recordsThatAreMissingOrTooManyAreNamed() {
        assertThat(key(Octets.of(FIRST))).isEqualTo("nist.records-missing");
        assertThat(key(Samples.joined(FIRST, SECOND, FIRST))).isEqualTo("nist.second-transaction");
        assertThat(key(Samples.joined(FIRST, SECOND, new byte[] {'x'}))).isEqualTo("nist.left-over");
        assertThat(key(Samples.joined(FIRST, new byte[] {'x', 'y'}))).isEqualTo("nist.record-unmarked");
    }

    @Test
    void packedRecordsThatAreTooShortAreNamed() {
        byte[] first = Samples.first("0400", "X", "4", "01");
        byte[] finger = Samples.finger(1, 1, 1, new byte[] {1});
        assertThat(key(Samples.joined(first, Arrays.copyOf(finger, 3)))).isEqualTo("nist.length-beyond");
        finger[3] = 17;
        var refused = refusal(Samples.joined(first, finger));
        assertThat(refused.why().key()).isEqualTo("nist.packed-short");
        assertThat(refused.place()).isEqualTo(new Place(2, 4, "4.001", first.length));
        finger[3] = 20;
        assertThat(key(Samples.joined(first, finger))).isEqualTo("nist.length-beyond");
    }

    @Test
    void moreFieldsThanMemoryIsMeantForAreRefused() {
        byte[] many = Samples.record("2.001", "\u001D".repeat(NistReading.FIELDS_MAX));
        assertThat(key(Samples.joined(FIRST, many))).isEqualTo("nist.too-many-fields");
    }

    @Test
    void moreItemsThanMemoryIsMeantForAreRefused() {
        String many = "\u001E4\u001F0".repeat(NistReading.ITEMS_MAX / 2 + 1);
        assertThat(key(Samples.joined(FIRST, Samples.record("2.001", "2.002:00\u001D2.003:" + many))))
                .isEqualTo("nist.too-many-items");
        var contents = refusal(Octets.of(Samples.record("1.001", "1.003:1\u001F1" + many)));
        assertThat(contents.why().key()).isEqualTo("nist.too-many-items");
        assertThat(contents.place().field()).isEqualTo("1.003");
    }

    private static byte[] changed(byte[] record, String from, String to) {
        String text = new String(record, StandardCharsets.ISO_8859_1);
        assertThat(text).contains(from);
        return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String key(Octets file) {
        return refusal(file).why().key();
    }

    private static NistReading.Refused refusal(String latin) {
        return refusal(Octets.of(latin.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static NistReading.Refused refusal(Octets file) {
        return (NistReading.Refused) NistReading.of(file);
    }
}
