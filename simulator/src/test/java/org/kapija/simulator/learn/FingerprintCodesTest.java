package org.kapija.simulator.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kapija.core.fingerprint.code.CodeMatrix;
import org.kapija.core.fingerprint.index.RerankWeights;
import org.kapija.simulator.learn.FingerprintCodes.Learned;

class FingerprintCodesTest {
    private static final int FEW = 30;

    @Test
    void equalSeedsTeachEqualBytesAndOthersDoNot() throws IOException {
        Learned first = learned(1);
        Learned again = learned(1);
        assertThat(bytes(again.matrix())).isEqualTo(bytes(first.matrix()));
        assertThat(again.weights()).isEqualTo(first.weights());
        assertThat(bytes(learned(2).matrix())).isNotEqualTo(bytes(first.matrix()));
    }

    @Test
    void theShippedMatrixIsOfTheLatestVersion() {
        assertThat(CodeMatrix.shipped().version()).isEqualTo(FingerprintCodes.VERSION);
    }

    @Test
    void theIndexReadsTheLearnedWeightsAndRotationWeighsNothing() throws IOException {
        String weights = learned(1).weights();
        assertThat(RerankWeights.read(new ByteArrayInputStream(weights.getBytes(StandardCharsets.UTF_8))))
                .isNotNull();
        assertThat(weights).contains("\nturn 0.0000\n").contains("code matrix " + FingerprintCodes.VERSION);
    }

    @Test
    void progressTellsHowManyFingersWereSeen() {
        var said = new ArrayList<String>();
        new FingerprintCodes(1, FEW, 2, said::add).learn();
        assertThat(said.getFirst()).startsWith(FEW + " drawn fingers: ");
        assertThat(said.get(1)).startsWith("2 grown fingers: ");
    }

    @Test
    void otherExperienceGivesAMatrixThatIsNoVersion() {
        List<Lesson> lessons = List.of(DrawnLessons.of(1, 6), DrawnLessons.of(2, 6), DrawnLessons.of(3, 6));
        assertThat(FingerprintCodes.learnedFrom(lessons).version()).isZero();
    }

    private static Learned learned(long seed) {
        return new FingerprintCodes(seed, FEW, 2, _ -> {}).learn();
    }

    private static byte[] bytes(CodeMatrix matrix) throws IOException {
        var bytes = new ByteArrayOutputStream();
        matrix.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
