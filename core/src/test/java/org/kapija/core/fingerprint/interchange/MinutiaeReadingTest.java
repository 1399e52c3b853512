package org.kapija.core.fingerprint.interchange;

import static com.machinezoo.fingerprintio.TemplateFormat.ANSI_378_2004;
import static com.machinezoo.fingerprintio.TemplateFormat.ANSI_378_2009;
import static com.machinezoo.fingerprintio.TemplateFormat.ANSI_378_2009_AM1;
import static com.machinezoo.fingerprintio.TemplateFormat.ISO_19794_2_2005;
import static com.machinezoo.fingerprintio.TemplateFormat.ISO_19794_2_2011;
import static java.util.Comparator.comparingLong;
import static org.assertj.core.api.Assertions.assertThat;

import com.machinezoo.fingerprintio.TemplateFormat;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.interchange.MinutiaeReading.NoRecord;
import org.kapija.core.fingerprint.interchange.MinutiaeReading.Read;
import org.kapija.core.fingerprint.interchange.MinutiaeReading.Refused;
import org.kapija.core.fingerprint.minutia.Minutiae;
import org.kapija.core.message.Message;
import org.kapija.core.value.Octets;

class MinutiaeReadingTest {
    /** ISO/IEC 19794-2:2005, 7.3: octets of the head, then of the head of a view, then six a minutia. */
    private static final int HEAD = 24;

    private static final int VIEW_HEAD = 4;

    /** One view with eight minutiae, the first at (10, 20), an ending that points up and right (45 degrees). */
    private static final Octets SHORTEST = Octets.ofHex(String.join(
            "",
            "464D5200", // FMR
            "20323000", // version 2.0
            "0000004E", // 78 octets in all
            "0000", // captured with: not said
            "0190" + "01F4", // 400 x 500 pixels
            "00C5" + "00C5", // 197 pixels per centimetre: 500 dpi
            "01" + "00", // one view; reserved
            "07" + "00" + "50" + "08", // left index; view 0, live plain; quality 80; minutiae
            "400A" + "0014" + "20" + "00", // ending, x 10; y 20; 32/256 of a turn; no quality
            "8014" + "0014" + "40" + "00", // bifurcation, 90 degrees
            "001E" + "0014" + "80" + "00", // of other kind, 180 degrees
            "4028" + "0014" + "C0" + "00",
            "4032" + "0014" + "00" + "00",
            "403C" + "0014" + "00" + "00",
            "4046" + "0014" + "00" + "00",
            "4050" + "0014" + "00" + "00",
            "0000")); // no extended data

    @Test
    void aRecordIsReadAsTheStandardWritesIt() {
        Read read = read(SHORTEST);
        assertThat(read.format()).isEqualTo(RecordFormat.ISO_19794_2_2005);
        assertThat(read.left()).isEmpty();
        assertThat(read.fingers()).hasSize(1);
        assertThat(read.fingers().getFirst().position()).isEqualTo(FingerPosition.LEFT_INDEX);
        Minutiae places = places(read, 0);
        assertThat(places.size()).isEqualTo(8);
        assertThat(new int[] {places.x(0), places.y(0), places.x(7)}).containsExactly(10, 20, 80);
        // records turn counterclockwise, the engine from right to down: 45 degrees become 315
        assertThat(places.direction(0)).isEqualTo(Minutiae.TURN / 8 * 7);
        assertThat(places.direction(1)).isEqualTo(Minutiae.TURN / 4 * 3);
        assertThat(places.ending(0)).isTrue();
        assertThat(places.ending(1)).isFalse();
        assertThat(places.ending(2)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"ANSI_378_2004", "ANSI_378_2009", "ANSI_378_2009_AM1", "ISO_19794_2_2005", "ISO_19794_2_2011"})
    void everyFormatIsReadAsTheEngineReadsIt(TemplateFormat format) {
        Minutiae[] fingers = {Records.drawn(40, 1), Records.drawn(255, 2), Records.drawn(8, 3)};
        byte[] record = Records.written(format, fingers);
        Read read = read(Octets.of(record));
        var others = Records.readByOthers(record);
        assertThat(read.fingers()).hasSameSizeAs(others);
        for (int at = 0; at < others.size(); at++) {
            // the engine takes a step of INCITS for one degree less than it says
            assertSamePlaces(
                    places(read, at), others.get(at), read.format().turn() == 180 ? Minutiae.TURN / 360 + 1 : 1);
        }
    }

    @ParameterizedTest
    @CsvSource({"394", "157", "98", "480"})
    void otherResolutionsComeOutAt500Dpi(int perCentimetre) {
        byte[] record = Records.written(ISO_19794_2_2005, Records.drawn(60, 4));
        byte[] scaled = Records.with(
                        record, 18, perCentimetre >> 8, perCentimetre & 255, perCentimetre >> 8, perCentimetre & 255)
                .toArray();
        assertSamePlaces(
                places(read(Octets.of(scaled)), 0), Records.readByOthers(scaled).getFirst(), 1);
    }

