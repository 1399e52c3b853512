package org.kapija.core.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapija.core.value.Octets;

class TemplatesTest {
    private static final Template ORIGINAL = PaintedFinger.of(1).template(1);
    private static final Template ENHANCED = PaintedFinger.of(1).template(2);

    @Test
    void bothTemplatesSurviveStorage() {
        var both = Templates.of(ORIGINAL, ENHANCED);
        assertThat(Templates.read(both.octets())).contains(both);
    }

    @Test
    void whatIsKeptOfOneTemplateIsThatTemplateSoOlderJournalsAreRead() {
        var one = Templates.of(ORIGINAL);
        assertThat(one.octets()).isEqualTo(ORIGINAL.cbor());
        assertThat(Templates.read(ORIGINAL.cbor())).contains(one);
    }

    @Test
    void theOriginalIsHadAloneForThoseWhomTheLawGivesNoMore() {
        var kept = Templates.of(ORIGINAL, ENHANCED).octets();
        assertThat(Templates.original(kept)).isEqualTo(ORIGINAL.cbor());
    }

    @ParameterizedTest(name = "octets {0}")
    @ValueSource(strings = {"", "00", "464D5200203230", "F6", "BF", "A161"})
    void otherOctetsAreNoTemplates(String octets) {
        assertThat(Templates.read(Octets.ofHex(octets))).isEmpty();
        assertThat(Templates.original(Octets.ofHex(octets))).isEqualTo(Octets.ofHex(octets));
    }

    @Test
    void aSecondTemplateThatIsTornOffLeavesTheFirst() {
        var kept = Templates.of(ORIGINAL, ENHANCED).octets();
        for (int size = ORIGINAL.cbor().size(); size < kept.size(); size++) {
            assertThat(Templates.read(kept.part(0, size))).contains(Templates.of(ORIGINAL));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void damagedOctetsNeverThrow(long seed) {
        var random = new SplittableRandom(seed);
        for (int round = 0; round < 500; round++) {
            byte[] damaged = Templates.of(ORIGINAL, ENHANCED).octets().toArray();
            for (int hits = random.nextInt(1, 4); hits > 0; hits--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Octets kept = Octets.of(damaged);
            Octets first = Templates.original(kept);
            assertThat(kept.part(0, first.size())).isEqualTo(first);
            Templates.read(kept)
                    .ifPresent(read -> assertThat(read.original().minutiae()).isBetween(0, 1000));
        }
    }

    @Test
    void aMapThatIsNotOursIsMeasuredAndNotRead() {
        var octets = new ByteArrayOutputStream();
        octets.writeBytes(Octets.ofHex("A0").toArray());
        octets.writeBytes(ORIGINAL.cbor().toArray());
        assertThat(Templates.original(Octets.of(octets.toByteArray()))).isEqualTo(Octets.ofHex("A0"));
        assertThat(Templates.read(Octets.of(octets.toByteArray()))).isEmpty();
    }
}
