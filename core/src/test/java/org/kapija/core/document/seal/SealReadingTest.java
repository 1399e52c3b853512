package org.kapija.core.document.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapija.core.document.MrzReading;
import org.kapija.core.value.Octets;

/** Seals read against the worked examples of BSI TR-03137-1, annexes B, C and F. */
class SealReadingTest {
    /** Annex C: an arrival attestation of version 3. */
    private static final Octets ARRIVAL = Octets.ofHex(("dc 02 6a bc 6d 32 c8 a5 19 fc 0f 71 34 11 45 f4 fd 02 02 30"
                    + "a5 62 13 53 d9 a2 75 73 5b d4 13 4b c5 49 13 3c 13 3c 13 3c 13 3c 13 3c"
                    + "a3 25 19 a5 19 a4 34 4a 5e 68 1a e7 20 4b 20 d5 32 cf 4b 7c 13 3c 13 3f"
                    + "03 08 20 d5 20 10 19 a5 1a ea ff 40"
                    + "4a 1f 21 8c a4 39 26 47 ec ff 6c 8a bf 9e 79 6a 78 ee be 0b 1a c8 cc 25 c4 ee 17 ee d9 61 d1 18"
                    + "90 91 35 8d 7d 61 6f 1a 51 7a bc 74 7f 6c 44 90 ff 15 9d 4d cf 50 24 8b 00 b1 e3 2e 9e 78 05 e7")
            .replace(" ", ""));

    /** Annex F: a visa of version 4. */
    private static final Octets VISA = Octets.ofHex(("dc 03 6a bc 6d 32 c8 a7 2c b1 0f 71 34 b7 98 15 5d 01 02 2c"
                    + "dd 52 13 4a 74 da 13 47 c6 fe d9 5c b8 9f 9f ce 13 3c 13 3c 13 3c 13 3c 20 38 33 73"
                    + "4a af 47 f0 c3 2f 1a 1e 20 eb 26 25 39 3a fe 31 04 03 a0 00 00 05 06 33 be 1f ed 20 c6 ff 38"
                    + "d5 57 32 47 60 8c 9b 64 ca e0 22 c1 c5 24 96 60 e5 1a e3 16 d6 00 f9 74 aa c2 12 9c"
                    + "3f 09 3c 35 95 53 14 02 63 04 70 5c d2 4c 1b 81 00 71 1b d4 41 1f 06 8e 8d 93 e8 b7")
            .replace(" ", ""));

    @Test
    void theArrivalAttestationIsRead() {
        var seal = seal(ARRIVAL);
        assertThat(seal.issuer()).isEqualTo("D");
        assertThat(seal.signer()).isEqualTo("DETS");
        assertThat(seal.certificate()).isEqualTo("00027");
        assertThat(seal.issued()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(seal.sealed()).isEqualTo(LocalDate.of(2020, 1, 13));
        assertThat(seal.type()).contains(SealType.ARRIVAL_ATTESTATION);
        assertThat(seal.zone().orElseThrow().reveal())
                .containsExactly("MED<<MUSTERMANN<<ERIK<<<<<<<<<<<<<<<", "M0000000<4ALB0308212M1604128<<<<<<<2");
        assertThat(seal.text(3).orElseThrow().reveal()).isEqualTo("160113000085");
        assertThat(seal.signature().size()).isEqualTo(64);
        assertThat(seal.signedOctets().size()).isEqualTo(ARRIVAL.size() - 66);
        assertThat(seal.toString()).doesNotContain("MUSTERMANN");
    }

    @Test
    void theVisaIsReadAndItsZoneFilledUp() {
        var seal = seal(VISA);
        assertThat(seal.certificate()).isEqualTo("32");
        assertThat(seal.sealed()).isEqualTo(LocalDate.of(2021, 12, 3));
        assertThat(seal.type()).contains(SealType.VISA);
        var zone = seal.zone().orElseThrow().reveal();
        assertThat(zone)
                .containsExactly("VCD<<DENT<<ARTHUR<PHILIP<<<<<<<<<<<<", "1234567XY7GBR5203116M2005250<<<<<<<<");
        assertThat(MrzReading.of(zone)).isInstanceOf(MrzReading.Read.class);
        assertThat(seal.text(5).orElseThrow().reveal()).isEqualTo("47110815P");
        assertThat(seal.signature().size()).isEqualTo(56);
    }

    @ParameterizedTest
    @CsvSource({"XK<CD,eb0466a9", "XKCD,eb11fe45", "BSI01,62d719c9", "D<<,6abc"})
    void textsArePackedAsTheStandardDoes(String text, String octets) {
        assertThat(SealWriting.c40(text)).isEqualTo(Octets.ofHex(octets));
        assertThat(C40.read(Octets.ofHex(octets))).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"eb", "0000", "ffff", "fe20", "fe45eb11", "0001"})
    void octetsThatAreNoTextAreNone(String octets) {
        assertThat(C40.read(Octets.ofHex(octets))).isEmpty();
    }

