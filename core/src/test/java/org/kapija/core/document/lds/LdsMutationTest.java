package org.kapija.core.document.lds;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapija.core.value.Octets;

/** Files spoilt from a seed: refused or read, never an exception. */
class LdsMutationTest {
    private static final int ROUNDS = 4000;

    private static final List<Octets> FILES = List.of(
            LdsFiles.zone(LdsFiles.ZONE),
            LdsFiles.common("61756e"),
            LdsFiles.face(Octets.ofHex("ffd8ffe000104a464946"), 2),
            LdsFiles.issued("20200601"),
            LdsFiles.chipKey(LdsFiles.object(0x30, Octets.ofHex("02012a"))),
            LdsFiles.object(0x6B, LdsFiles.object(0x5F0E, LdsFiles.text("A<<B"))));

    private static final List<Function<Octets, LdsReading<?>>> READERS = List.of(
            ZoneGroup::read,
            CommonData::read,
            FaceGroup::read,
            PersonGroup::read,
            IssueGroup::read,
            SecurityInfos::read,
            SecurityInfos::readSet,
            PublicKeyGroup::read,
            SecurityObject::read);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void noFileMakesAReaderThrow(long seed) {
        var random = new SplittableRandom(seed);
        for (int round = 0; round < ROUNDS; round++) {
            Octets spoilt = spoilt(FILES.get(random.nextInt(FILES.size())), random);
            READERS.forEach(reader -> assertThatCode(() -> reader.apply(spoilt))
                    .as(spoilt.toHex())
                    .doesNotThrowAnyException());
        }
    }

    static Octets spoilt(Octets file, SplittableRandom random) {
        byte[] octets = file.toArray();
        for (int times = random.nextInt(1, 4); times > 0; times--) {
            octets[random.nextInt(octets.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return Octets.of(random.nextInt(8) == 0 ? Arrays.copyOf(octets, random.nextInt(octets.length + 1)) : octets);
    }
}
