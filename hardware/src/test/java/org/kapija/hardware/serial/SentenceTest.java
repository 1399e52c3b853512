package org.kapija.hardware.serial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kapija.hardware.port.DeviceFault;
import org.kapija.hardware.port.Reading;

class SentenceTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "sr-Cyrl", "sr-Latn"})
    void everyFaultOfASerialDeviceHasASentence(String language) throws IOException {
        String catalogue = catalogue(language);
        for (String device : new String[] {"scanner", "reader"}) {
            for (var kind : DeviceFault.Kind.values()) {
                var fault = new SerialDevice(device, Path.of("dev")).fault(kind);
                assertThat(catalogue).contains("\"" + fault.remedy().key() + "\"");
                assertThat(fault.device()).isEqualTo(device);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "sr-Cyrl", "sr-Latn"})
    void everyBadSwipeHasASentence(String language) throws IOException {
        String catalogue = catalogue(language);
        for (var reason : Reading.Reason.values()) {
            assertThat(catalogue).contains("\"" + reason.message().key() + "\"");
        }
    }

    private static String catalogue(String language) throws IOException {
        String name = "/org/kapija/catalogue/" + language + ".json";
        try (InputStream file = Objects.requireNonNull(SentenceTest.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
