package org.kapija.simulator.chip.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.kapija.simulator.chip.message.Refusal;

class PrimeGroupTest {
    /** A modulus of two octets, 2 * 131 + 1, of which 4 generates the squares. */
    private static final PrimeGroup SMALL =
            new PrimeGroup(BigInteger.valueOf(263), BigInteger.valueOf(131), BigInteger.valueOf(4));

    /** One key in 256 begins with a zero: where the two sides wrote it differently, their tokens differed. */
    @Test
    void aPublicKeyHasNoLeadingZerosAndASharedSecretHasAllOfThem() throws Refusal {
        BigInteger secret = BigInteger.TWO;
        assertThat(SMALL.publicKey(secret)).containsExactly(16);
        assertThat(SMALL.agree(BigInteger.ONE, SMALL.publicKey(secret))).containsExactly(0, 16);
    }
}