    @Test
    void whatIsWrittenIsRead() {
        Octets unsigned = SealWriting.unsigned(
                "UTO", "UTTS", "7F3A9", LocalDate.of(1957, 3, 25), 0x5D01, Map.of(5, SealWriting.c40("L898902C3")));
        var seal = seal(SealWriting.signed(unsigned, Octets.of(new byte[64])));
        assertThat(seal.certificate()).isEqualTo("7F3A9");
        assertThat(seal.issued()).isEqualTo(LocalDate.of(1957, 3, 25));
        assertThat(seal.signedOctets()).isEqualTo(unsigned);
        assertThat(seal.zone()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "dc,seal.ends",
        "dc01,seal.version",
        "dc026abc,seal.ends",
        "dc02ffff,seal.text",
        "dc026abc6d32c8a519fc000000114 5f4fd02ff02aabb,seal.date",
        "dc026abc6d32c8a519fc0f71341145f4fd02ff00,seal.signature",
        "dc026abc6d32c8a519fc0f71341145f4fd020101aa0101bbff02aabb,seal.feature-twice",
        "dc026abc6d32c8a519fc0f71341145f4fd0201ffaa,seal.ends"
    })
    void aFaultIsNamed(String octets, String refusal) {
        assertThat(SealReading.of(Octets.ofHex(octets.replace(" ", ""))))
                .isInstanceOfSatisfying(
                        SealReading.Refused.class,
                        refused -> assertThat(refused.why()).hasToString(refusal));
    }

    @Test
    void aBarcodeOfAnotherUseIsNoSeal() {
        assertThat(SealReading.of(Octets.ofHex("4854"))).isInstanceOf(SealReading.NoSeal.class);
        assertThat(SealReading.of(Octets.of(new byte[0]))).isInstanceOf(SealReading.NoSeal.class);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2})
    void noOctetsMakeTheReaderThrow(long seed) {
        var random = new SplittableRandom(seed);
        for (int round = 0; round < 20_000; round++) {
            byte[] octets = (random.nextBoolean() ? ARRIVAL : VISA).toArray();
            for (int times = random.nextInt(1, 5); times > 0; times--) {
                octets[random.nextInt(2, octets.length)] = (byte) random.nextInt();
            }
            var spoilt = Octets.of(Arrays.copyOf(octets, random.nextInt(octets.length + 1)));
            assertThatCode(() -> {
                        if (SealReading.of(spoilt) instanceof SealReading.Read(Seal seal)) {
                            seal.zone();
                        }
                    })
                    .as(spoilt.toHex())
                    .doesNotThrowAnyException();
        }
    }

    private static Seal seal(Octets octets) {
        var reading = SealReading.of(octets);
        assertThat(reading).isInstanceOf(SealReading.Read.class);
        return ((SealReading.Read) reading).seal();
    }
}
