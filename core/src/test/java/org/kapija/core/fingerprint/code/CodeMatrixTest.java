package org.kapija.core.fingerprint.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.kapija.core.fingerprint.minutia.Minutiae;

class CodeMatrixTest {
    private final SplittableRandom random = new SplittableRandom(5);

    @Test
    void theShippedMatrixIsReadOnceAndHasAVersion() {
        assertThat(CodeMatrix.shipped().version()).isPositive();
        assertThat(CodeMatrix.shipped()).isSameAs(CodeMatrix.shipped());
    }

    @Test
    void aMatrixReadBackCodesAlike() throws IOException {
        var again = CodeMatrix.read(new DataInputStream(new ByteArrayInputStream(written())));
        Minutiae minutiae = print(40);
        assertThat(again.encode(minutiae))
                .hasSize(40 * CodeMatrix.WORDS)
                .isEqualTo(CodeMatrix.shipped().encode(minutiae));
        assertThat(again.version()).isEqualTo(CodeMatrix.shipped().version());
    }

    @Test
    void aTornOrForeignMatrixIsRefused() throws IOException {
        byte[] torn = Arrays.copyOf(written(), 100_000);
        byte[] foreign = written();
        foreign[0]++;
        assertThatThrownBy(() -> CodeMatrix.read(new DataInputStream(new ByteArrayInputStream(torn))))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> CodeMatrix.read(new DataInputStream(new ByteArrayInputStream(foreign))))
                .isInstanceOf(IOException.class)
                .hasMessage("no code matrix");
    }

    @Test
    void everyBitIsOpenForAStrangersMinutia() {
        int[] set = new int[CodeMatrix.BITS];
        int minutiae = 0;
        for (int finger = 0; finger < 50; finger++) {
            long[] codes = CodeMatrix.shipped().encode(print(40));
            for (int bit = 0; bit < CodeMatrix.BITS; bit++) {
                for (int at = bit / 64; at < codes.length; at += CodeMatrix.WORDS) {
                    set[bit] += (int) (codes[at] >>> bit & 1);
                }
            }
            minutiae += 40;
        }
        for (int bit = 0; bit < CodeMatrix.BITS; bit++) {
            assertThat(set[bit] / (double) minutiae).as("bit %d", bit).isBetween(0.2, 0.8);
        }
    }

    @Test
    void aTurnedPrintKeepsMostOfItsBits() {
        Minutiae print = print(40);
        long[] straight = CodeMatrix.shipped().encode(print);
        long[] turned = CodeMatrix.shipped().encode(quarterTurned(print));
        int different = 0;
        for (int at = 0; at < straight.length; at++) {
            different += Long.bitCount(straight[at] ^ turned[at]);
        }
        assertThat(different / (double) print.size()).isLessThan(2);
    }

    private static byte[] written() throws IOException {
        var octets = new ByteArrayOutputStream();
        CodeMatrix.shipped().write(new DataOutputStream(octets));
        return octets.toByteArray();
    }

    private Minutiae print(int size) {
        var minutiae = new Minutiae.Builder();
        for (int at = 0; at < size; at++) {
            minutiae.add(random.nextInt(250), random.nextInt(280), random.nextInt(Minutiae.TURN), random.nextBoolean());
        }
        return minutiae.build();
    }

    private static Minutiae quarterTurned(Minutiae print) {
        var turned = new Minutiae.Builder();
        for (int at = 0; at < print.size(); at++) {
            turned.add(500 - print.y(at), print.x(at), print.direction(at) + Minutiae.TURN / 4, print.ending(at));
        }
        return turned.build();
    }
}
