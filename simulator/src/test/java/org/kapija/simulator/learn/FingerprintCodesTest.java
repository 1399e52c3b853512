package org.kapija.simulator.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.kapija.core.fingerprint.code.CodeMatrix;

class FingerprintCodesTest {
    private static final int FEW = 30;

    @Test
    void equalSeedsTeachEqualBytesAndOthersDoNot() throws IOException {
        byte[] first = bytes(learned(1));
        assertThat(bytes(learned(1))).isEqualTo(first);
        assertThat(bytes(learned(2))).isNotEqualTo(first);
    }

    @Test
    void theShippedMatrixIsOfTheLatestVersion() {
        assertThat(CodeMatrix.shipped().version()).isEqualTo(FingerprintCodes.VERSION);
    }

    private static CodeMatrix learned(long seed) {
        return new FingerprintCodes(seed, FEW, 2, _ -> {}).learn();
    }

    private static byte[] bytes(CodeMatrix matrix) throws IOException {
        var bytes = new ByteArrayOutputStream();
        matrix.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