    @Test
    void pixelsThatAreNotSquareBendTheDirection() {
        // twice as many rows as columns a centimetre: what climbs 45 degrees in pixels climbs 26.6 on the finger
        Minutiae places = places(read(Records.with(SHORTEST.toArray(), 20, 394 >> 8, 394 & 255)), 0);
        assertThat(places.y(0)).isEqualTo(10);
        assertThat(places.direction(0)).isEqualTo(Minutiae.steps(-Math.atan2(1, 2)));
    }

    @Test
    void aRecordWithSeveralFingersKeepsTheirPositions() {
        byte[] record =
                Records.written(ISO_19794_2_2005, Records.drawn(20, 1), Records.drawn(30, 2), Records.drawn(40, 3));
        int second = HEAD + VIEW_HEAD + 20 * 6 + 2;
        record[HEAD] = 2;
        record[second] = 7;
        Read read = read(Octets.of(record));
        assertThat(read.fingers())
                .extracting(MinutiaeReading.Finger::position)
                .containsExactly(FingerPosition.RIGHT_INDEX, FingerPosition.LEFT_INDEX, FingerPosition.UNKNOWN);
        assertThat(read.fingers())
                .extracting(finger -> finger.template().minutiae())
                .containsExactly(20, 30, 40);
    }

    @Test
    void aFingerThatCannotBeComparedIsNamedAndTheOthersAreRead() {
        byte[] record = Records.written(ANSI_378_2004, Records.drawn(0, 1), Records.drawn(30, 2), Records.drawn(20, 3));
        int head = 26;
        int third = head + VIEW_HEAD + 2 + VIEW_HEAD + 30 * 6 + 2;
        record[third] = 13; // plain right four fingers
        Read read = read(Octets.of(record));
        assertThat(read.fingers()).hasSize(1);
        assertThat(read.left())
                .containsExactly(
                        Message.of("finger.record.too-few-minutiae", "view", "1", "count", "0"),
                        Message.of("finger.record.not-one-finger", "view", "3", "position", "13"));
    }

    @Test
    void aRecordWithoutAnyUsableFingerIsRefusedByItsFirstReason() {
        assertRefused(
                Octets.of(Records.written(ISO_19794_2_2005, Records.drawn(7, 1))), "finger.record.too-few-minutiae");
        assertRefused(Octets.ofHex("464D520020323000000000180000019001F400C500C50000"), "finger.record.no-finger");
    }

    @Test
    void paddingBehindTheStatedEndIsIgnored() {
        Octets padded = Octets.of(Arrays.copyOf(SHORTEST.toArray(), 512));
        assertThat(read(padded)).isEqualTo(read(SHORTEST));
    }

