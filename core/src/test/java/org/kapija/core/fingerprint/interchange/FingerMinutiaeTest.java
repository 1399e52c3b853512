package org.kapija.core.fingerprint.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.machinezoo.fingerprintio.iso19794p2v2005.Iso19794p2v2005Position;
import com.machinezoo.fingerprintio.iso19794p2v2005.Iso19794p2v2005ScanType;
import com.machinezoo.fingerprintio.iso19794p2v2005.Iso19794p2v2005Template;
import com.machinezoo.fingerprintio.iso19794p2v2011.Iso19794p2v2011EndingType;
import com.machinezoo.fingerprintio.iso19794p2v2011.Iso19794p2v2011Position;
import com.machinezoo.fingerprintio.iso19794p2v2011.Iso19794p2v2011Template;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kapija.core.fingerprint.FingerPosition;
import org.kapija.core.fingerprint.interchange.FingerMinutiae.View;
import org.kapija.core.fingerprint.interchange.MinutiaeReading.Read;
import org.kapija.core.fingerprint.minutia.Minutiae;
import org.kapija.core.value.Octets;

class FingerMinutiaeTest {
    private static final List<Minutiae> DRAWN =
            List.of(Records.drawn(40, 1), Records.drawn(255, 2), Records.drawn(8, 3));

    private static final FingerMinutiae FINGERS = new FingerMinutiae(List.of(
            view(FingerPosition.RIGHT_INDEX, DRAWN.get(0)),
            view(FingerPosition.LEFT_LITTLE, DRAWN.get(1)),
            view(FingerPosition.RIGHT_INDEX, DRAWN.get(2))));

    private static View view(FingerPosition position, Minutiae minutiae) {
        return new View(position, 80, 1, Records.SIDE, Records.SIDE + 10, minutiae);
    }

    @Test
    void theOlderRecordIsWhatTheStandardWrites() {
        var minutiae = new Minutiae.Builder()
                .add(10, 20, Minutiae.TURN / 8 * 7, true)
                .add(20, 20, Minutiae.TURN / 4 * 3, false)
                .build();
        var record = new FingerMinutiae(List.of(new View(FingerPosition.LEFT_INDEX, 80, 0, 400, 500, minutiae)));
        assertThat(record.toOlderRecord())
                .isEqualTo(Octets.ofHex(String.join(
                        "",
                        "464D5200" + "20323000" + "0000002A", // FMR, version 2.0, 42 octets
                        "0000" + "0190" + "01F4" + "00C5" + "00C5" + "01" + "00",
                        "07" + "00" + "50" + "02", // left index; view 0, live plain; quality 80; minutiae
                        "400A" + "0014" + "20" + "00", // ending, x 10; y 20; 32/256 of a turn
                        "8014" + "0014" + "40" + "00",
                        "0000")));
    }

    @Test
    void anotherLibraryThatBelievesNothingReadsTheOlderRecord() {
        var read = new Iso19794p2v2005Template(FINGERS.toOlderRecord().toArray());
        assertThat(List.of(read.width, read.height, read.resolutionX))
                .containsExactly(Records.SIDE, Records.SIDE + 10, 197);
        assertThat(read.fingerprints)
                .extracting(finger -> finger.position, finger -> finger.view, finger -> finger.quality)
                .containsExactly(
                        tuple(Iso19794p2v2005Position.RIGHT_INDEX, 0, 80),
                        tuple(Iso19794p2v2005Position.LEFT_LITTLE, 0, 80),
                        tuple(Iso19794p2v2005Position.RIGHT_INDEX, 1, 80));
        assertThat(read.fingerprints.getFirst().scanType).isEqualTo(Iso19794p2v2005ScanType.LIVE_ROLLED);
    }

    @Test
    void anotherLibraryThatBelievesNothingReadsTheRecord() {
        var read = new Iso19794p2v2011Template(FINGERS.toRecord().toArray());
        assertThat(read.fingerprints)
                .extracting(finger -> finger.position, finger -> finger.view, finger -> finger.minutiae.size())
                .containsExactly(
                        tuple(Iso19794p2v2011Position.RIGHT_INDEX, 0, 40),
                        tuple(Iso19794p2v2011Position.LEFT_LITTLE, 0, 255),
                        tuple(Iso19794p2v2011Position.RIGHT_INDEX, 1, 8));
        assertThat(read.fingerprints.getFirst().qrecords).isEmpty();
        assertThat(read.fingerprints.getFirst().endingType)
                .isEqualTo(Iso19794p2v2011EndingType.RIDGE_SKELETON_ENDPOINT);
    }

    @Test
    void theEngineFindsEveryMinutiaWhereItWas() {
        for (Octets record : List.of(FINGERS.toOlderRecord(), FINGERS.toRecord())) {
            var others = Records.readByOthers(record.toArray());
            for (int finger = 0; finger < DRAWN.size(); finger++) {
                requireSame(DRAWN.get(finger), others.get(finger));
            }
        }
    }

    @Test
    void whatIsWrittenIsRead() {
        for (Octets record : List.of(FINGERS.toOlderRecord(), FINGERS.toRecord())) {
            var read = (Read) MinutiaeReading.of(record);
            assertThat(read.fingers())
                    .extracting(MinutiaeReading.Finger::position)
                    .containsExactly(
                            FingerPosition.RIGHT_INDEX, FingerPosition.LEFT_LITTLE, FingerPosition.RIGHT_INDEX);
            requireSame(DRAWN.get(1), read.fingers().get(1).template().places());
        }
    }

    /** In whichever order: the engine shuffles them. */
    private static void requireSame(Minutiae expected, Minutiae found) {
        assertThat(found.size()).isEqualTo(expected.size());
        for (int at = 0; at < expected.size(); at++) {
            int minutia = at;
            assertThat(IntStream.range(0, found.size())).anyMatch(other -> same(expected, minutia, found, other));
        }
    }

    /** 197 pixels a centimetre are not quite 500 dpi, and directions have 256 steps. */
    private static boolean same(Minutiae expected, int at, Minutiae found, int other) {
        return Math.abs(expected.x(at) - found.x(other)) <= 1
                && Math.abs(expected.y(at) - found.y(other)) <= 1
                && Math.abs((short) (expected.direction(at) - found.direction(other))) <= Minutiae.TURN / 512 + 2
                && expected.ending(at) == found.ending(other);
    }

    @Test
    void whatNoRecordCanSayIsNotMade() {
        assertThatThrownBy(() -> new FingerMinutiae(List.of())).hasMessageContaining("views: 0");
        var crowd = Collections.nCopies(17, FINGERS.views().getFirst());
        assertThatThrownBy(() -> new FingerMinutiae(crowd)).hasMessageContaining("views of RIGHT_INDEX: 17");
        assertThat(new FingerMinutiae(crowd.subList(1, 17)).toOlderRecord().size())
                .isEqualTo(24 + 16 * (4 + 40 * 6 + 2));
        assertThatThrownBy(() -> new View(FingerPosition.UNKNOWN, 80, 16, 400, 400, DRAWN.get(0)))
                .hasMessageContaining("impression: 16");
        assertThatThrownBy(() -> new View(FingerPosition.UNKNOWN, 101, 0, 400, 400, DRAWN.get(0)))
                .hasMessageContaining("quality: 101");
    }
}
