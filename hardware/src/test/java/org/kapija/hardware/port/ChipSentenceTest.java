package org.kapija.hardware.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChipSentenceTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "sr-Cyrl", "sr-Latn"})
    void everyReasonOfAnUnreadChipHasASentence(String language) throws IOException {
        String name = "/org/kapija/catalogue/" + language + ".json";
        try (InputStream file = Objects.requireNonNull(ChipSentenceTest.class.getResourceAsStream(name), name)) {
            String catalogue = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            for (var reason : ChipReading.Reason.values()) {
                assertThat(catalogue).contains("\"" + reason.message().key() + "\"");
            }
            assertThat(catalogue)
                    .contains(
                            "\"chip.unplugged\"",
                            "\"chip.no-reader\"",
                            "\"chip.no-service\"",
                            "\"chip.service-lost\"",
                            "\"chip.stuck\"");
        }
    }
}
