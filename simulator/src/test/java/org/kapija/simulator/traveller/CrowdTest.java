package org.kapija.simulator.traveller;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrowdTest {
    @Test
    void theSamePeopleComeHoweverManyAreAskedFor() {
        var crowd = new Crowd(7);
        assertThat(crowd.travellers().limit(20)).startsWith(crowd.traveller(1), crowd.traveller(2));
        assertThat(new Crowd(7).traveller(500)).isEqualTo(crowd.traveller(500));
        assertThat(new Crowd(8).traveller(500)).isNotEqualTo(crowd.traveller(500));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyPaperCanBePrinted(long seed) {
        assertThat(new Crowd(seed).travellers().limit(200)).allSatisfy(traveller -> {
            var lines = MrzWriter.lines(traveller);
            int width = traveller.papers().format() == DocumentFormat.TD1 ? 30 : 44;
            assertThat(lines).allSatisfy(line -> assertThat(line).matches("[A-Z0-9<]{" + width + "}"));
        });
    }

    @Test
    void noTwoShareTheirHands() {
        assertThat(new Crowd(1).travellers().limit(5_000).map(Traveller::hands).distinct())
                .hasSize(5_000);
    }
}