    @ParameterizedTest
    @EnumSource(names = {"ANSI_378_2004", "ANSI_378_2009", "ISO_19794_2_2005", "ISO_19794_2_2011"})
    void aRecordThatBreaksOffIsRefusedWhereverItDoes(TemplateFormat format) {
        byte[] record = Records.written(format, Records.drawn(20, 1), Records.drawn(20, 2));
        for (int length = 4; length < record.length; length++) {
            assertThat(MinutiaeReading.of(Octets.of(Arrays.copyOf(record, length))))
                    .as("%s cut at %d", format, length)
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused ->
                                    assertThat(refused.why().key()).isIn("finger.record.ends", "finger.record.length"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ANSI_378_2004", "ANSI_378_2009", "ANSI_378_2009_AM1", "ISO_19794_2_2005", "ISO_19794_2_2011"})
    void lyingCountsAreRefused(TemplateFormat format) {
        Minutiae finger = Records.drawn(40, 5);
        byte[] record = Records.written(format, finger);
        int countAt = record.length - 2 - 40 * minutiaOctets(format) - 1;
        assertThat(record[countAt]).isEqualTo((byte) 40);
        for (int lie : new int[] {0, 8, 39, 41, 255}) {
            assertThat(MinutiaeReading.of(Records.with(record, countAt, lie)))
                    .as("%s with %d", format, lie)
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void whatIsWrongIsSaidWithItsPlace() {
        byte[] record = SHORTEST.toArray();
        assertThat(MinutiaeReading.of(Records.with(record, 18, 500 >> 8, 500 & 255, 500 >> 8, 500 & 255)))
                .isEqualTo(new Refused(Message.of("finger.record.resolution", "across", "500", "down", "500")));
        assertThat(MinutiaeReading.of(Records.with(record, 18, 0, 0)))
                .isEqualTo(new Refused(Message.of("finger.record.resolution", "across", "0", "down", "197")));
        assertThat(MinutiaeReading.of(Records.with(record, HEAD + VIEW_HEAD + 6, 0x81, 0x90)))
                .isEqualTo(new Refused(Message.of("finger.record.minutia-outside", "minutia", "2", "view", "1")));
        assertThat(MinutiaeReading.of(Records.with(record, 11, 0x4F)))
                .isEqualTo(new Refused(Message.of("finger.record.length", "said", "79", "found", "78")));
        assertThat(MinutiaeReading.of(Records.with(record, 4, '0', '4', '1')))
                .isEqualTo(new Refused(Message.of("finger.record.version", "version", "041")));
    }

    @Test
    void aDirectionBeyondTheTurnOfItsFormatIsRefused() {
        byte[] record = Records.written(ANSI_378_2004, Records.drawn(8, 1));
        assertThat(MinutiaeReading.of(Records.with(record, 26 + VIEW_HEAD + 4, 180)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.why().arguments())
                                .containsEntry("direction", "180")
                                .containsEntry("standard", "ANSI/INCITS 378-2004"));
    }

    @Test
    void anImageSizeOfZeroMeansThatNoneIsStated() {
        assertThat(read(Records.with(SHORTEST.toArray(), 14, 0, 0, 0, 0)).fingers())
                .hasSize(1);
        // but 4 inches are the plane's end
        assertRefused(
                Records.with(Records.with(SHORTEST.toArray(), 14, 0, 0, 0, 0).toArray(), HEAD + VIEW_HEAD, 0x7F, 0xFF),
                "finger.record.minutia-outside");
    }

    @Test
    void recordsOfOtherStandardsAreNamed() {
        assertRefused(Octets.ofHex("6203800101"), "finger.record.newer");
        assertRefused(Octets.ofHex("62820003800101"), "finger.record.newer");
        assertRefused(Octets.ofHex("6403800101"), "finger.record.images");
        assertRefused(Octets.ofHex("464952003031300000000000"), "finger.record.images");
    }

    @Test
    void whatIsNoRecordIsLeftToOthers() {
        for (String octets :
                new String[] {"", "46", "464D52", "89504E470D0A1A0A", "6204800101", "62", "6284FFFFFFFF"}) {
            assertThat(MinutiaeReading.of(Octets.ofHex(octets))).as(octets).isEqualTo(new NoRecord());
        }
    }

    @Test
    void aRecordTooLongIsNotLookedAt() {
        assertRefused(
                Octets.of(Arrays.copyOf(SHORTEST.toArray(), MinutiaeReading.OCTETS_MAX + 1)), "finger.record.too-long");
    }

    @Test
    void theSameFingerReadsAlikeInAllFormats() {
        Minutiae finger = Records.drawn(50, 9);
        Minutiae iso = places(read(Octets.of(Records.written(ISO_19794_2_2005, finger))), 0);
        for (TemplateFormat format :
                new TemplateFormat[] {ISO_19794_2_2011, ANSI_378_2004, ANSI_378_2009, ANSI_378_2009_AM1}) {
            // half a step of 256 and a whole one of 180, in 65,536ths: the writer rounds as it likes
            assertSamePlaces(places(read(Octets.of(Records.written(format, finger))), 0), iso, 128 + 365);
        }
    }

    private static int minutiaOctets(TemplateFormat format) {
        return format == ISO_19794_2_2011 ? 5 : 6; // it knows minutiae without quality
    }

    private static Read read(Octets record) {
        MinutiaeReading reading = MinutiaeReading.of(record);
        assertThat(reading).isInstanceOf(Read.class);
        return (Read) reading;
    }

    private static Minutiae places(Read read, int finger) {
        return read.fingers().get(finger).template().places();
    }

    private static void assertRefused(Octets record, String key) {
        assertThat(MinutiaeReading.of(record))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.why().key()).isEqualTo(key));
    }

    /** Compares in the order of their places, because the engine keeps an order of its own. */
    private static void assertSamePlaces(Minutiae ours, Minutiae theirs, int apart) {
        long[] our = inOrder(ours);
        long[] their = inOrder(theirs);
        assertThat(our).hasSameSizeAs(their);
        for (int at = 0; at < our.length; at++) {
            assertThat(withoutDirection(our[at])).isEqualTo(withoutDirection(their[at]));
            assertThat(Math.abs((short) (Minutiae.direction(our[at]) - Minutiae.direction(their[at]))))
                    .isLessThanOrEqualTo((short) apart);
        }
    }

    private static long[] inOrder(Minutiae minutiae) {
        return IntStream.range(0, minutiae.size())
                .mapToObj(minutiae::packed)
                .sorted(comparingLong(MinutiaeReadingTest::withoutDirection))
                .mapToLong(Long::longValue)
                .toArray();
    }

    private static long withoutDirection(long packed) {
        return packed & ~((long) (Minutiae.TURN - 1) << 22);
    }
}
