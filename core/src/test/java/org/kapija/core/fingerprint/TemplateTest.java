package org.kapija.core.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapija.core.value.Octets;

class TemplateTest {
    private static final Template TEMPLATE = PaintedFinger.of(1).template(1);

    @Test
    void aTemplateSurvivesStorage() {
        assertThat(Template.read(TEMPLATE.cbor())).hasValueSatisfying(read -> {
            assertThat(read).isEqualTo(TEMPLATE).hasSameHashCodeAs(TEMPLATE);
            assertThat(read.minutiae()).isEqualTo(TEMPLATE.minutiae()).isGreaterThan(12);
        });
    }

    @Test
    void aStoredTemplateScoresAsBefore() {
        var probe = PaintedFinger.of(1).probe(FingerPosition.RIGHT_INDEX, 2);
        assertThat(probe.compare(Template.read(TEMPLATE.cbor()).orElseThrow())).isEqualTo(probe.compare(TEMPLATE));
    }

    @Test
    void aTemplatePrintsItsCountOnly() {
        assertThat(TEMPLATE).hasToString("template of " + TEMPLATE.minutiae() + " minutiae");
    }

    @ParameterizedTest(name = "octets {0}")
    @ValueSource(strings = {"", "00", "A0", "464D5200203230", "F6", "BF"})
    void otherOctetsAreNoTemplate(String octets) {
        assertThat(Template.read(Octets.ofHex(octets))).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void damagedOctetsNeverThrow(long seed) {
        var random = new SplittableRandom(seed);
        for (int round = 0; round < 500; round++) {
            byte[] damaged = TEMPLATE.cbor().toArray();
            for (int hits = random.nextInt(1, 4); hits > 0; hits--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Template.read(Octets.of(damaged))
                    .ifPresent(read -> assertThat(read.minutiae()).isBetween(0, 1000));
        }
    }
}
